/** A category as the engine needs it: with the words that call it. */
import { foldLetters } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Place } from '../types.ts';
import type { CategoryPlace } from './store.ts';

/** Stems of the words of headings that tell no category from another. */
export const genericWords: ReadonlySet<string> = new Set(
  'error code list table status return reference and of the for in non other general'.split(' ').map(stem),
);

const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .map(({ word }) => stem(foldLetters(word)))
    .filter((word) => word.length > 1 && !genericWords.has(word));

export interface PlaceParts {
  readonly document: Place;
  /** Its id is `<document>/<category>`. */
  readonly category: Place;
  readonly heading: string;
  readonly description: string;
}

export function categoryPlace({ document, category, heading, description }: PlaceParts): CategoryPlace {
  const titleWords = [...new Set([...wordsOf(category.title), ...wordsOf(heading)])];
  const slugWords = [
    ...new Set([...wordsOf(category.id.replaceAll(/[/-]/gu, ' ')), ...wordsOf(document.id)]),
  ];
  return {
    document,
    category,
    heading,
    description,
    path: `/${category.id}/`,
    titleWords,
    slugWords: slugWords.filter((word) => !titleWords.includes(word)),
  };
}
