/** The words that call a category. */
import { remembered } from '../../domain/remembered.ts';
import { headingWords } from '../../words/english.ts';
import { otherFramingWords } from '../../words/scripts.ts';
import { settings } from '../settings.ts';
import { foldLetters } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import type { CategoryPlace } from './store.ts';

/** Stems of the words of headings that tell no category from another. */
export const genericWords: ReadonlySet<string> = new Set(
  [...headingWords, ...otherFramingWords.split(' ')].map(stem),
);

const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .map(({ word }) => stem(foldLetters(word)))
    .filter((word) => word.length > 1 && !genericWords.has(word));

/** Stems of the words that call a category: those of its title, its heading and its address. */
export const placeWords = remembered(
  ({ document, category, heading }: CategoryPlace): ReadonlySet<string> =>
    new Set([category.title, heading, category.id.replaceAll(/[/-]/gu, ' '), document.id].flatMap(wordsOf)),
  settings.remembered,
);

/** Indexes of the categories of whose words `count` finds the most; none where it finds none. */
export function mostNamed(
  places: readonly CategoryPlace[],
  count: (words: ReadonlySet<string>) => number,
): ReadonlySet<number> {
  const counts = places.map((place) => count(placeWords(place)));
  const most = Math.max(1, ...counts);
  return new Set(counts.flatMap((each, index) => (each === most ? [index] : [])));
}

/** All words that call any category. */
export const allPlaceWords = (places: readonly CategoryPlace[]): ReadonlySet<string> =>
  new Set(places.flatMap((place) => [...placeWords(place)]));
