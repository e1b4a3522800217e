/** Names as libraries wrap them: `LIB_ERR_LOCKED`, `NoSuchBucketException`, `UA_STATUSCODE_BADTIMEOUT`. */
import { endingWords } from '../../words/english.ts';
import { labelOf } from '../query/labels.ts';
import type { Identifier } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { allPlaceWords } from '../store/place.ts';
import { namesOf } from '../store/names.ts';
import type { CategoryPlace, Row } from '../store/store.ts';
import { joinLetters } from '../text/fold.ts';
import { identifierParts } from '../text/identifier.ts';
import { stem } from '../text/stem.ts';

export type IsPrefix = (parts: readonly string[]) => boolean;

/** Whether parts in front of a name are letters, call a document or a category, or say that it is a code: the `UA_STATUSCODE` of `UA_STATUSCODE_BADTIMEOUT`. */
export function prefixesOf(places: readonly CategoryPlace[]): IsPrefix {
  const words = allPlaceWords(places);
  const titles = new Set(places.flatMap(({ document }) => identifierParts(document.title)));
  const isKnown = (part: string): boolean =>
    part.length === 1 || words.has(stem(part)) || titles.has(part) || labelOf(part) !== undefined;
  return (parts) => parts.every(isKnown) || words.has(parts.join(''));
}

/** What is left, of two parts at least, when what a library put around a name is taken off; a last part may be a name in one run. */
export function unwrapped(
  { written, parts }: Pick<Identifier, 'written' | 'parts'>,
  isPrefix: IsPrefix,
): string[] {
  const end = endingWords.has(parts.at(-1) ?? '') ? parts.length - 1 : parts.length;
  const mostCut = written.includes('_') || parts[0]?.length === 1 ? end - 1 : 0;
  return parts.slice(0, mostCut + 1).flatMap((_, start) => {
    const isPrefixed = isPrefix(parts.slice(0, start));
    const isSure = end - start >= settings.sureParts || isPrefixed;
    const letters = parts.slice(start, end).join('');
    const isRun = end - start === 1 && start > 0 && letters.length >= settings.joinedParts.shortest;
    return isSure && (end - start > 1 || isRun) ? [letters] : [];
  });
}

/** Letters of the names that may be wrapped: one of a single part is a word that others use as well. */
export const wrappable = (row: Pick<Row, 'value' | 'names'>): readonly string[] =>
  namesOf(row)
    .filter((name) => identifierParts(name).length > 1)
    .map(joinLetters);
