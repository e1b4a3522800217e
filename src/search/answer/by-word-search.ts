/** What a full-text search adds where the dictionary lists no texts beyond messages. */
import { settings } from '../settings.ts';
import type { Row, Store } from '../store/store.ts';
import { withoutEscapes } from '../text/percent.ts';
import { valueKey } from '../text/value-key.ts';
import type { WordSearch } from '../types.ts';
import { wordSettings } from '../word-settings.ts';
import type { WordAnswer, WordFound } from './by-words.ts';
import { weightsOf } from './word-candidates.ts';

/** More rows for a query of which the dictionary's own answer is not sure; none when too much of it is unknown. */
export async function byWordSearch(
  { slots, found }: WordAnswer,
  search: WordSearch,
  store: Store,
): Promise<readonly WordFound[]> {
  const weights = weightsOf(slots, store.size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const known = slots.reduce(
    (sum, { alternatives }, index) => sum + (alternatives.length > 0 ? (weights[index] ?? 0) : 0),
    0,
  );
  const words = slots.flatMap(({ filler, alternatives: [best] }) => (filler || !best ? [] : [best.word]));
  const isSure = found.some(({ share }) => share >= wordSettings.words.sure);
  if (isSure || words.length === 0 || known < total * wordSettings.words.enough) return [];
  const paths = await search.find(words.join(' '), settings.limit);
  const rows = await Promise.all(paths.map((path) => rowAt(path, store)));
  const stems = new Set(slots.flatMap(({ alternatives }) => alternatives.map(({ key }) => key)));
  return rows
    .flat()
    .filter((row) => !found.some((each) => each.row.record === row.record))
    .map((row) => ({
      row,
      reason: 'words',
      marks: { stems },
      phrase: 0,
      whole: 0,
      share: known / total,
      isLiteral: true,
    }));
}

/** The code at a site path: its value stands in the path, as it is or with bytes escaped. */
async function rowAt(path: string, store: Store): Promise<readonly Row[]> {
  const segment = path.split('/').at(-2) ?? '';
  const rows = await store.filedUnder(valueKey(withoutEscapes(segment.replace(/~(?=[0-9A-F]{2})/gu, '%'))));
  return rows.filter((row) => row.path === path);
}
