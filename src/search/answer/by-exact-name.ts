/** Codes by their whole names, also as libraries wrap them: `HTTP_TOO_MANY_REQUESTS`, `NoSuchBucketException`, `kAvErrTimeout`. */
import { endingWords } from '../../words/english.ts';
import { labelOf } from '../query/labels.ts';
import type { Identifier, Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareRows } from '../store/key-order.ts';
import { allPlaceWords } from '../store/place.ts';
import type { Row, Store } from '../store/store.ts';
import { identifierParts } from '../text/identifier.ts';
import { stem } from '../text/stem.ts';

/** Owners of a name that stands in the query, else of the letters of the whole query, else of a name that was wrapped. */
export async function exactNameOwners(query: Query, store: Store): Promise<readonly Row[]> {
  const names = query.identifiers.map(({ joined }) => joined);
  const written = query.codes.length === 0 ? [...names, query.joined] : names;
  const isPrefix = prefixesOf(store.places);
  for (const letters of [written, query.identifiers.flatMap((each) => unwrapped(each, isPrefix))]) {
    const records = await Promise.all([...new Set(letters)].map((joined) => store.listed('name', joined)));
    const rows = await store.rows([...new Set(records.flat())]);
    if (rows.length > 0) return [...rows].sort(compareRows);
  }
  return [];
}

type IsPrefix = (parts: readonly string[]) => boolean;

/** Whether parts in front of a name are letters, call a document or a category, or say that it is a code: the `UA_STATUSCODE` of `UA_STATUSCODE_BADTIMEOUT`. */
function prefixesOf(places: Store['places']): IsPrefix {
  const words = allPlaceWords(places);
  const titles = new Set(places.flatMap(({ document }) => identifierParts(document.title)));
  const isKnown = (part: string): boolean =>
    part.length === 1 || words.has(stem(part)) || titles.has(part) || labelOf(part) !== undefined;
  return (parts) => parts.every(isKnown) || words.has(parts.join(''));
}

/** What is left, of two parts at least, when what a library put around a name is taken off; a last part may be a name in one run. */
function unwrapped({ written, parts }: Identifier, isPrefix: IsPrefix): string[] {
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
