/**
 * What the engine asks of an index, whether it is one file in memory or thousands of shards. Records are
 * numbers that are valid within one index only.
 */
import type { Action } from '../../domain/action.ts';
import type { Span } from '../../domain/error-code.ts';
import type { Gone, GuidePage, Place } from '../types.ts';

/** What is kept of one code, or of one guide, to show and rank it. */
export interface Row {
  readonly record: number;
  readonly kind: 'code' | 'guide';
  /** Index into `Store.places`; -1 for a guide. */
  readonly place: number;
  /** Site path without base. */
  readonly path: string;
  readonly value: string;
  readonly names: readonly string[];
  /** The message; for a guide, its title. */
  readonly message: string;
  readonly action?: Action;
  /** What became of it, when no table has it any more. */
  readonly gone?: Gone;
  /** When the index holds them whole. */
  readonly texts?: Texts;
}

/** Texts beyond the message, as plain text; empty when there is none. */
export interface Texts {
  readonly cause: string;
  readonly solution: string;
  readonly keywords: string;
  /** Further columns, group rows and the note of a code; the text of a guide. */
  readonly other: string;
}

/** A category with what its words and addresses need. */
export interface CategoryPlace {
  readonly document: Place;
  readonly category: Place;
  /** Site path without base. */
  readonly path: string;
  readonly description: string;
  /** The heading as the source words it. */
  readonly heading: string;
  /** Stems of title and heading: naming them all is naming the category. */
  readonly titleWords: readonly string[];
  /** Stems of slugs: they narrow a search, but are common words too often to be taken for the category itself. */
  readonly slugWords: readonly string[];
}

/** Fields in which a term stands, as bits. */
export const fieldBits = {
  name: 1,
  message: 2,
  keyword: 4,
  cause: 8,
  solution: 16,
  other: 32,
  category: 64,
} as const;
export type FieldName = keyof typeof fieldBits;

/** Where a term stands: records in ascending order, and for each of them a mark (see `markOf`). */
export interface Term {
  /** How many records hold the term, also those that are not listed. */
  readonly frequency: number;
  readonly records: readonly number[];
  readonly marks: readonly number[];
}

const positionShift = 7;

/** The fields in which a term stands in a record, and its place among the parts of the name; -1 for none. */
export const markOf = (fields: number, namePosition: number): number =>
  fields | ((namePosition + 1) << positionShift);
export const fieldsOf = (mark: number): number => mark & ((1 << positionShift) - 1);
export const namePositionOf = (mark: number): number => (mark >> positionShift) - 1;

/** A word as the texts write it. */
export interface VocabularyWord {
  readonly word: string;
  readonly inName: boolean;
}

/** A value that answers for others. */
export interface SpanEntry {
  readonly record: number;
  readonly span: Span;
}

export interface Store {
  /** Codes; records beyond it are guides. */
  readonly size: number;
  /** All of it is in memory: nothing that is asked costs a request. */
  readonly isWhole: boolean;
  /** How many rows may be loaded to rank an answer. */
  readonly rankedRows: number;
  readonly base: string;
  readonly places: readonly CategoryPlace[];
  readonly spans: readonly SpanEntry[];
  /** Entry file of an index of its own: codes that are gone; undefined when there are none. */
  readonly goneFile?: string;
  /** Records whose value is filed under exactly this key (see value-key.ts). */
  filedUnder(key: string): Promise<readonly Row[]>;
  /** Records that the source, or the filing, gives this other spelling. */
  spelled(key: string): Promise<readonly Row[]>;
  /** Records whose key starts so, the shortest and lowest first. */
  startingWith(prefix: string, limit: number): Promise<readonly Row[]>;
  /** Records whose key ends so. */
  endingWith(tail: string): Promise<readonly number[]>;
  /** Records that may come close to a key that nobody has: all, or where that would cost many requests, the likeliest. */
  near(key: string): Promise<readonly Row[]>;
  /** Records with a name of these joined letters. */
  named(joined: string): Promise<readonly number[]>;
  /** Records of a category, by its index in `places`, ascending. */
  membersOf(place: number): Promise<readonly number[]>;
  actedOnBy(action: Action): Promise<readonly number[]>;
  /** Records with a name that differs by a few letters; an index that would have to load all names gives none. */
  namedNearly(joined: string): Promise<readonly number[]>;
  term(key: string): Promise<Term | undefined>;
  /** All words with this first letter. */
  vocabulary(initial: string): Promise<readonly VocabularyWord[]>;
  /** Long words that hold these letters behind their first one. */
  wordsHolding(letters: string): Promise<readonly VocabularyWord[]>;
  rows(records: readonly number[]): Promise<readonly Row[]>;
  /** Guides and notes, whole. */
  prose(): Promise<readonly GuidePage[]>;
}
