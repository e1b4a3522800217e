/** Finds what may be a code in a text that noise was taken out of, and how sure its surroundings make us. */
import { listWords } from '../../words/labels.ts';
import { settings } from '../settings.ts';
import { identifierParts } from '../text/identifier.ts';
import { isOfThing, labelBefore, labelOf } from './labels.ts';

/** `labelled`: a word says that it is a code. `shaped`: nothing but a code looks like it. `loose`: any number. */
export type Certainty = 'labelled' | 'outcome' | 'shaped' | 'loose';

export interface CodeToken {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** Spellings to look up, the first that is known counts: `"MK:0003"`; `"err1001"` then `"1001"`. */
  readonly tries: readonly string[];
  /** A word glued to the number, which may name a category: the `push` of `push:1001`. */
  readonly glued?: { readonly prefix: string; readonly number: string };
  /** Letters without which the number is not what was asked for (see unknown-words.ts). */
  readonly letters?: string;
  /** The number with the word before it, which may be the rest of a value: `"ORA 00942"`, `"ts(2304"`. */
  readonly spaced?: string;
  /** Digits with open places: `"4xx"`, `"3000041*"`. */
  readonly pattern?: string;
  readonly certainty: Certainty;
  /** The word before it names something that has a number: a room, a user. */
  readonly ofThing: boolean;
}

/** Letters of scripts without spaces: a code ends where they begin, `"30000208是什么"`. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}]`;
/** No space parts them from a number, and yet they are two words: `"推流1001"`. */
const unspacedLead = new RegExp(`^${unspaced}+[-:#_.]?(?=(?:0x[0-9a-f]+|\\d+)$)`, 'iu');
const spacedLetter = String.raw`(?:(?!${unspaced})\p{L})`;
const letterOrDigit = String.raw`(?:${spacedLetter}|\d)`;

/** Order matters: the first alternative that fits at a place is taken. */
const shapes = new RegExp(
  [
    String.raw`(?<hex>[+-]?0x[0-9a-f]+(?:_[0-9a-f]+)*)(?:u|l|ul)?`,
    String.raw`(?<open>\d+(?:x+|\*+)|\d+\?{2,})`,
    String.raw`(?<grouped>[+-]?\d{1,3}(?:(?<group>[,'_.])\d{3})(?:\k<group>\d{3})*)(?![.,]?\d)`,
    String.raw`(?<number>[+-]?\d+(?:\.\d+)*(?:e\+?\d{1,2})?)`,
    String.raw`(?<mixed>(?=[\p{L}\d:#_.-]*\d)(?:${unspaced}+[-:#_.]?)?${letterOrDigit}+(?:[-:#_.]${letterOrDigit}+){0,2})`,
  ]
    .map((shape) => `(?:${shape})`)
    .join('|'),
  'giu',
);
/** No part of a longer token; but the sign of `ret:-5` is that of its number. */
const bounded = new RegExp(
  String.raw`(?<!${spacedLetter}|[\p{N}_.]|[\p{L}\p{N}](?:-|:(?!-\d)))(?:${shapes.source})(?!${spacedLetter}|[\p{N}_])`,
  'giu',
);
/** What a colon joins to a label is a token of its own; digits may as well be the rest of a value, `ERR:1001`. */
const labelled = /(?<![\p{L}\p{N}_.-])(?<word>\p{L}[\p{L}_]*):(?=\p{L}|\d+[.\p{L}])/gu;

/** `values`: pieces of the text (see `piecesOf`) that are somebody's value as they stand there. */
export function codeTokens(written: string, values: ReadonlySet<string> = new Set()): CodeToken[] {
  const text = written.replace(labelled, (all, word: string) => (labelOf(word) ? `${word}=` : all));
  // From each letter of a long run the rest of it would be looked through for a digit.
  if (!/\d/u.test(text)) return [];
  const tokens: CodeToken[] = [];
  const add = (token: CodeToken): void => {
    if (tokens.every(({ start, end }) => token.start >= end || token.end <= start)) tokens.push(token);
  };
  for (const [piece, start] of piecesOf(text)) if (values.has(piece)) add(readValue(piece, start, text));
  for (const match of text.matchAll(bounded)) {
    const token = readMatch(match, text);
    if (token) add(asListed(token, tokens.at(-1), text));
  }
  return tokens.sort((left, right) => left.start - right.start);
}

