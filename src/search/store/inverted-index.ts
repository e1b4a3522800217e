/** Terms with where they stand, worked out from rows. */
import {
  fieldBits,
  fieldsOf,
  lengthClass,
  markOf,
  namePositionOf,
  type CategoryPlace,
  type Term,
  type VocabularyWord,
} from './store.ts';
import { type SourceRow, termUses } from './term-uses.ts';

export interface InvertedIndex {
  readonly terms: ReadonlyMap<string, Term>;
  /** By first letter, in order of the first use. */
  readonly vocabulary: ReadonlyMap<string, readonly VocabularyWord[]>;
}

interface Growing {
  frequency: number;
  last: number;
  readonly records: number[];
  readonly marks: number[];
}

export function invert(rows: readonly SourceRow[], places: readonly CategoryPlace[]): InvertedIndex {
  const terms = new Map<string, Growing>();
  const words = new Map<string, boolean>();
  for (const row of rows) {
    const uses = termUses(row, places[row.place]);
    const titles = uses.filter(({ field }) => (field & (fieldBits.name | fieldBits.message)) !== 0);
    const length = lengthClass(titles.length);
    for (const { key, word, field, namePosition } of uses) {
      const term = terms.get(key) ?? { frequency: 0, last: -1, records: [], marks: [] };
      terms.set(key, term);
      addUse(term, row.record, field, length, namePosition);
      const inName = field === fieldBits.name;
      if (!words.has(word) || inName) words.set(word, inName || words.get(word) === true);
    }
  }
  const vocabulary = new Map<string, VocabularyWord[]>();
  for (const [word, inName] of words) {
    const list = vocabulary.get(word.charAt(0)) ?? [];
    vocabulary.set(word.charAt(0), list);
    list.push({ word, inName });
  }
  return { terms, vocabulary };
}

function addUse(term: Growing, record: number, field: number, length: number, position: number): void {
  if (term.last !== record) term.frequency += 1;
  term.last = record;
  if (field === 0) return;
  const at = term.records.length - 1;
  if (term.records[at] !== record) {
    term.records.push(record);
    term.marks.push(markOf(field, length, position));
    return;
  }
  const mark = term.marks[at] ?? 0;
  const known = namePositionOf(mark);
  term.marks[at] = markOf(fieldsOf(mark) | field, length, known >= 0 ? known : position);
}
