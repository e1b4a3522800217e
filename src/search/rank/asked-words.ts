import { editDistance } from '../../domain/edit-distance.ts';
import { likely } from '../../domain/language.ts';
import type { Query } from '../query/read-query.ts';
import { isFiller } from '../query/filler.ts';
import { settings } from '../settings.ts';
import { once } from '../store/once.ts';
import type { Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { isIdeograph, isLoanword } from '../text/tokens.ts';
import { correctionsOf } from './corrections.ts';
import { joiningAmong, joiningIn } from './joining.ts';
import { generalWords, withParaphrases } from './paraphrases.ts';
import type { AskedWord } from './units.ts';

/**
 * The words to look for: those of the query, the parts of a compound as one where the site writes it so, and English ones
 * for those of another language. A number in a long text only tells twins apart: `bank 2`.
 */
export async function askedWords(query: Query, store: Store): Promise<readonly AskedWord[]> {
  const isJoining = await joiningIn(store.language);
  const words = await meantWords(query, store);
  const weighed = words.map((each) =>
    isJoining(each.word) || (!query.short && /^\d+$/u.test(each.word))
      ? { ...each, importance: settings.words.stop }
      : each,
  );
  return withParaphrases(weighed, store);
}

async function meantWords(query: Query, store: Store): Promise<readonly AskedWord[]> {
  let words = await inLettersOf(store.language, query.words.slice(0, settings.mostWords));
  let wholeUntil = 0;
  for (const { word, position, parts } of query.compounds) {
    const isKnown = (await store.term(word)) !== undefined;
    if (position < wholeUntil || !(isKnown || isLoanword(word))) continue;
    wholeUntil = position + parts;
    const whole = { word, position, open: false, inCode: false, isCompound: isKnown, isListed: !isKnown };
    const isOther = (each: AskedWord): boolean => each.position <= position || each.position >= wholeUntil;
    words = words.filter(isOther).map((each) => (each.position === position ? whole : each));
  }
  const terms = new Map(
    await Promise.all(words.map(async ({ word }) => [word, await store.term(stem(word))] as const)),
  );
  const isKnown = (word: string): boolean => (terms.get(word)?.frequency ?? 0) > 0;
  const telling = words.filter(({ word }) => !isFiller(word));
  const strange = telling.filter(({ word }) => terms.get(word) === undefined).map(({ word }) => word);
  const unknown = new Set(strange);
  // Mostly words that the site never uses: they may be of another language. Letters without spaces it may say otherwise.
  const isMuch = unknown.size > 0 && strange.length >= telling.length * settings.translation.unknown;
  let inSite: readonly AskedWord[] = words;
  if (isMuch || strange.some(isIdeograph)) {
    const { translated } = await import('./translate.ts');
    inSite = await translated(words, { unknown, isKnown, site: store.language });
  }
  if (strange.length === 0 || likely(store.language).language !== 'en') return inSite;
  // The site may be in another language than it says.
  const isJoining = await joiningAmong(telling.map(({ word }) => word));
  inSite = inSite.map((each) => (isJoining(each.word) ? { ...each, importance: settings.words.stop } : each));
  const meant = new Map(
    await Promise.all([...unknown].map(async (word) => [word, await respelled(word, store)] as const)),
  );
  return inSite.map((each) => (each.isListed ? each : { ...each, word: meant.get(each.word) ?? each.word }));
}

/** All that stands for something else. */
const everybodys = once(async () => new Set([...(await generalWords()).values()].flat()));

/** For a word that neither the site nor anybody else writes so, `"inusfficient"`, the one of everybody's that it comes close to. */
async function respelled(word: string, store: Store): Promise<string> {
  const general = await generalWords();
  if (word.length < settings.typos.said || general.has(stem(word))) return word;
  if ((await correctionsOf(word, store, true)).length > 0) return word;
  const [meant = word, ...others] = [...(await everybodys())].filter(
    (each) => each.startsWith(word.charAt(0)) && editDistance(each, word, 1) !== undefined,
  );
  return others.length > 0 ? word : meant;
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
