/**
 * The forms that a value takes in print. A column is known by the forms of its cells more than by its
 * header, because the same header words stand over numbers in one table and over names in the next.
 */
import { levelWords } from '../../words/english.ts';
import { unspacedLetter } from '../../words/scripts.ts';
import { wholeWords, wordsBetween } from '../../words/tables/read-words.ts';

export type Form =
  | 'empty'
  | 'number'
  | 'hex'
  /** Letters and a number: ORA-00942, MX:0003, E1001, ERR_NUM_006. */
  | 'prefixed'
  /** An identifier that no sentence would hold: AV_ERR_TIMEOUT, InvalidParameter, Vpc.NotFound, DELIVRD. */
  | 'name'
  | 'range'
  | 'wildcard'
  /** What stands for all codes that are not listed. */
  | 'rest'
  /** Several of the above in one cell. */
  | 'several'
  /** A number with its name, or a name with its number. */
  | 'mixed'
  | 'word'
  | 'phrase'
  | 'sentence';

// Three digits before a comma are more often a list of statuses: "401,403".
const number = /^[+−–‑-]?(?:\d{1,2}(?:,\d{3})+|\d{1,3}(?:,\d{3})*,000|\d+)$/u;
const dotted = /^\d+(?:\.\d+){1,4}$|^\d+(?:-\d+){2,4}$/u;
const hex =
  /^(?:[+-]?0x[0-9a-f]+|[0-9a-f]*\d[0-9a-f]*h|&h[0-9a-f]+|0x[0-9a-f]{4}[_ ][0-9a-f]{4})(?:u|l|ul)?$/iu;
