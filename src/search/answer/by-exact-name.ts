/** Codes by their whole names, also as libraries wrap them: `HTTP_TOO_MANY_REQUESTS`, `NoSuchBucketException`, `kAvErrTimeout`. */
import type { Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareRows } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { prefixesOf, unwrapped, wrappable } from './wrapped-names.ts';

/**
 * Owners of a name that stands in the query, else of the letters of the whole query, else of a name that was wrapped, else
 * of one that stands in one run of letters among words: `error nosuchbucket`.
 */
export async function exactNameOwners(query: Query, store: Store): Promise<readonly Row[]> {
  const names = query.identifiers.map(({ joined }) => joined);
  const written = query.codes.length === 0 ? [...names, query.joined] : names;
  const ownersOf = async (letters: readonly string[]): Promise<readonly Row[]> => {
    const records = await Promise.all([...new Set(letters)].map((joined) => store.listed('name', joined)));
    return [...(await store.rows([...new Set(records.flat())]))].sort(compareRows);
  };
  const owners = await ownersOf(written);
  if (owners.length > 0) return owners;
  const isPrefix = prefixesOf(store.places);
  const wrapped = query.identifiers.flatMap((each) => unwrapped(each, isPrefix));
  const ownersOfParts = async (letters: readonly string[]): Promise<readonly Row[]> =>
    (await ownersOf(letters)).filter((row) => wrappable(row).some((name) => letters.includes(name)));
  const unwrappedOwners = await ownersOfParts(wrapped);
  return unwrappedOwners.length > 0 ? unwrappedOwners : ownersOfParts(await runsIn(query, store));
}

/** Long words of the query that no text here uses as a word, and that are no part of what is written as a name. */
async function runsIn({ words, identifiers }: Query, store: Store): Promise<readonly string[]> {
  const parts = new Set(identifiers.flatMap((each) => each.parts));
  const long = words
    .filter(({ word, inCode }) => !inCode && !parts.has(word))
    .filter(({ word }) => word.length >= settings.joinedParts.shortestBeside)
    .map(({ word }) => word);
  const terms = await Promise.all(
    long.map(async (word) => (await store.term(word)) ?? store.term(stem(word))),
  );
  return long.filter((_, index) => terms[index] === undefined);
}
