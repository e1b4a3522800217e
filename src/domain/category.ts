import type { Position } from './error-code.ts';
import type { Block } from './prose.ts';

/** A heading of a document with a code table (`codes`), or with only a pointer elsewhere (`pointer`). */
export interface Category {
  /** `<document>/<slug>`: unique in a site. */
  readonly id: string;
  /** Slug of the document. */
  readonly document: string;
  readonly slug: string;
  readonly title: string;
  /** The heading as the source words it. */
  readonly heading: string;
  /** The headings that this one stands below, apart from the document's title. */
  readonly above?: string;
  readonly description?: string;
  readonly kind: 'codes' | 'pointer';
  /** Language of its words, where they are the original's because the translation lacks the category. */
  readonly lang?: string;
  /** The prose around the table. */
  readonly introduction: readonly Block[];
  /** Headers of the table's columns as the source words them, in order; empty for a pointer. */
  readonly headers: readonly string[];
  readonly position: Position;
}

/** One file of tables. */
export interface Document {
  readonly slug: string;
  readonly title: string;
  readonly description?: string;
  /** Language of its texts, where the author says it: a canonical BCP 47 tag, `zh-CN`. */
  readonly lang?: string;
  /** Slug of the document that this one says in another language; its own is then `<language>/<that slug>`. */
  readonly translationOf?: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Where the tables came from: an address or a few words. */
  readonly source?: string;
  /** Absolute address that site-relative links of the text were resolved against. */
  readonly linkBase?: string;
  /** Prose that belongs to no category. */
  readonly introduction: readonly Block[];
  /** Slugs of the categories, in the order of the source. */
  readonly categories: readonly string[];
}
