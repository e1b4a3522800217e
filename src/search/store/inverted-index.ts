/** Terms with where they stand, worked out from rows. */
import { fieldBits, fieldsOf, markOf, namePositionOf } from './store.ts';
import type { CategoryPlace, Row, Term, VocabularyWord } from './store.ts';
import { termUses } from './term-uses.ts';

export interface InvertedIndex {
  readonly terms: ReadonlyMap<string, Term>;
  /** By first letter, in order of the first use. */
  readonly vocabulary: ReadonlyMap<string, readonly VocabularyWord[]>;
}

interface Growing {
  frequency: number;
  readonly records: number[];
  readonly marks: number[];
}

export function invert(rows: readonly Row[], places: readonly CategoryPlace[]): InvertedIndex {
  const terms = new Map<string, Growing>();
  const words = new Map<string, boolean>();
  for (const row of rows) {
    for (const { key, word, field, namePosition } of termUses(row, places[row.place])) {
      addUse(terms, key, row.record, field, namePosition);
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

function addUse(
  terms: Map<string, Growing>,
  key: string,
  record: number,
  field: number,
  position: number,
): void {
  const term = terms.get(key) ?? { frequency: 0, records: [], marks: [] };
  terms.set(key, term);
  const last = term.records.length - 1;
  const mark = term.marks[last] ?? 0;
  if (term.records[last] === record) {
    const known = namePositionOf(mark);
    term.marks[last] = markOf(fieldsOf(mark) | field, known >= 0 ? known : position);
    return;
  }
  term.frequency += 1;
  term.records.push(record);
  term.marks.push(markOf(field, position));
}
