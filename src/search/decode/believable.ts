/** Which numbers of a log are worth a look, by the text left and right of them. */
import { isListed } from '../query/code-tokens.ts';
import { isOfThing } from '../query/labels.ts';
import { settings } from '../settings.ts';
import { joinLetters } from '../text/fold.ts';

const errorWord =
  /err|code|\bret\b|ret=|\brc\b|status|sqlstate|fail|fault|exception|result|fehler|ошибк|错误|失败|エラー|오류|에러/iu;

export const speaksOfErrors = (text: string): boolean => errorWord.test(text);

/** Small numbers are everywhere in a log; only beside a word that speaks of errors they are looked up. */
export function isBelievable(
  written: string,
  left: string,
  right: string,
  line: { readonly isKeyed: boolean; readonly isTold: boolean; readonly isBare: boolean },
): boolean {
  if (isOfThing(left)) return false;
  if (line.isBare) return true;
  if (line.isKeyed && isKeyed(left, right) && !written.startsWith('-')) return false;
  const digits = written.replace(/\D/gu, '').length;
  if (digits >= settings.decode.loneDigits) return true;
  // The word that speaks of errors has its number.
  if (line.isTold) return false;
  if (counted.test(right) || isPart(left, right)) return false;
  const around = isNumbered(left, right) ? left : `${left} ${right}`;
  return speaksOfErrors(around) || (digits >= settings.decode.rareDigits && isCell(left, right));
}

/** Whether one of the texts begins behind the number or ends before it: `1005: Timed out`, `Timed out [1005]`. */
export function isBeside(texts: readonly string[], left: string, right: string): boolean {
  const { least, most } = settings.decode.beside;
  const [before = '', after = ''] = [left, right].map(joinLetters);
  return texts
    .map(joinLetters)
    .filter(({ length }) => length >= least)
    .some((text) => after.startsWith(text.slice(0, most)) || before.endsWith(text.slice(-most)));
}

/** How many, not which; so it may be even behind a word that calls a single number a code or a result. */
export const isCount = (written: string, left: string, right: string, isLabelled: boolean): boolean =>
  /^\d+$/u.test(written) &&
  written.length < settings.decode.loneDigits &&
  !isListed(written, right) &&
  (counts.test(left) ||
    (written.length < settings.decode.rareDigits - 1 && failed.test(left)) ||
    (!isLabelled && items.test(written + right)));

/** The number of a ticket, of a step of a path, of a process that ended (`status=1/FAILURE`), or a checksum. */
export const isOtherNumber = (left: string, right: string): boolean =>
  (/#["']?$/u.test(left) && !speaksOfErrors(left.slice(-settings.decode.beforeSign))) ||
  (left.endsWith('/') && /^(?:[/?#]|$)/u.test(right)) ||
  /(?:checksum|crc(?:32|16)?|sha\d*|md5|hash|digest|etag|adler32?)["']?\s*[:=]?\s*["']?$/iu.test(left);

/** `errors: 5`, `tests failed: 5`, and what follows the labels of a metric. */
const counts =
  /(?:(?:errors|failures|warnings|exceptions|results|passed|skipped|ignored|run|\p{L}{3}(?<![su])s\s+failed)["']?\s*[:=]|"\})\s*$/iu;

/** `passed=22 failed=5`, `"failed":5`; but `open failed: 13` says what failed, and why. */
const failed = /(?:^|\d[,;]?["'\s]*|[({]["'\s]*)failed["']?\s*[:=]\s*$/iu;

/** `returned 5 rows`, `failed with 1 error`. */
const items = /^(?:\d+\s(?:rows?|items?|errors|results?|records?|documents?|files?)|1\serror)(?!\p{L})/u;

/** `3 tests failed`, `2 failed`, `5 errors`. */
const counted =
  /^\s(?:(?:\p{Ll}+\s)?(?:failed|failing|passed|passing|skipped|ignored|total|ok)(?!\p{L})|(?:\p{Ll}+\s)?\p{Ll}{2,}(?<!s)s(?!\p{L}))/u;

/** `state=9`, `"n":9`: it is the number of its key, and that is none of a code. */
const isKeyed = (left: string, right: string): boolean =>
  /[\p{L}\p{N}_]=$|["']\s?:\s?$/u.test(left) ||
  (/[\p{L}\p{N}_]=["']$|["']\s?:\s?["']$/u.test(left) && /^["']/u.test(right));

/** A line of JSON or of keys and values: each key says what its number is. */
export const isKeyedLine = (line: string): boolean =>
  (line.match(/[\p{L}\p{N}_]=(?!\s)|["']\s?:/gu)?.length ?? 0) >= settings.decode.keyedLine;

/** Text of `blanked` noise, in which bare numbers in a row are the columns of something: none of them is called anything. */
export function columnNumbers(blanked: string): readonly (readonly [start: number, end: number])[] {
  return Array.from(blanked.matchAll(numberRow), ({ 0: row, index }) => [index, index + row.length] as const);
}
const numberRow = new RegExp(
  String.raw`(?<![^\s])\d+(?:\.\d+)?(?:\s+\d+(?:\.\d+)?){${settings.decode.columns - 1},}(?!\S)`,
  'gu',
);

/** `exit code 1`, `status=1`, make's `Error 1`: how a process ended, which is no code but where exit codes are listed. */
export const isExit = (written: string, left: string): boolean =>
  /^\d{1,3}$/u.test(written) && Number(written) <= settings.decode.mostExit && ended.test(left);
const ended = /\bexit(?:s|ed|ing)?(?![\p{L}\p{N}])[^\d;]{0,24}$|^make(?:\[\d+\])?: .*\bError $/iu;

/** `0/421/535`, the size behind `" 200 ` of an access log, `12:` in front of a line that a search through files found. */
const isPart = (left: string, right: string): boolean =>
  /(?:\d\/|"\s\d{3}\s)$/u.test(left) || /^(?::\S|\/\d)/u.test(right);

/** `| 10003 |`, `12:30,10003,rec`: all that a cell or a line holds, what an arrow leads to, or what brackets add to a sentence. */
const isCell = (left: string, right: string): boolean =>
  (/(?:^|[|;\t]\s*|,|>\s+)$/u.test(left) && /^(?:\s*(?:$|[|;\t])|,)/u.test(right)) ||
  (/\p{L}{2}\s[([]$/u.test(left) && /^[)\]][.!]?\s*$/u.test(right));

/** `[13] error`, `arr[13]`, `App(13)`: what a bracket holds is called by the words before it alone. */
const isNumbered = (left: string, right: string): boolean =>
  /(?:\[|[\p{L}\p{N}_]\()$/u.test(left) && /^[\])]/u.test(right);
