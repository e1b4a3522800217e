/** Words that say whether a table is about errors: in its header, around it, and in its texts. */

/** 2: says that codes or errors are listed here; 1: mentions them; 0: neither. */
export type Level = 0 | 1 | 2;

const strong =
  /\b(?:error|err|return|status|response|result|exit|reason|cause|close|disconnect|fault|failure|exception|abort|reject(?:ion)?|termination|completion|alarm|warning)s?[\s_-]*(?:\/\s*\w+\s*)?(?:codes?|numbers?|nos?\b|messages?|lists?|tables?|values?|constants?|types?|reasons?|reference|ids?\b)|\b(?:error|err|return|status|response|result|exit|close|fault)\s+\w+\s+codes?\b|\bhttp[\s_-]*(?:status[\s_-]*)?codes?\b|\b(?:trouble|decline|denial|beep|blink|flash|diagnostic)[\s_-]*codes?\b|\bexit[\s_-]*status(?:es)?\b|\b(?:errors|exceptions|failures|faults|alarms|warnings|dtcs?|errno|hresults?|ntstatus|sqlstate|rtn_?code|ret_?code|alerts?)\b|\bcodes? (?:of|for) (?:errors?|return)|错误码|错误代码|錯誤碼|錯誤代碼|返回码|返回碼|返回代码|状态码|狀態碼|响应码|響應碼|回應碼|结果码|错误列表|错误信息|錯誤訊息|错误类型|返回值|警告码|告警码|异常码|故障代?[码碼]|[报報警][警报報]代?[码碼]|异常|例外|エラー|アラーム|故障コード|ステータスコード|応答コード|戻り値|リターンコード|код(?:ы|ов|ами)?\s+(?:ошиб|неисправност|авари|сбо[яе]|ответ|возврат|состоян|результат)|ошибк|ошибок|(?:에러|오류|응답|상태|결과|고장|점검|경고|알람)\s*(?:코드|목록|메시지)|에러|오류|c[óo]digos?\s+(?:de\s+)?(?:los\s+|las\s+|do\s+|da\s+)?(?:error|errores|erro|erros|aver[íi]as?|falhas?|fall[ao]s?|alarmas?|alarmes?|defeitos?|respuesta|resposta|retorno|estado|estatus|status)|errores|\berros?\b|fehler(?:codes?|nummern?|meldungen|tabelle|liste)?|r[üu]ckgabe(?:wert|code)|stör(?:ungs)?(?:codes?|meldung(?:en)?)\b|störungen\b|alarm(?:meldungen|liste)|statuscodes?|codes?\s+d['’](?:erreurs?|alarmes?|anomalies?)|codes?\s+(?:de\s+)?(?:pannes?|défauts?|retour|statut|r[ée]ponse)|erreurs|codic[ei]\s+(?:di\s+|d['’])?(?:allarm[ei]|anomali[ae]|guast[oi]|errore|errori\b|stato|risposta|ritorno)|errori\b|kode\s+(?:error|kesalahan|respon|status)|kesalahan|kody?\s+(?:usterek|usterki|awarii|alarmów)|hata\s*(?:kod|mesaj)|arıza\s*kod|hatalar|lỗi|bł[ęą]d|storingen\b|storings?code|fout(?:code|melding|bericht)|felkod|felmeddel|fe(?:j|i)lkode|fe(?:j|i)lmelding|chyb[ay]?\b|помил[кц]|ข้อผิดพลาด|خطأ|أخطاء/iu;

const mention =
  /error|\berr\b|exception|fail|fault|alarm|invalid|\breturns?\b|respon[sc]|\bstatus\b|result|\bcodes\b|alert|troubleshoot|dépannage|错误|錯誤|失败|失敗|返回|响应|回應|状态|狀態|报错|エラー|応答|ошиб|ответ|возврат|오류|응답|respuest|respost|retorno|fehler|erreur|errore|gagal|galat|\bhata|\bfout|\bfel\b/iu;

/** How strongly a heading, a caption or a file's name speaks of error codes. */
export function errorLevel(text: string): Level {
  if (text === '') return 0;
  if (strong.test(text)) return 2;
  return mention.test(text) ? 1 : 0;
}

const otherThings =
  /\b(?:types?|enum(?:s|erations?)?|op-?codes?|components?|param(?:eter)?s?|arguments?|args|fields?|propert(?:y|ies)|attributes?|members?|elements?|flags?|options?|settings?|configurations?|versions?|methods?|functions?|variables?|columns?|requirements?|prerequisites|permissions?|scopes?|intents?|roles?|languages?|countr(?:y|ies)|currenc(?:y|ies)|payment\s+methods?|cards?|headers?|request|inputs?|endpoints?|routes?|commands?|keys?|shortcuts?|features?|platforms?|environments?|formats?|units?|limits?|quotas?|metrics?|models?|objects?|structures?|payload|data|states?|events?|ports?|risks?)\b|参数|參數|字段|欄位|枚举|列舉|类型|類型|属性|屬性|变量|變數|选项|配置|权限|版本|语言|请求|方法|函数|事件|パラメータ|引数|種類|型|設定|параметр|пол[яей]\b|тип[ыа]?\b|свойств|매개변수|파라미터|속성|유형|par[áa]metros?|campos?|tipos?|tarjetas?|cart(?:ão|ões)|monedas?|pa[íi]ses|felder|typen|champs|param[èe]tres|campi|tipi|jenis|tipe/iu;

