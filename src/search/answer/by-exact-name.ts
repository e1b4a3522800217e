/** Codes by their whole names, also as libraries wrap them: `HTTP_TOO_MANY_REQUESTS`, `NoSuchBucketException`, `kAvErrTimeout`. */
import type { Query } from '../query/read-query.ts';
import { compareRows } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { prefixesOf, unwrapped, wrappable } from './wrapped-names.ts';

/** Owners of a name that stands in the query, else of the letters of the whole query, else of a name that was wrapped. */
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
  return (await ownersOf(wrapped)).filter((row) => wrappable(row).some((name) => wrapped.includes(name)));
}
