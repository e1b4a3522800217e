/** What may be a code in one line of a log. */
import { remembered } from '../../domain/remembered.ts';
import { type IsPrefix, unwrapped } from '../answer/wrapped-names.ts';
import { codeTokens, type CodeToken, piecesOf } from '../query/code-tokens.ts';
import { protocolStatuses, withoutCounts, withoutMachineNoise, withoutQuantities } from '../query/noise.ts';
import { settings } from '../settings.ts';
import { narrow, withoutStyles } from '../text/pasted.ts';
import { joinLetters } from '../text/fold.ts';
import { identifierParts } from '../text/identifier.ts';
import { isVerbatim, spellingsOf, valueKey } from '../text/value-key.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { namesOf } from '../store/names.ts';
import {
  columnNumbers,
  isBelievable,
  isBeside,
  isCount,
  isExit,
  isKeyedLine,
  isOtherNumber,
  speaksOfErrors,
} from './believable.ts';
import { tableReader } from './columns.ts';
import { type CodeTable, wrappedKey } from './code-table.ts';

export interface LineToken {
  readonly written: string;
  /** Within the line. */
  readonly start: number;
  readonly end: number;
  /** Keys to look up (see `CodeTable`), the first that is known counts. */
  readonly keys: readonly string[];
  /** Keys to look up after those. */
  readonly otherKeys: () => readonly string[];
  /** It is called a code, or nothing else looks like it: worth a word when it is not known. */
  readonly isCode: boolean;
  /** A process ended with it. */
  readonly isExit?: boolean;
}

/** Names as programs print them: with separators, in capitals, or with capitals inside (`OOMKilled`). */
const names =
  /(?<![\p{L}\p{N}_])(?=[\p{L}\p{N}_]*\p{L})[\p{L}_][\p{L}\p{N}_]{3,}(?:(?:::|[.-])[\p{L}_][\p{L}\p{N}_]*)*/gu;
const printed = /_|\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|^[\p{Lu}\p{N}]+$/u;
const codeWord = /err|code|\bhr\b|fehler|ошибк|错误|エラー|오류|에러/iu;

/**
 * Gives the tokens of a line in order; most lines of a log have none that the table knows, and are spared the careful look.
 * `isBare` is true for a text of nothing but numbers: whoever pastes that asks for each.
 */
export function lineReader(table: CodeTable, isBare: boolean): (line: string) => LineToken[] {
  const isFiled = (key: string): boolean => table.owners(key).length > 0;
  const readTable = tableReader();
  const filedNames = remembered(
    (written) => namesIn(written, table.isPrefix).filter(({ keys }) => keys.some(isFiled)),
    settings.remembered,
  );
  const tokensOf = remembered((line) => {
    const tokens: LineToken[] = [];
    for (const { 0: name, index } of line.matchAll(names))
      for (const token of filedNames(name))
        tokens.push({ ...token, start: token.start + index, end: token.end + index });
    if (mayHoldNumber(line, isFiled))
      tokens.push(...numberTokens(line, table, isBare), ...statusTokens(line));
    return tokens;
  }, settings.decode.linesAtOnce);
  let isSession = false;
  return (written) => {
    isSession ||= /^(?:2[25]0|354)[ -]\S/u.test(written);
    const { line, codes } = readTable(narrow(withoutStyles(written)));
    const cells = codes.flatMap(([start, end]) => cellTokens(line.slice(start, end), start, table));
    return [...tokensOf(line), ...(isSession ? replyTokens(line) : []), ...cells].sort(
      (left, right) => left.start - right.start || right.end - left.end,
    );
  };
}

/** A quick look that spares most lines of a log the careful one. */
function mayHoldNumber(line: string, isFiled: (key: string) => boolean): boolean {
  if (!/\d/u.test(line)) return false;
  if (codeWord.test(line) || otherNotation.test(line)) return true;
  if (/\d\.\w/u.test(line) && piecesOf(line).some(([piece]) => isFiled(valueKey(piece)))) return true;
  return Array.from(line.matchAll(wordWithDigits)).some(([written, digits = '']) => {
    const keys = [digits, `-${digits}`, ...(written === digits ? [] : [valueKey(written)])];
    return keys.some((key) => isFiled(key) || isFiled(keyKinds.spelling + key));
  });
}

