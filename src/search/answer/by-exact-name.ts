/** Codes by their whole names, also as libraries wrap them: `HTTP_TOO_MANY_REQUESTS`, `NoSuchBucketException`, `kAvErrTimeout`. */
import { endingWords } from '../../words/english.ts';
import type { Identifier, Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareRows } from '../store/key-order.ts';
import { allPlaceWords } from '../store/place.ts';
import type { Row, Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';

/** Owners of a name that stands in the query, else of the letters of the whole query, else of a name that was wrapped. */
export async function exactNameOwners(query: Query, store: Store): Promise<readonly Row[]> {
  const names = query.identifiers.map(({ joined }) => joined);
  const placeWords = allPlaceWords(store.places);
  const written = query.codes.length === 0 ? [...names, query.joined] : names;
  for (const letters of [written, query.identifiers.flatMap((each) => unwrapped(each, placeWords))]) {
    const records = await Promise.all([...new Set(letters)].map((joined) => store.listed('name', joined)));
    const rows = await store.rows([...new Set(records.flat())]);
    if (rows.length > 0) return [...rows].sort(compareRows);
  }
  return [];
}

/** What is left, of two parts at least, when what a library put around a name is taken off. */
function unwrapped({ written, parts }: Identifier, placeWords: ReadonlySet<string>): string[] {
  const end = endingWords.has(parts.at(-1) ?? '') ? parts.length - 1 : parts.length;
  const isPrefix = (part: string): boolean => part.length === 1 || placeWords.has(stem(part));
  const mostCut = written.includes('_') || parts[0]?.length === 1 ? end - 2 : 0;
  return parts.slice(0, mostCut + 1).flatMap((_, start) => {
    const isSure = end - start >= settings.sureParts || parts.slice(0, start).every(isPrefix);
    return isSure && end - start > 1 ? [parts.slice(start, end).join('')] : [];
  });
}
