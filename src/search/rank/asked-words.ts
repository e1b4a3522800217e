import { likely } from '../../domain/language.ts';
import type { Query } from '../query/read-query.ts';
import { turningWords } from '../../words/english.ts';
import { isFiller } from '../query/filler.ts';
import { settings } from '../settings.ts';
import { once } from '../store/once.ts';
import type { Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { isIdeograph } from '../text/tokens.ts';
import type { AskedWord } from './units.ts';

/**
 * The words to look for: those of the query, the parts of a compound as one where the site writes it so, and English ones
 * for those of another language. Numbers say nothing in a long text.
 */
export async function askedWords(query: Query, store: Store): Promise<readonly AskedWord[]> {
  let words = await inLettersOf(
    store.language,
    query.short ? query.words : query.words.filter(({ word }) => !/^\d+$/u.test(word)),
  );
  let wholeUntil = 0;
  for (const { word, position, parts } of query.compounds) {
    if (position < wholeUntil || !(await store.term(word))) continue;
    wholeUntil = position + parts;
    const whole = { word, position, open: false, inCode: false, isCompound: true };
    const isOther = (each: AskedWord): boolean => each.position <= position || each.position >= wholeUntil;
    words = words.filter(isOther).map((each) => (each.position === position ? whole : each));
  }
  const terms = new Map(
    await Promise.all(words.map(async ({ word }) => [word, await store.term(stem(word))] as const)),
  );
  const isKnown = (word: string): boolean => (terms.get(word)?.frequency ?? 0) > 0;
  const telling = words.filter(({ word }) => !isFiller(word));
  const unknown = telling.filter(({ word }) => terms.get(word) === undefined);
  // Mostly words that the site never uses: they may be of another language. Letters without spaces it may say otherwise.
  const isMuch = unknown.length >= telling.length * settings.translation.unknown;
  const isRun = unknown.some(({ word }) => isIdeograph(word));
  if (unknown.length === 0 || !(isMuch || isRun)) return words;
  const { saidIn, translated } = await import('./translate.ts');
  const strange = new Set(unknown.map(({ word }) => word));
  const meant = translated(words, strange, isKnown);
  if (likely(store.language).language === 'en') return meant;
  return meant.map((each, index) => {
    const before = meant[index - 1]?.word ?? '';
    const asWritten = turningWords.has(before) ? [before, each.word] : [each.word];
    const english = each.phrase ?? (strange.has(each.word) && !each.meant ? asWritten : []);
    const { said, alike } = saidIn(store.language, english.every(isFiller) ? [] : english);
    return said.length + alike.length > 0 ? { ...each, said, alike } : each;
  });
}

const simplifiedLetters = once(async () => {
  const { traditionalLetters } = await import('../../words/traditional.ts');
  return new Map(Array.from(traditionalLetters.matchAll(/(.)(.)/gu), ([, from, to]) => [from, to]));
});

/** Traditional letters as the simplified ones of a site that is written in these. */
async function inLettersOf(
  language: string,
  words: Query['words'],
): Promise<readonly Query['words'][number][]> {
  if (likely(language).script !== 'Hans' || !words.some(({ word }) => isIdeograph(word))) return words;
  const simplified = await simplifiedLetters();
  const inSimplified = (text: string): string =>
    text.replace(/./gu, (letter) => simplified.get(letter) ?? letter);
  return words.map((each) => ({ ...each, word: inSimplified(each.word) }));
}
