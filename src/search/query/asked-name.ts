import type { Store } from '../store/store.ts';
import { isFiller } from './filler.ts';
import type { Identifier, Query } from './read-query.ts';

/**
 * The name of several parts that is all there is of a query: such a name stands in a row's name as a whole, or it is none of
 * ours. Words that say nothing but for each other, `"not in"`, are looked for as parts of a name too. What the texts write
 * as one word themselves is looked for there: `StopContext` is no part of a name.
 */
export async function nameOf(query: Query, store: Store): Promise<Identifier | undefined> {
  const { identifiers, words, text, joined } = query;
  const terms = await Promise.all(identifiers.map((identifier) => store.term(identifier.joined)));
  if (terms.some(Boolean)) return undefined;
  const name = identifiers.find(
    ({ parts }) =>
      parts.length > 1 && words.every(({ word, inCode }) => inCode || isFiller(word) || parts.includes(word)),
  );
  const others = words.filter(({ inCode }) => !inCode).map(({ word }) => word);
  if (name || others.length < 2 || !others.every(isFiller)) return name;
  return { written: text, joined, parts: others, open: words.at(-1)?.open === true };
}
