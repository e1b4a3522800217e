/** Every term that records are found by, worked out from rows; the words of their other texts are only counted. */
import { joiningWords } from '../../words/english.ts';
import { identifierParts } from '../text/identifier.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import { placeWords } from './place.ts';
import { namesOf } from './names.ts';
import { fieldBits, type CategoryPlace, type Row, type Term, type TermUse } from './store.ts';

/** A row with what is indexed of it besides. */
export interface SourceRow extends Row {
  readonly keywords: string;
  /** All other texts: causes, solutions, further columns, notes. */
  readonly text: string;
}

export interface InvertedIndex {
  readonly terms: ReadonlyMap<string, Term>;
  /** Words as they are written, and whether they stand in names. */
  readonly words: ReadonlyMap<string, boolean>;
}

/** Where a word that says nothing stands in messages tells nothing either, and would be the longest list of all. */
const joining: ReadonlySet<string> = new Set([...joiningWords].map(stem));

export function invert(rows: readonly SourceRow[], places: readonly CategoryPlace[]): InvertedIndex {
  const terms = new Map<string, { frequency: number; uses: TermUse[] }>();
  const words = new Map<string, boolean>();
  for (const row of rows) {
    const fieldsByKey = new Map<string, number>();
    for (const { key, word, field } of wordsOf(row, places[row.place])) {
      fieldsByKey.set(key, (fieldsByKey.get(key) ?? 0) | field);
      words.set(word, words.get(word) === true || field === fieldBits.name);
    }
    for (const [key, all] of fieldsByKey) {
      const term = terms.get(key) ?? { frequency: 0, uses: [] };
      terms.set(key, term);
      term.frequency += 1;
      const fields = joining.has(key) ? all & ~fieldBits.message : all;
      if (fields !== 0) term.uses.push({ record: row.record, fields });
    }
  }
  return { terms, words };
}

interface WrittenWord {
  readonly key: string;
  readonly word: string;
  /** One of `fieldBits`, or 0 for other texts. */
  readonly field: number;
}

/** The same word may come several times. */
function wordsOf(row: SourceRow, place: CategoryPlace | undefined): WrittenWord[] {
  const inText = (field: number, text: string): WrittenWord[] =>
    // A name of several parts has no forms: "basketFul" is none of "basket".
    tokensOf(text).map(({ word, joined }) => ({ key: joined ? word : stem(word), word, field }));
  return [
    ...namesOf(row).flatMap((name) =>
      identifierParts(name).map((word) => ({ key: stem(word), word, field: fieldBits.name })),
    ),
    ...inText(fieldBits.message, row.message),
    ...inText(fieldBits.keyword, row.keywords),
    ...inText(0, row.text),
    ...(place
      ? inText(fieldBits.category, `${place.category.title} ${place.heading} ${slugOf(place)}`).filter(
          ({ key }) => placeWords(place).has(key),
        )
      : []),
  ];
}

const slugOf = ({ document, category }: CategoryPlace): string =>
  category.id.slice(document.id.length).replaceAll(/[/-]/gu, ' ');
