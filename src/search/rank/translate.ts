/** Words of another language as English ones, by a list of what messages about errors say. */
import { errorWords } from '../../words/bilingual.ts';
import { everydayWords, turningWords } from '../../words/english.ts';
import { otherJoiningWords } from '../../words/joining.ts';
import { settings } from '../settings.ts';
import { foldLetters } from '../text/fold.ts';
import type { AskedWord } from './units.ts';

interface Entry {
  /** What stands for the English words: one run of letters, or words that follow each other. */
  readonly words: readonly string[];
  readonly english: readonly string[];
}

/** Letters that stand for several things, `不足`, have the English words of all. */
const englishOf = new Map<string, string[]>();
for (const line of errorWords.trim().split('\n')) {
  const [english = '', ...columns] = line.split('|');
  for (const each of columns.flatMap((column) => column.split(',').filter(Boolean))) {
    const words = (foldLetters(each).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    englishOf.set(words, [...(englishOf.get(words) ?? []), ...english.split(' ')]);
  }
}
const entries = Array.from(englishOf, ([words, english]): Entry => ({
  words: words.split(' '),
  english: [...new Set(english)],
}));
const longestFirst = (left: Entry, right: Entry): number =>
  right.words.length - left.words.length || right.words.join('').length - left.words.join('').length;
const unspaced: readonly Entry[] = entries
  .filter(({ words }) => isUnspaced(words.join('')))
  .sort(longestFirst);
const spaced: readonly Entry[] = entries
  .filter(({ words }) => !isUnspaced(words.join('')))
  .sort(longestFirst);
const joining: ReadonlySet<string> = new Set(
  otherJoiningWords
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' ').slice(1).map(foldLetters)),
);

const unspacedJoining: readonly string[] = [...joining]
  .filter((word) => isUnspaced(word))
  .sort((left, right) => right.length - left.length);

function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);
}

/** The words of the query by what they mean in English; as they are when too few of them are listed, or `unknown`. */
export function translated(
  text: string,
  words: readonly AskedWord[],
  unknown: ReadonlySet<string>,
): readonly AskedWord[] {
  const result: AskedWord[] = [];
  let signs = 0;
  let index = 0;
  let lettersFrom = 0;
  while (index < words.length) {
    const word = words[index];
    if (!word) break;
    if (isUnspaced(word.word)) {
      // The query's own run of letters: its words here are pairs of them.
      let end = index + 1;
      while (end < words.length && isUnspaced(words[end]?.word ?? '')) end += 1;
      const runs =
        foldLetters(text).match(
          /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul} ]+/gu,
        ) ?? [];
      const run = runs.filter((each) => each.trim() !== '')[lettersFrom] ?? '';
      lettersFrom += 1;
      const pieces = unspacedPieces(run, word.position);
      const isKnown = words.slice(index, end).every((each) => !unknown.has(each.word));
      if (pieces.length > 0 && !isKnown) {
        result.push(...pieces);
        signs += 2;
      } else result.push(...words.slice(index, end));
      index = end;
      continue;
    }
    const entry = spaced.find((each) => stands(each, words, index));
    if (entry) {
      const length = entry.words.length;
      const written = words.slice(index, index + length).map((each) => each.word);
      const letters = written.join(' ');
      result.push(...meaning(entry, letters, word.position));
      // "server" is that in English, too.
      const isForeign = !entry.english.includes(letters);
      if (isForeign) signs += written.some((each) => /[^ -~]/u.test(each)) ? 2 : 1;
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
function meaning({ english }: Entry, word: string, position: number): AskedWord[] {
  const [first = '', ...others] = english;
  const asked = { word, position, open: false };
  return turningWords.has(first) && others.length > 0
    ? [
        { ...asked, meant: [first] },
        { ...asked, meant: others },
      ]
    : [{ ...asked, meant: english }];
}

/** Words may go on behind what is listed, the more so the longer that is. */
const longestEnding = (length: number): number =>
  Object.entries(settings.translation.endings).reduce(
    (most, [from, letters]) => (length >= Number(from) ? letters : most),
    0,
  );

function stands({ words: listed }: Entry, words: readonly AskedWord[], start: number): boolean {
  // "rate" is an English word before it is a German one.
  if (listed.length === 1 && everydayWords.has(words[start]?.word ?? '')) return false;
  return listed.every((begin, offset) => {
    const word = words[start + offset]?.word ?? '';
    return word.startsWith(begin) && word.length - begin.length <= longestEnding(begin.length);
  });
}

function unspacedPieces(run: string, position: number): AskedWord[] {
  const found: { readonly at: number; readonly entry: Entry }[] = [];
  let rest = run;
  for (const entry of unspaced) {
    const listed = entry.words.join('');
    for (let at = rest.indexOf(listed); at >= 0; at = rest.indexOf(listed)) {
      found.push({ at, entry });
      rest = rest.slice(0, at) + '\0'.repeat(listed.length) + rest.slice(at + listed.length);
    }
  }
  const pieces = found
    .sort((left, right) => left.at - right.at)
    .flatMap(({ entry }) => meaning(entry, entry.words.join(' '), position));
  // What is left of the run says something that the list does not have, but for the letters that only join.
  for (const word of unspacedJoining) rest = rest.replaceAll(word, '');
  const left = Array.from(rest.replace(/[\0\s\p{Script=Hiragana}]/gu, '')).filter(
    (letter) => !joining.has(letter),
  );
  const isMuch = left.length > Array.from(run).length * settings.translation.left;
  return pieces.length > 0 && isMuch
    ? [...pieces, { word: left.join(''), position, open: false, meant: [] }]
    : pieces;
}
