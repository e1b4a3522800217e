/** What words are looked up in, when all rows are in memory. */
import { LookupError } from '../lookup-error.ts';
import { invert, type InvertedIndex } from './inverted-index.ts';
import type { FetchText } from './shards.ts';
import type { Row } from './store.ts';
import { readTexts } from './texts-format.ts';
import type { WholeIndex } from './whole-format.ts';

export interface WordIndex extends InvertedIndex {
  /** Codes with all their texts, then guides. */
  readonly rows: readonly Row[];
}

/** Rejects with a LookupError when the texts do not arrive or are not those of the index. */
export async function wordIndex(index: WholeIndex, fetchText: FetchText): Promise<WordIndex> {
  const rows = index.textsFile === undefined ? index.rows : await fullRows(index.textsFile, index, fetchText);
  return { rows, ...invert(rows, index.places) };
}

async function fullRows(path: string, index: WholeIndex, fetchText: FetchText): Promise<readonly Row[]> {
  const text = await fetchText(path);
  try {
    return readTexts(JSON.parse(text), index.rows);
  } catch (cause) {
    throw new LookupError('corrupt', path, cause);
  }
}
