import type { Identifier, Query } from '../query/read-query.ts';
import { compareRows } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';

/** Codes that own a name: one that stands in the query, else the letters of the whole query. */
export async function exactNameOwners(query: Query, store: Store): Promise<readonly Row[]> {
  const letters = new Set(query.identifiers.flatMap(spellings));
  if (query.codes.length === 0) letters.add(query.joined);
  const records = new Set<number>();
  for (const joined of letters) for (const record of await store.named(joined)) records.add(record);
  return [...(await store.rows([...records]))].sort(compareRows);
}

/** Constants are prefixed with one letter in some languages: `kAvErrTimeout`. */
const spellings = ({ joined, parts }: Identifier): string[] =>
  parts.length > 2 && parts[0]?.length === 1 ? [joined, parts.slice(1).join('')] : [joined];
