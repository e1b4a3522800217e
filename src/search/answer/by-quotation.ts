import type { Query } from '../query/read-query.ts';
import { byTitles, unitsIn, type WordFound } from '../rank/word-answer.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { foldLetters, joinLetters } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';

/**
 * Codes whose whole message, a long one, stands in the query: it is quoted, and what looks like a code or a name in
 * it is part of the quotation. Only messages that hold such a thing themselves count.
 */
export async function byQuotation(
  query: Query,
  store: Store,
  allowed: ReadonlySet<number> | undefined,
): Promise<readonly WordFound[]> {
  const question = { query, store, allowed };
  const { found } = await byTitles(await unitsIn(question), question);
  const names = new Set(query.identifiers.map(({ joined }) => joined));
  const codes = new Set(query.codes.map(({ written }) => foldLetters(written)));
  return found.filter(({ row, quoted }) => {
    if (quoted < settings.quotation) return false;
    const tokens = tokensOf(row.message);
    return tokens.some(({ word }) => names.has(joinLetters(word)) || codes.has(word));
  });
}
