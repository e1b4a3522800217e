/**
 * What the engine asks of an index: a dictionary and rows in shards, of which a small site's come with the entry file.
 * Records are numbers that are valid within one index only.
 */
import type { Action } from '../../domain/action.ts';
import type { Span } from '../../domain/error-code.ts';
import type { Gone, IndexLanguage, Place } from '../types.ts';

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
  /** Other spellings of the value that the source gives. */
  readonly spellings: readonly string[];
  /** The message; for a guide, its title. */
  readonly message: string;
  readonly action?: Action;
  /** Language of its texts, where it is not that of the index. */
  readonly lang?: string;
  /** What became of it, when no table has it any more. */
  readonly gone?: Gone;
}

/** A category with what its words (see place.ts) and addresses need. */
export interface CategoryPlace {
  readonly document: Place;
  readonly category: Place;
  /** Site path without base. */
  readonly path: string;
  readonly description: string;
  /** The heading as the source words it. */
  readonly heading: string;
}

/** Fields in which a term stands, as bits. Other texts are left to the full-text search. */
export const fieldBits = { name: 1, message: 2, keyword: 4, category: 8 } as const;

/** Where a term stands. */
export interface TermUse {
  readonly record: number;
  /** As bits (see `fieldBits`). */
  readonly fields: number;
}

export interface Term {
  /** How many records hold the term, also those that have it in other texts only and are not listed. */
  readonly frequency: number;
  /** In the order of the records. */
  readonly uses: readonly TermUse[];
}

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

/** What is known of an index as soon as its entry file is there. */
export interface IndexFacts {
  /** Codes; records beyond it are guides. */
  readonly size: number;
  readonly base: string;
  readonly language: string;
  readonly places: readonly CategoryPlace[];
  readonly spans: readonly SpanEntry[];
  /** Of its records, to know that the full text is of the same ones (see record-names.ts). */
  readonly digest: string;
  /** Digits from which a number that nothing labels may be one of its values (see `shortestLoose`). */
  readonly shortestLoose: number;
  /** All languages of the site, where it has several. */
  readonly languages: readonly IndexLanguage[];
  /** Words of the site that stand for other words, by stem. */
  readonly synonyms: readonly (readonly [stem: string, others: readonly string[]])[];
  /** Whether there are codes that are gone, in an index of their own (see open-index.ts). */
  readonly hasGone: boolean;
}

export interface Store extends IndexFacts {
  /** Records whose value is filed under exactly this key (see value-key.ts). */
  filedUnder(key: string): Promise<readonly Row[]>;
  /** Records that the source, or the filing, gives this other spelling. */
  spelled(key: string): Promise<readonly Row[]>;
  /** Records whose key starts so, the shortest and lowest first. */
  startingWith(prefix: string, limit: number): Promise<readonly Row[]>;
  /** Records whose key ends so. */
  endingWith(tail: string): Promise<readonly number[]>;
  /** Records that may come close to a key that nobody has. */
  near(key: string): Promise<readonly Row[]>;
  /** Records with an action, with a name of these joined letters, or of a category by its index in `places`, ascending. */
  listed(kind: 'action' | 'name' | 'place', key: string | number): Promise<readonly number[]>;
  term(key: string): Promise<Term | undefined>;
  /** All words with this first letter. */
  vocabulary(initial: string): Promise<readonly VocabularyWord[]>;
  rows(records: readonly number[]): Promise<readonly Row[]>;
  /** All of them: the same requests whatever is looked for. */
  allRows(): Promise<readonly Row[]>;
}
