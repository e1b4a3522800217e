/** Words in front of numbers, in any language, by what they say of them. Data: none of them is one vendor's. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** It is an error code. */
export const codeLabels = words(`
  code codes err error errors errno errcode errorcode statuscode errorno errnum ecode retcode rescode subcode hresult hr fault
  sqlstate fehler fehlercode erreur codeerreur coderetour codigo codigoerror codigorespuesta codigoerro codigoretorno codice errore erro ошибка ошибки код
  错误码 错误代码 错误 报错 返回 返回码 返回值 状态码 異常 异常 錯誤碼 錯誤代碼 錯誤 報錯 回傳碼 狀態碼 エラー エラーコード コード 오류 에러 코드`);

/** Between two numbers of a list. Each is part of a pattern. */
export const listWords = 'and|or|und|oder|et|ou|y|o|и|или';

/** It is a result that may be one. */
export const outcomeLabels = words(`
  ret rc rv result res response respuesta resposta reponse antwort return returned returns returning status exit exited exception fail failed fails failure failing
  reason got with number no num`);

/** It is the number of such a thing. */
export const numberedThings = words(`
  room user member group id port line column channel stream seq session thread goroutine device uid host node task job
  request test build version item page row order block frame packet slot pid index module stage step worker severity
  account customer client ticket invoice transaction commit revision article product phone
  kunde benutzer zeile raum konto auftrag utilisateur compte commande usuario cuenta pedido пользователь заказ`);
export const unspacedThings = words('端口 房间 房間 用户 用戶 群组 群組 线程 进程 第 ポート 포트');

/** Before "code": a code, but none of an error. */
export const otherCodes = words(`
  zip post postal area country currency language char key op bar qr promo coupon verification merchant
  authorization authorisation approval`);

/** Behind a number: it is a quantity. Each is part of a pattern. */
export const units =
  'sekunden?|minuten?|stunden?|tagen?|secondes?|heures?|jours?|segundos?|minutos?|horas?|dias?|секунд[а-я]*|минут[а-я]*|milliseconds?|msecs?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|usec|us|µs|ns|bytes?|[kmgt]i?b|kbit|kbps|mbps|bps|fps|px|hz|khz|mhz|dpi|percent|times';

/** Before a number, with or without a sign between: it is a quantity. */
export const countLabels =
  'port|pid|tid|ppid|lines?|ln|took|takes|elapsed|cost|costs|attempts?|retries|retried|retrying in|seq|sequence|count|size|len|length|offset|width|height|duration|delay|interval|latency|rtt|ttl|timestamp|thread|index|frame|version|build|api level|bitrate|uid|attempt no';

/** Before a number: it is a quantity ("retry 3", "after 30"), or the code that is asked about ("retry 1005"). */
export const askingLabels = 'retry|after|within|every';

/** Before a number and a sign: it is the number of a field that holds no code. */
export const fieldLabels =
  'qty|quantity|amount|price|volume|balance|total|(?:room|user|group|member|session|stream|channel|device|request|req|trace|task|app|sdkapp|node|process|thread|msg|message|packet|order|client|object|file|video|screen|span)?_?-?(?:id|ids|no|num|count|size|len|time|ms|ts|seq|index|port)|x|y|w|h|n|q|v|ver|roomnum|room|user|uin|age|level|bytes|at|from|to|[\\p{L}_]*(?:id|time|count|counter|total|rate|level|size|length|port|ms)';

/** Endings of the names of source files and libraries. */
export const sourceFiles =
  'c|cc|cpp|cxx|h|hpp|m|mm|swift|java|kt|kts|scala|js|mjs|cjs|jsx|ts|tsx|vue|py|rb|go|rs|cs|php|pl|lua|dart|ex|erl|sh|sql|log|so|dll';
