/** Words of the index that a reader may have meant by one that is not in it. */
import { settings } from '../settings.ts';
import type { Store, VocabularyWord } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { editDistance, sharedStart } from '../../domain/edit-distance.ts';
import { likely } from '../../domain/language.ts';

export interface Correction {
  readonly word: string;
  readonly distance: number;
}

/**
 * Mistakes that are forgiven by length. Shorter words have too many neighbours: there, only a letter too many,
 * too few, or swapped counts, and never the first.
 */
const { one, two, short: shortWord } = settings.typos;
const forgiven = (length: number): number => (length < one ? 0 : length < two ? 1 : 2);

/** The closest words, all at the same distance; numbers are never corrected. `beside`: other words say what is asked for, so that a word of three letters may be one that lacks a letter. */
export async function correctionsOf(word: string, store: Store, beside: boolean): Promise<Correction[]> {
  const most = forgiven(word.length) || (beside && word.length === shortWord - 1 ? 1 : 0);
  if (most === 0 || /\d/u.test(word)) return [];
  const found: Correction[] = [];
  for (const candidate of await candidates(word, store)) {
    const distance = distanceTo(candidate.word, word, most) ?? stemDistance(candidate.word, word);
    if (distance !== undefined && distance > 0) found.push({ word: candidate.word, distance });
  }
  const closest = Math.min(...found.map(({ distance }) => distance));
  return found.filter(({ distance }) => distance === closest);
}

/** Words with the same first letter, and those whose first two letters may have been swapped or the first lost. */
async function candidates(word: string, store: Store): Promise<VocabularyWord[]> {
  const initials = new Set([word.charAt(0), word.charAt(1)]);
  const [first = [], second = []] = await Promise.all(
    [...initials].map((initial) => store.vocabulary(initial)),
  );
  return [...first, ...second.filter(({ word: other }) => other.startsWith(word.charAt(1) + word.charAt(0)))];
}

function distanceTo(candidate: string, word: string, most: number): number | undefined {
  if (/\d/u.test(candidate) || candidate.length < shortWord - 1) return undefined;
  const distance = editDistance(word, candidate, most);
  const isSubstitution = candidate.length === word.length && !isSwap(candidate, word);
  return word.length <= shortWord && isSubstitution ? undefined : distance;
}

/** `"recieve"` is nearer to `receiving` than its letters say; `"present"` is not `preventive`, whose stem has another letter. */
function stemDistance(candidate: string, word: string): number | undefined {
  const [left, right] = [stem(candidate), stem(word)];
  const isSubstitution = left.length === right.length && !isSwap(left, right);
  if (isSubstitution || left.length <= shortWord || right.length <= shortWord) return undefined;
  return editDistance(left, right, 1);
}

const isSwap = (left: string, right: string): boolean =>
  Array.from(left).sort().join('') === Array.from(right).sort().join('');

/** Words with the longest beginning in common with one, as forms of a word have in the languages that are not stemmed here: `cerró`, `cerrada`. */
export async function formsOf(word: string, store: Store): Promise<string[]> {
  if (likely(store.language).language === 'en' || !/^\p{L}+$/u.test(word)) return [];
  const { shared: least, left, ending } = settings.forms;
  const alike = (await store.vocabulary(word.charAt(0)))
    .map(({ word: form }) => ({ form, shared: sharedStart(form, word) }))
    .filter(
      ({ form, shared }) => shared >= least && word.length - shared <= left && form.length - shared <= ending,
    );
  const most = Math.max(...alike.map(({ shared }) => shared));
  return alike.filter(({ shared }) => shared === most).map(({ form }) => form);
}
