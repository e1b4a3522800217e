/**
 * What a header says about its column. These are hints: a column's cells decide, and a header breaks ties
 * (see column-roles.ts). A word for a role, or the same word in another language, is added here.
 */

/** What a column is for, as far as its header tells. */
export type HeaderRole =
  'value' | 'name' | 'message' | 'cause' | 'solution' | 'keywords' | 'status' | 'other';

/** Words joined to one pattern; a word of Latin letters must start at the start of a word. */
function words(list: string): RegExp {
  const all = list.trim().split(/\s+/u);
  const latin = all.filter((word) => /^[\p{Script=Latin}(]/u.test(word));
  const others = all.filter((word) => !latin.includes(word));
  const alternatives = [
    ...(latin.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${latin.join('|')})`] : []),
    ...others,
  ];
  return new RegExp(alternatives.join('|').replaceAll('~', '[\\s_-]*'), 'iu');
}

const codeNoun = words(`
  \\p{L}*codes?\\b \\p{L}*nummer num(ber|ero)? value valor values nos?\\.? numéro número id\\b hex decimal dec\\b hresult ntstatus errno dtc rtn~?code
  ret~?code sqlstate codigo código codice kode kod kodu kód\\b \\p{L}+kode?\\b \\p{L}*koodi mã(?!\\p{L}) 码 碼 代码 代碼 编号 編號 号 號 数值 數值 值 値 コード 番号
  код номер значение 코드 번호 값 รหัส رمز pattern`);

/** True where a title or a header has a word for codes, and not only one for numbers or values. */
export const saysCode = (text: string): boolean =>
  /code|kod|코드|コード|код|c[óo]dig|codic|码|碼/iu.test(text);

/** Words for what mends a fault; nothing but a fault has a remedy. */
const remedies = `solution workaround fix(es)?\\b remed countermeasure correct(ive|ion) troubleshoot resolution how~to~(fix|solve|resolve)
  解决 解決 对策 對策 対策 対処 処置 해결 조치 устранен решени soluci[óo]n soluç lösung loesung maßnahme abhilfe behebung résolution remède
  soluzione rimedio solusi penyelesaian rozwiąz çözüm giải~pháp khắc~phục xử~lý oplossing lösning åtgärd løsning řešení oprava рішення усунен
  แก้ไข الحل`;

/** Headers that ask what to do, about a fault more often than about other things. */
const questions = `what~to~do what~(you|to)~(can|should|must)~do do~this try~this что~делать qu[ée]~hacer o~que~fazer was~tun que~faire
  cosa~fare co~zrobić ne~yapmalı wat~te~doen`;

const remedy = words(remedies);
const question = words(questions);

/** A header that promises how a fault is mended; "Action" and "Advice" stand over other things as well. */
export const isRemedyHeader = (header: string): boolean =>
  remedy.test(header) && headerRole(header) === 'solution';

/** "What to do", "Qué hacer". */
export const asksWhatToDo = (header: string): boolean =>
  question.test(header) && headerRole(header) === 'solution';

const patterns: readonly (readonly [HeaderRole, RegExp])[] = [
  ['keywords', /^(?:keywords?|also known as|synonyms?|aliases|tags)$/iu],
  // A noun for a code that follows another role's word makes it a code all the same: "cause code", "message id".
  [
    'value',
    /(?:cause|reason|status|response|result|message|msg|error|return|exit|close|fault|alarm|warning|completion|abort|module)[\s_-]*(?:codes?|number|no\.?|num|id|value)(?:\s*[/|(].*)?$/iu,
  ],
  [
    'status',
    /\bhttp\b|\bsip\b|\bsqlstate\b|\bexit\b|soap|http\s*(?:状态|狀態|响应|返回)|\bmotif\b|\bgrpc\b/iu,
  ],
  [
    'solution',
    words(`${remedies} ${questions} resol recover instruction how~to what~you~(can|should|must|need) action handl
      suggest recommend advice treatment mitigat next~steps? (user|operator)~response 处理 處理 建议 建議 措施 排查 修正 操作 действи рекоменд 対応 처리 대응 aktion acción accion ação correç behandlung azione
      tindakan działani reakcja actie aanbevel`),
  ],
  [
    'cause',
    words(`caus reason(?!~phrase) situation trigger conditions? why\\b por~qué perch[ée](?!\\p{L}) pourquoi warum почему waarom when\\b scenario
      原因 触发 觸發 场景 場景 причин услови 要因 条件 タイミング 状況 원인 사유 조건 시점 상황 motivo razón
      razon ursache grund raison penyebab sebab occurs przyczyn neden nguyên~nhân oorzaak orsak årsag årsak příčin สาเหตุ السبب`),
  ],
  [
    'name',
    words(`name symbol constant konstant costant identifier manifest macro enum mnemonic define label case\\b slug\\b keyword 名 标识 標識 常量
      枚举 宏 имя названи констант 名前 名称 定数 シンボル 이름 명칭 상수 nombre nome bezeichnung nom\\b nama nazwa naam\\b namn\\b navn\\b název tên\\b назва ชื่อ الاسم
      error~type type~of~error err(or)?~class 错误类型 錯誤類型 reason~phrase`),
  ],
  [
    'message',
    words(`desc mean message msg expla detail remark comment note content text\\b info reading definition summary
      interpretation output 提示 描述 说明 說明 含义 含意 意义 意義 信息 資訊 訊息 消息 备注 備註 注释 解释 解釋 内容 內容 结果 結果 释义 文案 語意 glosa
      описани сообщени комментари расшифров текст пояснени 説明 意味 メッセージ 備考 설명 메시지 내용 의미 비고 significado mensaje
      respuesta observac mensagem (fehler)?beschr bedeutung (fehler)?meldung fehlertext erläut erklär descri messaggio significato signification
      libellé explication keterangan deskripsi pesan arti\\b penjelasan opis komunikat znaczeni açıklama anlam ileti mesaj
      mô~tả ý~nghĩa thông~báo beschrijving omschrijving betekenis \\p{L}*bericht beskrivning beskrivelse betydelse betydning
      \\p{L}*meddeland meddelelse \\p{L}*melding popis význam zpráva опис повідомл คำอธิบาย ความหมาย ข้อความ الوصف الرسالة`),
  ],
  ['value', codeNoun],
];

const otherThings = words(`
  modules? categor(y|ies) class reaction scope services? endpoints? methods? verb path interface api\\b severity level priority retry retries retryable
  reconnect versions? since spec\\b specification members? source component product system platform applicable group owner
  date example link url see~also type 模组 模組 模块 模塊 分类 分類 接口 级别 級別 等级 版本 示例 链接 类型 類型 模块 модуль категория
  тип пример уровень モジュール 分類 種別 例 모듈 분류 유형 módulo categoría tipo ejemplo modul kategorie typ beispiel module catégorie exemple`);

/** `"Error Code Value"` -> `"value"`, `"错误码描述"` -> `"message"`; undefined when the header says nothing known. */
export function headerRole(header: string): HeaderRole | undefined {
  const text = header.trim();
  // A column for each endpoint or resource: /parties, thirdparty/transactions.
  if (/^(?:[/{]|[a-z]\w*\/[a-z]\w*$)/u.test(text) && !/code|value|name|status/iu.test(text)) return 'other';
  // What the program does by itself is no advice to its user.
  if (/^system[\s_-]+actions?$/iu.test(text)) return 'other';
  if (/^(?:#|s\.?\s*no\.?|sr\.?\s*no\.?|№|序号|序號)$/iu.test(text)) return 'other';
  if (/\b(?:default|initial|sample|max|min)\b|默认|デフォルト|по умолчанию/iu.test(text)) return 'other';
  const role = patterns.find(([, pattern]) => pattern.test(text))?.[0];
  return role ?? (otherThings.test(text) ? 'other' : undefined);
}

const messageNoun = words(
  `messages? msg error~text text content 信息 資訊 訊息 消息 提示 文案 メッセージ 메시지 сообщени mensaje mensagem meldung messaggio pesan`,
);

/** A header that promises the words that are printed, not words about them. */
export const isMessageHeader = (header: string): boolean =>
  messageNoun.test(header) && headerRole(header) === 'message';

/** A header that calls the column the code itself, in a few words: "Code", "Error code", "错误码", "数值". */
export function isPlainCodeHeader(header: string): boolean {
  const text = header.trim();
  return text.length <= 40 && codeNoun.test(text) && ['value', 'status'].includes(headerRole(text) ?? '');
}

/** A header of numbers that may only count the rows: "No.", "编号". */
export const isCounterHeader = (header: string): boolean =>
  /^(?:no|nr|num|lp|l\.p|№|item|index|n°|番号|编号|번호|id)\.?$/iu.test(header.trim());

/** A header that calls what the column holds an error or a fault, and nothing else. */
export const isPlainErrorHeader = (header: string): boolean =>
  /^(?:errors?|error messages?|exceptions?|faults?|alarms?|warnings?|错误|故障|錯誤|报错|エラー|アラーム|ошибка|авария|неисправность|erro|errore|allarme|guasto|fehler|störung|erreur|panne|aver[íi]a|오류|에러|고장|storing|usterka|arıza)$/iu.test(
    header.trim(),
  );