/** What stands between blanks, and what its signs part, where it has a digit and more than a sign before it: `550-5.7.26`, `5.7.26`; with its place. */
export const piecesOf = (text: string): (readonly [piece: string, start: number])[] =>
  Array.from(text.matchAll(/[^\s"'`,;=()[\]{}<>|]+/gu)).flatMap(({ 0: word, index }) =>
    [/[^.:!?].*[^.:!?]/gu, /[^:/-]+/gu]
      .flatMap((part) => Array.from(word.matchAll(part)))
      .filter(([piece]) => /\d/u.test(piece) && /\d\D|\p{L}/u.test(piece))
      .map(({ 0: piece, index: start }) => [piece, index + start] as const),
  );

function readValue(written: string, start: number, text: string): CodeToken {
  const { ofThing, label } = saidBefore(start, text);
  const certainty = label === 'code' ? 'labelled' : 'shaped';
  return { written, start, end: start + written.length, tries: [written], ofThing, certainty };
}

/** What the words before a place say of what stands there. */
function saidBefore(start: number, text: string) {
  const before = text.slice(Math.max(0, start - settings.labelled), start);
  const ofThing = isOfThing(before);
  return { before, ofThing, label: ofThing ? undefined : labelBefore(before) };
}

/** What a label says of the first number of a list may hold of all of them: `"errors: 1001, 1005 and 1042"`. */
function asListed(token: CodeToken, last: CodeToken | undefined, text: string): CodeToken {
  if (token.certainty !== 'loose' || token.ofThing || !last || !isCalled(last)) return token;
  return isListed(last.written, text.slice(last.end)) ? { ...token, certainty: 'outcome' } : token;
}

const isCalled = ({ certainty }: CodeToken): boolean => certainty === 'labelled' || certainty === 'outcome';

/** Whether a number of as many digits follows as the next one of a list. */
export const isListed = (written: string, right: string): boolean =>
  /^\d+$/u.test(written) && listed.exec(right)?.[1]?.length === written.length;
const listed = new RegExp(
  String.raw`^["']?(?:\s?[,;|&+]\s?|\s(?:${listWords})\s)["']?(\d{2,})(?![\p{L}\p{N}.])`,
  'u',
);

/** Capitals that are called a code: the `BL` of `"ReturnCode":"BL"`. */
export const calledCodes = (text: string): CodeToken[] =>
  Array.from(text.matchAll(/(?<=[:=]\s?["'([]?)\p{Lu}{1,6}(?![\p{L}\p{N}_-])/gu)).flatMap(
    ({ 0: written, index: start }) => {
      const isCalled = labelBefore(text.slice(Math.max(0, start - settings.labelled), start)) === 'code';
      const place = { written, start, end: start + written.length, ofThing: false };
      return isCalled ? [{ ...place, tries: [written], certainty: 'outcome' as const }] : [];
    },
  );

function readMatch(match: RegExpMatchArray, text: string): CodeToken | undefined {
  const { hex, open, grouped, number, mixed } = match.groups ?? {};
  const [whole] = match;
  const lead = (mixed && unspacedLead.exec(mixed)?.[0]) ?? '';
  const start = (match.index ?? 0) + lead.length;
  const { before, ofThing, label } = saidBefore(start, text);
  const certainty = label === 'code' ? 'labelled' : label;
  const written = whole.slice(lead.length);
  const place = { written, start, end: start + written.length, ofThing };
  if (mixed && !lead) return readMixed(mixed, place);
  if (lead && ofThing) return undefined;
  const word = /(?<![\p{L}\p{N}_])\p{L}{1,10}(?: |\(|: )$/u.exec(before)?.[0];
  const spaced = word && number && /^\d+$/u.test(number) ? word + number : undefined;
  const longer = lead ? whole : (spaced ?? grouped);
  const plain = grouped?.replace(/[,'_.]/gu, '') ?? hex?.replaceAll('_', '') ?? written;
  return {
    ...place,
    ...(spaced && { spaced }),
    ...(open && { pattern: open }),
    tries: longer === undefined ? [plain] : [longer, plain],
    certainty: certainty ?? (hex || open ? 'shaped' : 'loose'),
  };
}

function readMixed(
  mixed: string,
  place: Pick<CodeToken, 'written' | 'start' | 'end' | 'ofThing'>,
): CodeToken | undefined {
  const glued = /^(?<prefix>[\p{L}_.-]*\p{L})[-:#_.]?(?<number>0x[0-9a-f]+|\d+)$/iu.exec(mixed);
  const { prefix, number } = glued?.groups ?? {};
  if (prefix && number) {
    // "ERR_CODE_7" is the code 7, "ERR_ROOM_7" is a name.
    const parts = identifierParts(prefix);
    const label =
      labelOf(parts.at(-1) ?? '') ??
      (/^(?:e|r|ec)$/iu.test(prefix) && number.length > 2 ? 'code' : undefined);
    if (!label) return { ...place, tries: [mixed], glued: { prefix, number }, certainty: 'shaped' };
    return { ...place, tries: [mixed, number], certainty: label === 'code' ? 'labelled' : label };
  }
  // ORA-00942, E0308a, 42P01, FC5BE448: few letters and digits. Anything longer is an identifier that happens to hold a digit.
  if (!/^(?:\p{L}{1,10}[-:#_.]?\d+(?:\p{L}\d*){0,2}|\d[\p{L}\d]{1,9}|(?:f{8})?[\da-f]{8}h?)$/iu.test(mixed))
    return undefined;
  return { ...place, tries: [mixed], certainty: 'shaped' };
}
