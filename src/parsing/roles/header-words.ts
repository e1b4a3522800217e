/**
 * What a header says about its column. These are hints: a column's cells weigh more (see weights.ts). The
 * words themselves, a file a language, are in src/words/tables.
 */
import { wholeWords, words, wordsBetween } from '../../words/tables/read-words.ts';

/** What a column is for, as far as its header tells; `aside` is what has no place of its own. */
export type HeaderRole =
  'value' | 'name' | 'message' | 'cause' | 'solution' | 'keywords' | 'status' | 'aside';

/** What a header or a title may speak of, several things too: `speaksOf.cause.test('Possible causes and remedies')`. */
export const speaksOf = {
  cause: words('cause', 'circumstance'),
  /** "Situation", "When": the cause beside a message, and the message where there is none. */
  circumstance: words('circumstance'),
  message: words('message'),
  phrase: wholeWords('phrase'),
  remedy: words('remedy'),
  /** "What to do", "Qué hacer". */
  question: words('question'),
  /** "Type": a class of errors more often than their names. */
  sort: words('sort'),
  /** Numbers that may only count the rows: "No.", "编号", "#". */
  counter: wholeWords('counter'),
  /** An error or a fault, and nothing else. */
  fault: wholeWords('fault'),
  parameter: wholeWords('parameter'),
  /** Titles that only say that the values of something follow. */
  enumerated: wholeWords('enumerated'),
  /** Tasks and known bugs. */
  work: words('work'),
} as const;

const code = words('code');
const printed = words('printed');

/** A noun for a code that another role's word owns: "cause code", "message id", "código de motivo", "原因码". */
const codeOfRole =
  /(?:cause|reason|status|response|result|message|msg|error|return|exit|close|fault|alarm|warning|completion|abort|module)[\s_-]*(?:codes?|number|no\.?|num|id|value)(?:\s*[/|(].*)?$|^(?:c[óo]digos?|codici?e?|codes?|nummer|id)\s+(?:de|di|do|da|du|des|der)\b|^(?:коды?|номер)\s|^mã\s|[码碼]$|(?:代码|代碼|编号|編號|コード|코드)$/iu;

const status = /\bhttp\b|\bsip\b|\bsqlstate\b|\bexit\b|soap|\bmotif\b|\bgrpc\b/iu;

/** The first that a header has decides. */
const patterns: readonly (readonly [HeaderRole, RegExp])[] = [
  ['keywords', /^(?:keywords?|also known as|synonyms?|aliases|tags)$/iu],
  // What the program does by itself is no advice to its user.
  ['aside', /^system[\s_-]+actions?$/iu],
  [
    'aside',
    /^examples?\b(?!.*(?:message|error|code|value))|\b(?:default|initial|sample|max|min)\b|默认|设定|設定值|デフォルト|по умолчанию/iu,
  ],
  ['value', /^(?:#|s\.?\s*no\.?|sr\.?\s*no\.?|№|序号|序號)$/iu],
  ['status', status],
  ['value', codeOfRole],
  ['solution', words('remedy', 'question', 'action')],
  ['cause', speaksOf.cause],
  ['name', words('name')],
  ['message', speaksOf.message],
  ['value', code],
  ['aside', words('aside', 'sort')],
];

/** What stands behind this many characters of a header says nothing about its column. */
export const longestHeader = 200;

/** `"Error Code Value"` -> `"value"`, `"错误码描述"` -> `"message"`; undefined when the header says nothing known. */
export function headerRole(header: string): HeaderRole | undefined {
  const text = header.slice(0, longestHeader).trim();
  return patterns.find(([, pattern]) => pattern.test(text))?.[0];
}

/** A header that promises the words that are printed, not words about them. */
export const isMessageHeader = (header: string): boolean =>
  printed.test(header) && headerRole(header) === 'message';

const joining = new RegExp(`[&+/,、]|${wordsBetween('joining')}`, 'u');

/** "Meaning & action": what it says and what to do, in one column. */
export const saysBoth = (header: string): boolean => {
  const [first = '', ...others] = header.split(joining);
  return others.length > 0 && headerRole(first) === 'message' && headerRole(others.join(' ')) === 'solution';
};

/** Longer headers are sentences, which speak of many things. */
const longestCodeHeader = 40;

/** A header that calls the column the code itself, in a few words: "Code", "Error code", "错误码", "数值". */
export function isPlainCodeHeader(header: string): boolean {
  const text = header.trim();
  if (text.length > longestCodeHeader) return false;
  const role = headerRole(text);
  return (role === 'value' || role === 'status') && (code.test(text) || text === '#');
}

/** True where a header has a word for how a request ended, or for a state. */
export const saysStatus = (header: string): boolean =>
  /http|stat[uo]|状态|狀態|ステータス|상태|estado|статус/iu.test(header);

/** True where a title or a header has a word for codes, and not only one for numbers or values. */
export const saysCode = (text: string): boolean =>
  /code|kod|코드|コード|код|c[óo]dig|codic|码|碼/iu.test(text);
