import type { Store } from '../store/store.ts';
import { isFiller } from './filler.ts';
import type { Identifier, Query } from './read-query.ts';

/**
 * The name of several parts that is all there is of a query: such a name stands in a row's name as a whole, or it is none of
 * ours. What the texts write as one word themselves is looked for there: `StopContext` is no part of a name.
 */
export async function nameOf(query: Query, store: Store): Promise<Identifier | undefined> {
  const { identifiers, words } = query;
  const terms = await Promise.all(identifiers.map((identifier) => store.term(identifier.joined)));
  if (terms.some(Boolean)) return undefined;
  return identifiers.find(
    ({ parts }) =>
      parts.length > 1 && words.every(({ word, inCode }) => inCode || isFiller(word) || parts.includes(word)),
  );
}
