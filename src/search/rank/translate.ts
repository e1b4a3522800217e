/**
 * Words of another language than the site's, by a list of what messages about errors say: foreign ones as English, and
 * English ones as the site says them.
 */
import { likely } from '../../domain/language.ts';
import { errorWords, errorLanguages } from '../../words/bilingual.ts';
import { everydayWords, joiningWords, turningWords } from '../../words/english.ts';
import { otherJoiningWords } from '../../words/joining.ts';
import { settings } from '../settings.ts';
import { foldLetters } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { isFiller } from '../query/filler.ts';
import { isIdeograph } from '../text/tokens.ts';
import { type AskedWord, generalWords } from './units.ts';

/** A line of the list: the English words with their keys, and what stands for all of them in each language. */
const lines = errorWords
  .trim()
  .split('\n')
  .map((line) => {
    const [english = '', ...columns] = line.split('|');
    const listed = columns.map((column) => column.split(',').filter(Boolean).map(plain));
    const words = english.split(' ');
    return { english: words, keys: keysOf(words), listed };
  });

function plain(words: string): string {
  return (foldLetters(words).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** What is listed, longest first, and its English words; those of all lines for what stands for several things, `不足`. */
const englishOf = new Map<string, string[]>();
for (const { english, listed } of lines)
  for (const words of listed.flat())
    englishOf.set(words, [...new Set([...(englishOf.get(words) ?? []), ...english])]);
const longestFirst = (left: string, right: string): number => right.length - left.length;
const { unspaced = [], spaced = [] } = Object.groupBy([...englishOf.keys()].sort(longestFirst), (words) =>
  isIdeograph(words) ? 'unspaced' : 'spaced',
);
const joining: ReadonlySet<string> = new Set(
  otherJoiningWords
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1).map(foldLetters)),
);

/** The words of the query by what they mean in English; as they are when too few of them are listed, or `unknown`. */
export function translated(
  words: readonly AskedWord[],
  unknown: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
): readonly AskedWord[] {
  const result: AskedWord[] = [];
  let signs = 0;
  for (let index = 0; index < words.length;) {
    const word = words[index];
    if (!word) break;
    if (isIdeograph(word.word)) {
      const end = words.findIndex((each, at) => at > index && !isIdeograph(each.word));
      const run = words.slice(index, end < 0 ? undefined : end);
      const pieces = unspacedPieces(run, isKnown);
      const isForeign = pieces.length > 0 && run.some((each) => unknown.has(each.word));
      result.push(...(isForeign ? pieces : run));
      if (isForeign) signs += 2;
      index += run.length;
      continue;
    }
    const listed = spaced.find((each) => stands(each.split(' '), words, index));
    if (listed !== undefined) {
      const { length } = listed.split(' ');
      const written = words
        .slice(index, index + length)
        .map((each) => each.word)
        .join(' ');
      const english = englishOf.get(listed) ?? [];
      result.push(...meaning(english, written, word.position));
      // "server" is that in English, too.
      if (!english.includes(written)) signs += /[^ -~]/u.test(written) ? 2 : 1;
      index += length;
      continue;
    }
    const joins = joining.has(word.word);
    if (joins && unknown.has(word.word)) signs += 1;
    result.push(joins ? { ...word, joins } : word);
    index += 1;
  }
  // One word in plain letters may as well be a mistyped English one.
  return signs >= 2 ? result : words;
}

/** English words that stand for the same, or, behind one that turns it, all that it says: "not exist", "too many". */
function meaning(english: readonly string[], word: string, position: number): AskedWord[] {
  const [first = '', ...others] = english;
  const meant = turningWords.has(first) && others.length > 0 ? [[first], others] : [english];
  return meant.map((each, index) => ({
    word,
    position,
    open: false,
    meant: each,
    ...(index === meant.length - 1 && { phrase: english }),
  }));
}

/** Words may go on behind what is listed, the more so the longer that is. */
const longestEnding = (length: number): number =>
  Object.entries(settings.translation.endings).reduce(
    (most, [from, letters]) => (length >= Number(from) ? letters : most),
    0,
  );

function stands(listed: readonly string[], words: readonly AskedWord[], start: number): boolean {
  // "rate" is an English word before it is a German one.
  if (listed.length === 1 && everydayWords.has(words[start]?.word ?? '')) return false;
  return listed.every((begin, offset) => {
    const word = words[start + offset]?.word ?? '';
    return word.startsWith(begin) && word.length - begin.length <= longestEnding(begin.length);
  });
}

/** Letters that were asked for as pairs, what the site knows of them as it is: `["房间", "间不"]` -> `"房间不"`. */
function unspacedPieces(pairs: readonly AskedWord[], isKnown: (word: string) => boolean): AskedWord[] {
  let run = '';
  const pairAt = new Map<number, AskedWord>();
  for (const pair of pairs) {
    const [first = '', ...others] = Array.from(pair.word);
    run += run.endsWith(first) ? others.join('') : pair.word;
    if (isKnown(pair.word)) pairAt.set(run.length - pair.word.length, pair);
  }
  // What the site says itself needs no other words.
  const isOwn = ({ length }: string, start: number): boolean =>
    Array.from({ length: Math.max(1, length - 1) }, (_, index) => start + index).every((at) =>
      pairAt.has(at),
    );
  const position = pairs[0]?.position ?? 0;
  const pieces: AskedWord[] = [];
  // What says something that the list does not have.
  let left = '';
  let coveredUntil = 0;
  for (let at = 0; at < run.length;) {
    const startsHere = (words: string): boolean =>
      run.startsWith(words, at) && !isOwn(words, at) && (words.length > 1 || at >= coveredUntil);
    const listed = unspaced.find(startsHere);
    const own = pairAt.get(at);
    if (listed !== undefined) {
      pieces.push(...meaning(englishOf.get(listed) ?? [], listed, position));
    } else if (own) {
      pieces.push(own);
      coveredUntil = at + own.word.length;
    } else if (
      at >= coveredUntil &&
      !joining.has(run.charAt(at)) &&
      !/\p{Script=Hiragana}/u.test(run.charAt(at))
    )
      left += run.charAt(at);
    at += listed?.length ?? 1;
  }
  const isMuch = pieces.length > 0 && left.length > run.length * settings.translation.left;
  return isMuch ? [...pieces, { word: left, position, open: false, meant: [] }] : pieces;
}

/** What a site in another language says, each the start of a word or letters without spaces. */
export interface Said {
  readonly said: readonly string[];
  /** What it says for what people say instead. */
  readonly alike: readonly string[];
}

export function saidIn(language: string, english: readonly string[]): Said {
  const column = errorLanguages.indexOf(likely(language).language);
  const listedFor = (keys: readonly string[]): readonly string[] =>
    lines.flatMap((line) => (line.keys.some((key) => keys.includes(key)) ? (line.listed[column] ?? []) : []));
  const whole = keysOf(english);
  const own = listedFor(whole).length > 0 ? whole : english.filter((word) => !isFiller(word)).map(keyOf);
  const others = own.flatMap((key) => (generalWords.get(key) ?? []).map(keyOf));
  return { said: listedFor(own), alike: listedFor(others) };
}

function keyOf(words: string): string {
  return words.split(' ').map(stem).join(' ');
}

/** "not found" is one thing, "fail failed" are two words for one. */
function keysOf(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const isOne = turningWords.has(first) || joiningWords.has(first);
  return isOne ? [keyOf(words.join(' '))] : words.map(keyOf);
}
