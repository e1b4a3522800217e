/**
 * Words of another language than the site's, by a list of what messages about errors say: foreign ones as English, and
 * English ones as the site says them.
 */
import { likely } from '../../domain/language.ts';
import { everydayWords, turningWords } from '../../words/english.ts';
import { settings } from '../settings.ts';
import { isFiller } from '../query/filler.ts';
import { isIdeograph } from '../text/tokens.ts';
import { type AskedWord, importanceOf, otherOf } from './units.ts';
import { listFor, saidIn, type WordList } from './word-list.ts';

/** What a site has of the words of a query. */
interface SiteWords {
  readonly unknown: ReadonlySet<string>;
  readonly isKnown: (word: string) => boolean;
  /** Its language. */
  readonly site: string;
}

/**
 * The words of the query with what a site in that language says for what they mean; as they are when too few of them are
 * listed, or unknown.
 */
export async function translated(
  words: readonly AskedWord[],
  { unknown, isKnown, site }: SiteWords,
): Promise<readonly AskedWord[]> {
  const list = await listFor(likely(site).language);
  const { language, englishOf, spaced, joining } = list;
  const result: AskedWord[] = [];
  let signs = 0;
  for (let index = 0; index < words.length;) {
    const word = words[index];
    if (!word) break;
    if (isIdeograph(word.word)) {
      const end = words.findIndex((each, at) => at > index && !isIdeograph(each.word));
      const run = words.slice(index, end < 0 ? undefined : end);
      const pieces = unspacedPieces(run, isKnown, list);
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
      result.push(...listedWords(listed, written, word.position, list));
      // "server" is that in English, too.
      const isSure =
        listed.length >= settings.translation.sure && unknown.has(word.word) && !english.every(isFiller);
      if (!english.includes(written)) signs += isSure || /[^ -~]/u.test(written) ? 2 : 1;
      index += length;
      continue;
    }
    const joins = joining.has(word.word);
    if (joins && unknown.has(word.word)) signs += 1;
    result.push(joins ? { ...word, importance: settings.words.stop } : word);
    index += 1;
  }
  // One word in plain letters may as well be a mistyped English one.
  const meant = signs >= 2 || language !== 'en' ? result : words;
  return language === 'en'
    ? meant
    : meant.map((each, index) => asEnglish(each, meant[index - 1]?.word ?? ''));

  /** What the site does not have is English where it is nothing else. */
  function asEnglish(word: AskedWord, before: string): AskedWord {
    if (!unknown.has(word.word) || word.others || isFiller(word.word)) return word;
    const english = turningWords.has(before) ? [before, word.word] : [word.word];
    return { ...word, others: saidIn(list, english, word.word) };
  }
}

/** What is listed, by what it means: English words that stand for the same, or, behind one that turns it, all that it says: "not exist", "too many". */
function listedWords(listed: string, written: string, position: number, list: WordList): AskedWord[] {
  const { language, englishOf } = list;
  const english = englishOf.get(listed) ?? [];
  const [first = '', ...rest] = english;
  const isTurned = turningWords.has(first) && rest.length > 0;
  const parts = isTurned && language === 'en' ? [[first], rest] : [isTurned ? rest : english];
  return parts.map((words) => ({
    word: written,
    position,
    open: false,
    isListed: true,
    importance: Math.max(...(words.length === 0 ? [written] : words).map(importanceOf)),
    others: [
      ...(language === 'en' ? words : words.filter((each) => !isFiller(each))).map(
        otherOf(settings.fit.other, settings.fit.other, false),
      ),
      ...(language === 'en' ? [] : saidIn(list, english, listed)),
    ],
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

/** Letters that were asked for as pairs, cut into what is listed, and between that what the site knows: `["房间", "间不"]` -> `"房间不"`. */
function unspacedPieces(
  pairs: readonly AskedWord[],
  isKnown: (word: string) => boolean,
  list: WordList,
): AskedWord[] {
  let run = '';
  const pairAt = new Map<number, AskedWord>();
  for (const pair of pairs) {
    const [first = '', ...others] = Array.from(pair.word);
    run += run.endsWith(first) ? others.join('') : pair.word;
    if (isKnown(pair.word)) pairAt.set(run.length - pair.word.length, pair);
  }
  const position = pairs[0]?.position ?? 0;
  const pieces: AskedWord[] = [];
  // What says something that nobody lists.
  let left = '';
  let coveredUntil = 0;
  for (let at = 0; at < run.length;) {
    const listed = listedAt(run, at, list);
    const own = pairAt.get(at);
    if (listed !== undefined && (listed.length > 1 || (at >= coveredUntil && !own))) {
      if (!list.joining.has(listed)) pieces.push(...listedWords(listed, listed, position, list));
      at += listed.length;
      coveredUntil = at;
      continue;
    }
    if (own) {
      pieces.push(own);
      coveredUntil = at + own.word.length;
    } else if (at >= coveredUntil && !/\p{Script=Hiragana}/u.test(run.charAt(at))) left += run.charAt(at);
    at += 1;
  }
  const isMuch = pieces.length > 0 && left.length > run.length * settings.translation.left;
  return isMuch ? [...pieces, { word: left, position, open: false, isListed: true, others: [] }] : pieces;
}

/** The longest that is listed or only joins others, and stands there. */
function listedAt(run: string, at: number, { englishOf, longest, joining }: WordList): string | undefined {
  for (let length = Math.min(longest, run.length - at); length > 0; length -= 1) {
    const words = run.slice(at, at + length);
    if (joining.has(words) || (isIdeograph(words) && englishOf.has(words))) return words;
  }
  return undefined;
}
