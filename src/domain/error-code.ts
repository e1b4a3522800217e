/** One documented error, as every page, index and export reads it. All of it is plain JSON. */
import type { Action } from './action.ts';
import type { InlineText } from './inline-text.ts';

/** Where something stands in its source. Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Position extends Place {
  /** Relative to the content folder. */
  readonly file: string;
}

/** The columns that every code page shows in a place of their own, in that order. */
export const textFields = ['message', 'cause', 'solution'] as const;
export type TextField = (typeof textFields)[number];

/** A column without a role, kept under its own header. */
export interface Field {
  readonly header: string;
  readonly text: InlineText;
}

/** One row of a table. */
export interface Meaning extends Readonly<Partial<Record<TextField, InlineText>>> {
  readonly name?: string;
  readonly fields: readonly Field[];
  /** The group row above this row inside its table, if there was one. */
  readonly group?: string;
  /** A further cause and remedy of the meaning before it: its row leaves the value empty. */
  readonly continues?: true;
  readonly position: Position;
}

/** A value that stands for several: an entry of its own that also answers for its members. */
export type Span =
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      /** Letters before the number, which has at least so many digits then. */
      readonly prefix?: string;
      readonly digits?: number;
    }
  /** `pattern` is the source of a regular expression over the whole value, case-insensitive. */
  | { readonly kind: 'wildcard'; readonly pattern: string }
  | { readonly kind: 'rest' };

export interface ErrorCode {
  /** `<document>/<category>/<slug>`: unique in a site. */
  readonly id: string;
  /** Slug of the document. */
  readonly document: string;
  /** Slug of the category. */
  readonly category: string;
  /** The value as a path segment (see permalink.ts). */
  readonly slug: string;
  /** What is printed, as the source spells it: "1001", "0x80070005", "ORA-00942". */
  readonly value: string;
  /** Other spellings that the source itself gives for the value: the hex column beside the decimal one. */
  readonly spellings: readonly string[];
  /** Distinct symbolic names, in the order of the rows. */
  readonly names: readonly string[];
  readonly span?: Span;
  /** Struck through in the source. */
  readonly deprecated?: true;
  /** Words that readers use for this error; from the author, searched and shown as "also known as". */
  readonly keywords: readonly string[];
  readonly action?: Action;
  /** Language of its texts, where they are the original's because the translation lacks the code. */
  readonly lang?: string;
  /** The rows that document this value in this category; two rows are one code with two meanings. */
  readonly meanings: readonly [Meaning, ...Meaning[]];
}

/** Id of the category that a code belongs to. */
export const categoryIdOf = ({ document, category }: Pick<ErrorCode, 'document' | 'category'>): string =>
  `${document}/${category}`;

/** The meanings that stand for themselves: those that continue one are further remedies of it. */
export const ownMeanings = ({ meanings }: Pick<ErrorCode, 'meanings'>): readonly Meaning[] =>
  meanings.filter(({ continues }) => continues === undefined);

/** The meanings that give causes and remedies of the same thing, each a pair: `meaning` and those that continue it. */
export function remediesOf({ meanings }: ErrorCode, meaning: Meaning): readonly Meaning[] {
  const start = meanings.indexOf(meaning);
  const end = meanings.findIndex(({ continues }, index) => index > start && continues === undefined);
  return meanings.slice(start, end < 0 ? undefined : end);
}