const bareHex = /^(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{4,8}$/iu;
const prefixed = /^\p{L}[\p{L}\p{N}]*(?:[._:#/-][\p{L}\p{N}]+){0,6}$/u;
/** `Error 12`, and in capitals several groups: `E 12 34`, `F5 701`. */
const spacedCode = /^[A-Z][A-Za-z]{0,9} \d{1,8}$|^[A-Z][A-Z\d]{0,5}(?: \d{1,5}){1,3}$/u;
const shouted = /^[A-Z][A-Z0-9]*(?:[_.:-][A-Z0-9]+)+$|^[A-Z][A-Z0-9]{2,}$/u;
const humped = /^[\p{L}_$][\p{L}\p{N}_$]*(?:[.:/\\-]+[\p{L}\p{N}_$]+)*(?:\(\))?$/u;
/** What stands between the ends of a range. */
export const rangeSign = `\\s*(?:-|–|—|~|～|\\.{2,3}|…|〜|${wordsBetween('through')})\\s*`;
const range = new RegExp(
  `^([\\p{L}_:-]{0,12}?)[+-]?(?:0x[0-9a-f]+|\\d+)[x*]*${rangeSign}[+-]?(?:\\1)?(?:0x[0-9a-f]+|\\d+)$`,
  'iu',
);
const comparison =
  /^(?:[<>≥≤=]=?|(?:other|any)\s+)\s*[+-]?\d+$|^[+-]?\d+\s*(?:\+|以上|以下|and (?:above|below|up|over))$|^\d+\s*(?:\+|-)\s*n$/iu;
const wildcard =
  /^[\p{L}\p{N}_:.-]*\d[\p{L}\p{N}_:.-]*?(?:[xX]{1,5}|\*{1,4}|[?]{1,4}|[nN]{2,4})$|^[\p{L}\p{N}_]+[:._-](?:[xX]{2,5}|\*)$/u;
const restWords = wholeWords('rest');
const isRest = (text: string): boolean => /^(?:!=|<>)\s*0$/u.test(text) || restWords.test(text);
/** Names things of all kinds, and no error. */
const uuid = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/iu;
const sentenceEnd = /[.!?。！？；;]$/u;

/** Words and signs for a cell that has nothing to say. */
const nothing = /^(?:[–—/.*-]{1,3}|n\/?a|null|nil|none)$/iu;
export const noneWords = wholeWords('none');

const joining = wordsBetween('joining');

/** What a value of several words is told by; a text of several words without any of it is prose. */
const valueSign = new RegExp(`^\\S*$|[\\d,，、;；/|()（）:=<>]|${joining}`, 'u');

/** A sentence with its end. No value that begins with a letter ends so, but for what stands for the rest. */
const endedSentence = /^\p{L}.*[.!。！]$/su;

/** Values that need no closer look; most are of these two kinds. */
const simpleNumber = /^[+-]?\d+$/u;
const simpleName = /^[A-Z]+(?:_[A-Z]+)*_[A-Z]*[A-WYZ]$/u;

/** Longest text that can still be a value; a longer one is a sentence whatever it looks like. */
const longestValue = 120;

/** `"'access_denied'"` -> `"access_denied"`: quotes around a single word are not part of it. */
export const unquoted = (text: string): string => /^['‘“«](\S+)['’”»]$/u.exec(text)?.[1] ?? text;

/** `"Ｅ０１"` -> `"E01"`: no program prints the wide letters that some editors write. */
export const halfWidth = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ＿－]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

const footnoteMark = /(?<=\S)\s*(?:\[\^[^\]\s]+\]|\^\d{1,2}|[¹²³⁰⁴-⁹†‡]+)$/u;

/** Longest mark of a footnote, with a character before it. */
const longestMark = 40;

/** `"1001[^2]"` -> `"1001"`; raised numbers are written with a caret here. */
export const withoutFootnote = (text: string): string =>
  text.slice(0, -longestMark) + text.slice(-longestMark).replace(footnoteMark, '');

/** `"1001"` -> `"number"`, `"KUDU-02"` -> `"prefixed"`, `"Session expired."` -> `"sentence"`. */
export function formOf(text: string): Form {
  const written = unquoted(text.trim());
  if (simpleNumber.test(written)) return 'number';
  if (simpleName.test(written)) return 'name';
  const trimmed = withoutFootnote(halfWidth(written));
  if (trimmed === '' || nothing.test(trimmed) || noneWords.test(trimmed)) return 'empty';
  if (!valueSign.test(trimmed) || endedSentence.test(trimmed))
    return trimmed.length <= longestValue && isRest(trimmed) ? 'rest' : proseForm(trimmed);
  if (trimmed.length > longestValue)
    return shouted.test(trimmed) ? 'name' : (severalForm(trimmed) ?? 'sentence');
  if (number.test(trimmed) || dotted.test(trimmed)) return 'number';
  if (hex.test(trimmed) || bareHex.test(trimmed)) return 'hex';
  if (isRest(trimmed)) return 'rest';
  if (range.test(trimmed) || comparison.test(trimmed)) return 'range';
  if (wildcard.test(trimmed)) return 'wildcard';
  const identifier = identifierForm(trimmed);
  if (identifier) return identifier;
  return severalForm(trimmed) ?? mixedForm(trimmed) ?? proseForm(trimmed);
}

function identifierForm(text: string): 'prefixed' | 'name' | 'word' | undefined {
  if (/\s/u.test(text)) return spacedCode.test(text) ? 'prefixed' : undefined;
  if (/^[a-z]+:\/\//iu.test(text) || uuid.test(text)) return undefined;
  // Each part is a code of its own: P0117/P0118.
  if (text.includes('/') && text.split('/').every((part) => /^\p{L}+[._:-]?\d+$/u.test(part)))
    return undefined;
  if (prefixed.test(text) && /\d{2}|[\p{L}._:#-]\d$/u.test(text) && !/\p{Ll}\p{Lu}\p{Ll}/u.test(text))
    return 'prefixed';
  if (shouted.test(text)) return levelWords.has(text.toLowerCase()) ? 'word' : 'name';
  // A sentence without blanks may be humped or dotted, and is no identifier.
  if (!humped.test(text) || !/\p{L}/u.test(text) || unspacedLetter.test(text)) return undefined;
  if (/^\p{Ll}[\p{Ll}\d]*(?:-[\p{Ll}\d]+){2,}$/u.test(text)) return 'name';
  if (/[_.:$\\]|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(text)) return 'name';
  return /^[\p{Script=Latin}-]+$/u.test(text) ? 'word' : undefined;
}

/** Separators between several values in one cell. */
export const severalSeparator = new RegExp(
  `\\s*(?:[,，、;；|]|\\s[\\\\/]\\s|\\/(?=[^/])|${joining})\\s*`,
  'u',
);

function severalForm(text: string): 'several' | undefined {
  const parts = text.split(severalSeparator).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  // Among others of two digits, `FF` is one too.
  const isHex = parts.every((part) => /^[0-9A-F]{2}$/u.test(part)) && parts.some((part) => /\d/u.test(part));
  return isHex || parts.every((part) => part.length < 60 && singleForm(part)) ? 'several' : undefined;
}

const singleForm = (part: string): boolean =>
  [number, hex, range, wildcard].some((form) => form.test(part)) ||
  ['prefixed', 'name'].includes(identifierForm(part) ?? '');

/** `1001 (connection lost)` */
const numberAndWords = /^[+-]?(?:0x[0-9a-f]+|\d+)\s*[(（][^()（）]*[)）]$/iu;

function mixedForm(text: string): 'mixed' | undefined {
  const [first, second, ...others] = text.split(/[\s()（）:=|–—-]+/u).filter((part) => part !== '');
  if (first === undefined || second === undefined) return undefined;
  const [left, right] = [first, second].map((part) =>
    number.test(part) || hex.test(part) ? 'number' : (identifierForm(part) ?? 'other'),
  );
  const isIdentifier = left === 'name' || left === 'prefixed';
  const isMixed =
    (left === 'number' && (right === 'name' || numberAndWords.test(text))) ||
    ((isIdentifier || left === 'word') && right === 'number' && others.length === 0) ||
    (isIdentifier && /^\S+\s*[(（].*[)）]$/u.test(text)) ||
    isLabelled(text);
  return isMixed ? 'mixed' : undefined;
}

/** Longest code with words behind it that is not a sentence about a number. */
const longestLabelled = 70;

/**
 * A code and what it is called: `404 Not Found`, `0 - Success`, `E05: Coil fault`, `410 消失`. Without a sign between the
 * two, the code must be long or a wildcard and the words begin like a title: "3 attempts failed" is prose.
 */
function isLabelled(text: string): boolean {
  if (text.length > longestLabelled || sentenceEnd.test(text)) return false;
  const [, code, sign = '', words] = /^(\S+?)(:?)\s+(.*)$/su.exec(text) ?? [];
  if (code === undefined || words === undefined) return false;
  const isSigned = sign !== '' || /^[-–—]+\s/u.test(words);
  const isNumber = number.test(code) || hex.test(code) || wildcard.test(code);
  if (isSigned) return isNumber || identifierForm(code) === 'prefixed';
  return isNumber && /\d{3}|[xX]{2}$/u.test(code) && /^[\p{Lu}\p{Lo}]/u.test(words);
}

function proseForm(text: string): 'word' | 'phrase' | 'sentence' {
  if (sentenceEnd.test(text) || text.length > 70) return 'sentence';
  const words = text.split(/\s+/u).length;
  if (words > 8) return 'sentence';
  // Scripts without blanks put a whole phrase into one word.
  return words === 1 && text.length <= 20 && /^\p{ASCII}+$/u.test(text) ? 'word' : 'phrase';
}

/** A number, with or without words behind it. */
export const beginsWithNumber = /^[+-]?(?:0x[\da-f]+|\d+(?:x\d+)?)\b/iu;

/** Forms that name a code; words and sentences do so only when a header says it. */
export const codeForms: readonly Form[] = [
  'number',
  'hex',
  'prefixed',
  'name',
  'range',
  'wildcard',
  'several',
  'mixed',
];

/** True for a form that names a code. */
export const isCodeForm = (form: Form): boolean => codeForms.includes(form);

/** An identifier that shows by its signs or its humps that it is one: `E_ABORT`, `NotFound`, not `TIMEOUT`. */
export const isSymbol = (text: string): boolean => formOf(text) === 'name' && /[_.]|\p{Ll}\p{Lu}/u.test(text);

/** True for forms that hold a number in some way. */
export const isNumeric = (form: Form): boolean => form === 'number' || form === 'hex';