/** True when a heading or a caption names a kind of table that lists something else than errors. */
export const speaksOfOtherThings = (text: string): boolean => otherThings.test(text);

const errorName =
  /(?:^|[^\p{L}])(?:ERR?|ERRORS?|ALARM|ALM|FAULT|FLT|E|ERRNO|FAIL|FAILED|FAILURE|INVALID|DENIED|TIMEOUT|TIMED_OUT|EXCEPTION|NOT_FOUND|NOTFOUND|UNAVAILABLE|UNSUPPORTED|REJECTED|REFUSED|EXCEEDED|MISSING|FORBIDDEN|UNAUTHORIZED|ABORTED|BUSY|UNKNOWN)(?:[^\p{L}]|$)|ERR_?|ERROR|Err(?:or)?(?![a-z])|Exception|Fault|Fail|Invalid|Denied|NotFound|NotExist|Exceed|Unavailable|Unsupported|NotSupport|Unauthorized|Forbidden|Missing|Expired|Conflict|Timeout|Duplicate|[_-]error$|^E[A-Z]{3,}$|^0x[8C][0-9A-F]{7}\b|STATUS_|DISP_E|^(?:ORA|SQL|HY|XX)-?\d/u;

const errorText =
  /err(?:or|ed|oneous)\b|fail|\bfault|malfunction|misfire|\bover(?:current|voltage|heat|load|temperature)|\bundervoltage|\bstuck\b|\bjam(?:med)?\b|invalid|not (?:found|exist|valid|allowed|supported|available|permitted|enough|defined|implemented|correct|specified|authorized|match|set|connected|enabled|ready|in )|(?:does|do|did|is|are|was|were|has|have|can|could|must|should|may|will|shall)(?:\s+not|n['’]t|not)\b|\bcannot\b|\bno (?:such|more|\w+ (?:is|are|was|found|available|specified))|denied|unable|time[sd]?[\s-]?out|exceed|illegal|missing|unauthori[sz]ed|forbidden|unsupported|unavailable|incorrect|wrong|unknown|unexpected|expired|conflict|too (?:many|long|large|short|small|big|high|low)|refused|reject|corrupt|insufficient|already|duplicate|abort|malformed|bad |lost|limit|overflow|undefined|required|empty\.?|mismatch|violat|problem|broken|busy|disabled|blocked|banned|失败|失敗|错误|錯誤|有误|无效|無效|不存在|不合法|非法|异常|異常|超时|超時|逾时|逾時|不支持|不支援|不能|不可|不允许|无法|無法|缺少|缺失|过期|過期|不足|不正确|不正確|不匹配|不一致|未(?!来)|超出|超过|超過|限制|禁止|拒绝|拒絕|没有|沒有|已存在|重复|重複|为空|為空|冲突|损坏|ошиб|не(?:\s|льзя|верн|коррект|достаточ|удал|доступ|допуст|извест|сущест)|отказ|отсутств|запрещ|истек|превыш|エラー|失敗|無効|不正|ません|できない|ない|超え|未|오류|에러|실패|잘못|유효하지|없|않|초과|만료|거부|fallo|fallid|inv[áa]lid|no (?:se|es|existe|v[áa]lid|encontr|autoriz|permit|coincide|hay|pudo)|rechaz|deneg|incorrect|expirad|vencid|\berro\b|erros|n[ãa]o |rejeitad|negad|recusad|nicht|ungültig|fehl|kein|unbekannt|abgelehnt|erreur|[ée]chec|invalide|impossible|non |refus|absent|errore|impossibile|scadut|rifiutat|mancante|gagal|salah|tidak|kesalahan|belum|ditolak|błęd|\bnie(?:\s|praw|znan|ważn|udan)|\bbrak\b|odmow|wygas|przekrocz|geçersiz|bulunamad|\bhata|\byok\b|başarısız|süresi dol|aşıldı|eksik|không|\blỗi|hết hạn|\bthiếu\b|\bchưa\b|thất bại|từ chối|\bniet\b|\bgeen\b|ongeldig|mislukt|ontbre|verlopen|geweiger|\bte veel\b|\binte\b|\bikke\b|ogiltig|ugyldig|saknas|mangler|misslyck|mislykk|okänd|ukendt|ukjent|neplat|neexist|nelze|vypršel|odmítn|помил|невірн|невідом|відмов|відсут|ไม่|ผิดพลาด|ล้มเหลว|หมดอายุ|غير|فشل|خطأ/iu;

/** True for a name or value that is spelled like an error: ERR_IO, InvalidParameter, 0x80070005. */
export const isErrorName = (text: string): boolean => errorName.test(text);

/** True for a text that says that something went wrong. */
export const isErrorText = (text: string): boolean => errorText.test(text);
