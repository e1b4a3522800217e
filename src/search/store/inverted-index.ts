/** Terms with their postings, worked out from rows. */
import {
  fieldBits,
  type CategoryPlace,
  type Posting,
  type Row,
  type Term,
  type VocabularyWord,
} from './store.ts';
import { termUses } from './term-uses.ts';

export interface InvertedIndex {
  readonly terms: ReadonlyMap<string, Term>;
  /** By first letter, in order of the first use. */
  readonly vocabulary: ReadonlyMap<string, readonly VocabularyWord[]>;
}

export function invert(rows: readonly Row[], places: readonly CategoryPlace[]): InvertedIndex {
  const postings = new Map<string, Posting[]>();
  const words = new Map<string, boolean>();
  for (const row of rows) {
    const found = new Map<string, Posting>();
    for (const { key, word, field, namePosition } of termUses(row, places[row.place])) {
      const known = found.get(key);
      found.set(key, {
        record: row.record,
        fields: (known?.fields ?? 0) | field,
        namePosition: known && known.namePosition >= 0 ? known.namePosition : namePosition,
      });
      const inName = field === fieldBits.name;
      if (!words.has(word) || inName) words.set(word, inName || words.get(word) === true);
    }
    for (const [key, posting] of found) listIn(postings, key).push(posting);
  }
  const vocabulary = new Map<string, VocabularyWord[]>();
  for (const [word, inName] of words) listIn(vocabulary, word.charAt(0)).push({ word, inName });
  const terms = new Map<string, Term>();
  for (const [key, list] of postings) terms.set(key, { frequency: list.length, postings: list });
  return { terms, vocabulary };
}

function listIn<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
