/** What words are looked up in, when all rows are in memory. */
import { LookupError } from '../lookup-error.ts';
import { editDistance } from '../text/edit-distance.ts';
import { joinLetters } from '../text/fold.ts';
import { namesOf } from './names.ts';
import { invert, type InvertedIndex } from './inverted-index.ts';
import type { FetchText } from './shards.ts';
import type { Row } from './store.ts';
import { readTexts } from './texts-format.ts';
import type { WholeIndex } from './whole-format.ts';

export interface WordIndex extends InvertedIndex {
  /** Codes with all their texts, then guides. */
  readonly rows: readonly Row[];
  /** See `Store.namedNearly`. */
  readonly nearNames: (joined: string) => readonly number[];
}

/** Rejects with a LookupError when the texts do not arrive or are not those of the index. */
export async function wordIndex(index: WholeIndex, fetchText: FetchText): Promise<WordIndex> {
  const rows = index.textsFile === undefined ? index.rows : await fullRows(index.textsFile, index, fetchText);
  return { rows, ...invert(rows, index.places), nearNames: (joined) => nearNames(joined, index.rows) };
}

async function fullRows(path: string, index: WholeIndex, fetchText: FetchText): Promise<readonly Row[]> {
  const text = await fetchText(path);
  try {
    return readTexts(JSON.parse(text), index.rows);
  } catch (cause) {
    throw new LookupError('corrupt', path, cause);
  }
}

/** Mistakes in a whole name that are forgiven; shorter names have too many neighbours. */
const forgiven = (length: number): number => (length < 6 ? 0 : length < 10 ? 1 : 2);

function nearNames(joined: string, rows: readonly Row[]): readonly number[] {
  const most = forgiven(joined.length);
  if (most === 0) return [];
  const near = rows.flatMap((row) => {
    const distances = namesOf(row).map((name) => editDistance(joinLetters(name), joined, most) ?? Infinity);
    const distance = Math.min(...distances);
    return distance <= most ? [{ record: row.record, distance }] : [];
  });
  const closest = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === closest).map(({ record }) => record);
}
