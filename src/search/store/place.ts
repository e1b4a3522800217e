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

/** Stems of the words that call a category. */
export interface PlaceWords {
  /** Of title and heading: naming them all is naming the category. */
  readonly title: readonly string[];
  /** Of slugs: they narrow a search, but are common words too often to be taken for the category itself. */
  readonly slug: readonly string[];
}

export const placeWords = remembered(({ document, category, heading }: CategoryPlace): PlaceWords => {
  const title = [...new Set([...wordsOf(category.title), ...wordsOf(heading)])];
  const slug = new Set([...wordsOf(category.id.replaceAll(/[/-]/gu, ' ')), ...wordsOf(document.id)]);
  return { title, slug: [...slug].filter((word) => !title.includes(word)) };
}, settings.remembered);

/** Indexes of the categories of whose words `count` finds the most; none where it finds none. */
export function mostNamed(
  places: readonly CategoryPlace[],
  count: (words: ReadonlySet<string>) => number,
): ReadonlySet<number> {
  const counts = places.map((place) => count(allPlaceWords([place])));
  const most = Math.max(1, ...counts);
  return new Set(counts.flatMap((each, index) => (each === most ? [index] : [])));
}

/** All words that call any category. */
export const allPlaceWords = (places: readonly CategoryPlace[]): ReadonlySet<string> =>
  new Set(places.map(placeWords).flatMap(({ title, slug }) => [...title, ...slug]));