/** What may be a code in another notation than its own. */
const otherNotation =
  /0x[0-9a-f]|-\d{9,10}|[=:]\s?-\d{2}|(?<!\d)[2-4]\d{9}(?!\d)|\p{Lu}{2}[-:]\d|\d,\d{3}|\d['_]\d/iu;

/** Digits with the letters around them, which may be the rest of a value: `ORA-00942`, `42P01`, `SQL0204N`. */
const wordWithDigits =
  /(?:(?<![\p{L}\p{N}])\p{L}{1,10}[-:#_.]?)?(\d+)(?:\p{L}[\p{L}\d]{0,8}(?![\p{L}\p{N}]))?/gu;

/** `"QAVError.AV_ERR_TIMEOUT"`: each piece may be the name, or all of it. */
function namesIn(written: string, isPrefix: IsPrefix): LineToken[] {
  const tokens: LineToken[] = [];
  let start = 0;
  for (const piece of written.split(/(::|[.-])/u)) {
    if (printed.test(piece)) {
      const parts = identifierParts(piece);
      tokens.push(nameToken(piece, start, unwrapped({ written: piece, parts }, isPrefix)));
    }
    start += piece.length;
  }
  if (/::|[.-]/u.test(written)) tokens.push(nameToken(written, 0));
  return tokens;
}

/** What is a code only where it is somebody's as it stands there. */
const plainToken = (written: string, start: number, keys: readonly string[] = [written]): LineToken => ({
  written,
  start,
  end: start + written.length,
  keys,
  otherKeys: () => [],
  isCode: false,
});

const nameToken = (written: string, start: number, wrapped: readonly string[] = []): LineToken =>
  plainToken(written, start, [keyKinds.name + joinLetters(written), ...wrapped.map(wrappedKey)]);

/**
 * What a protocol's name stands before is a code only where it is somebody's value as it stands there. An access log
 * has a status in every line, behind the quoted request: there, one that tells of no error is nobody's question.
 */
const statusTokens = (line: string): LineToken[] =>
  protocolStatuses(line)
    .map(({ written, end }) => plainToken(written, end - written.length))
    .filter(({ written, start }) => /^[4-6]/u.test(written) || !/"\s+$/u.test(line.slice(0, start)));

/** What a mail or file server said: its failures begin a line, as its successes do. */
const replyTokens = (line: string): LineToken[] =>
  Array.from(line.matchAll(/^[45]\d\d(?=[ -]\S)/gu), ([written]) => plainToken(written, 0));

/** What a cell below the name of a code holds. */
const cellTokens = (cell: string, start: number, table: CodeTable): LineToken[] =>
  numberTokens(label + cell, table, false).map((token) => ({
    ...token,
    start: token.start - label.length + start,
    end: token.end - label.length + start,
  }));
const label = 'code=';

function numberTokens(line: string, table: CodeTable, isBare: boolean): LineToken[] {
  const text = withoutCounts(withoutQuantities(withoutMachineNoise(line)));
  const tokens = codeTokens(text, new Set(valuesIn(text, table)));
  const isTold = tokens.some(({ certainty, written }) => certainty === 'labelled' && /^\d+$/u.test(written));
  const around = { isTold, isKeyed: isKeyedLine(line), isBare };
  const columns = columnNumbers(text);
  return tokens.flatMap((token) => {
    const { written, start, end, certainty, tries, pattern } = token;
    const { before, after } = settings.decode.near;
    const left = line.slice(Math.max(0, start - before), start);
    const right = line.slice(end, end + after);
    const isLabelled = certainty === 'labelled';
    const inColumns = columns.some(([from, to]) => start >= from && end <= to);
    // Zero is what succeeds.
    const isZero = !/[1-9a-z]/iu.test(written.replace(/^.*0x/iu, ''));
    const isCalled = (): boolean =>
      isBelievable(written, left, right, around) || isBeside(textsOf(written, table), left, right);
    // A version of something may be as long.
    const isNumber = certainty === 'loose' || (certainty === 'shaped' && /^[\d.]+$/u.test(written));
    if (pattern !== undefined || isZero || (isNumber && (inColumns || !isCalled()))) return [];
    if (isCount(written, left, right, isLabelled) || isOtherNumber(left, right)) return [];
    const isEnd = isExit(written, left);
    const own = tries.map(valueKey);
    const keys = [...own, ...own.map((key) => keyKinds.spelling + key)];
    const otherKeys = (): string[] => (mayBeSpelling(token, left, right) ? tries.flatMap(spellingsOf) : []);
    const isCode = !isEnd && (isLabelled || isCodeShaped(written, table) || isFailure(token));
    return [{ written, start, end, keys, otherKeys, isCode, isExit: isEnd }];
  });
}

/** Pieces of a line that are values as they stand there. */
const valuesIn = (line: string, table: CodeTable): string[] =>
  piecesOf(line)
    .map(([piece]) => piece)
    .filter((piece) => table.owners(valueKey(piece)).some((row) => isVerbatim(piece, row)));

/** What codes of this value are called, and what they say. */
const textsOf = (written: string, table: CodeTable): string[] =>
  [valueKey(written), keyKinds.spelling + valueKey(written)]
    .flatMap(table.owners)
    .flatMap((row) => [row.message, ...namesOf(row)]);

/**
 * Whether a number may be a code in another notation. One with the 32nd bit set is hardly ever there by chance; a short
 * hexadecimal one may as well be an argument in a stack frame.
 */
const mayBeSpelling = ({ written, certainty }: CodeToken, left: string, right: string): boolean =>
  certainty === 'shaped' && /^[+-]?0x[0-9a-f]{1,4}$/iu.test(written)
    ? speaksOfErrors(`${left} ${right}`)
    : certainty !== 'loose' || /^-|^[2-4]\d{9}$/u.test(written);

/** `0x80070005`, or `ORA-00942` where others begin so; not `H264`, an address in memory, or the `SHOP-17` of a ticket. */
const isCodeShaped = (written: string, { prefixes }: CodeTable): boolean =>
  prefixes.has(/^(\p{Lu}{2,10})[-:]\d{2,10}$/u.exec(written)?.[1]?.toLowerCase() ?? '0') ||
  /^0x[0-9a-f]{8}$/iu.test(written);

/** `ret=-99123`: what was returned and is below zero; -1 says no more than that something failed. */
const isFailure = ({ certainty, written }: CodeToken): boolean =>
  certainty === 'outcome' && /^-\d{2,}$/u.test(written);
