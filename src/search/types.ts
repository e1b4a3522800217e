/** What goes into and comes out of the search engine; nothing here knows how it is stored or ranked. */
import type { Action } from '../domain/action.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Settled } from '../domain/ledger/settle.ts';

/** One file of the lookup index, to be published below `<base>/lookup/`. */
export interface LookupFile {
  /** Relative to the lookup folder, with forward slashes: `index.json`, `3f9c1a2b/rows-12.txt`. */
  readonly path: string;
  readonly body: string;
}

/** A prose page that searches may answer with. */
export interface GuidePage {
  readonly title: string;
  /** Site path without base: `/guides/tickets/`. */
  readonly path: string;
  /** Its words as plain text. */
  readonly text: string;
}

/** What became of a code that no table has any more: its page is kept, or another code's page is its page. */
export type Gone = 'retired' | 'moved';

/** What the index holds besides the catalogue. */
export interface LookupExtra {
  /** Base path of the site: `/` or `/docs`. */
  readonly base: string;
  readonly guides?: readonly GuidePage[];
  /** Plain text of long-form notes, by id of the code. */
  readonly notes?: ReadonlyMap<string, string>;
  /** Guides and long-form notes whose words are offered beside an answer, and never are one. */
  readonly prose?: readonly GuidePage[];
  /** What the site published once; codes that are gone are found as well, behind the living. */
  readonly past?: { readonly ledger: Ledger; readonly settled: Settled };
  /** Letters up to which the index is one file; for tests and measurements. */
  readonly wholeIndex?: number;
}

/** What was found of the query: the reader is shown why a hit is there. */
export type Reason =
  'value' | 'spelling' | 'prefix' | 'name' | 'name part' | 'category' | 'keyword' | 'words' | 'typo';

/** Start and end (exclusive) of a part to mark, in UTF-16 units of the field's text. */
export type Highlight = readonly [start: number, end: number];
export type HighlightedField = 'value' | 'name' | 'title' | 'message';

/** A document or category, as a label and as a filter. */
export interface Place {
  /** `ilvb` for a document, `ilvb/push` for a category. */
  readonly id: string;
  readonly title: string;
}

export interface Hit {
  readonly kind: 'code' | 'category' | 'guide';
  /** Site path without base: the page's identity. */
  readonly path: string;
  /** The same with the base path: what a link needs. */
  readonly href: string;
  /** The code's value; empty for a category or a guide. */
  readonly value: string;
  /** The code's symbolic names, joined by `, ` when it has several; empty when it has none. */
  readonly name: string;
  /** What to print as the hit's headline when there is no value: the title of the category or guide. */
  readonly title: string;
  /** The code's message, or the description of a category; may be cut with `…`. */
  readonly message: string;
  readonly document?: Place;
  readonly category?: Place;
  readonly action?: Action;
  /** The code is no longer in use: the page says so, or is that of another code. */
  readonly gone?: Gone;
  readonly reason: Reason;
  readonly highlights: Readonly<Partial<Record<HighlightedField, readonly Highlight[]>>>;
}

/** How the query was understood, so that the page can say it. */
export interface Reading {
  /** The query as it was cleaned. */
  readonly text: string;
  /** Code-shaped parts that were looked up, as written. */
  readonly codes: readonly string[];
  /** Words that were read as another word. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  /** Words that stand nowhere in the index. */
  readonly unknown: readonly string[];
}

/**
 * - `exact`: one code is what was asked for; codes that are gone may follow it. `ambiguous`: several own the same value or name.
 * - `matches`: best first. `nearest`: no such code or name; `suggestions` has what comes close.
 * - `none`: nothing. For `nearest` and `none` there are no hits.
 */
export type AnswerKind = 'exact' | 'ambiguous' | 'matches' | 'nearest' | 'none';

export interface Answer {
  readonly kind: AnswerKind;
  readonly hits: readonly Hit[];
  /** Never an answer: longer values while typing, close values and names, the category of a range. */
  readonly suggestions: readonly Hit[];
  readonly reading: Reading;
  /** Prose that has all words of the query, for who asks for it (see `SearchOptions`): no answer, but worth reading. */
  readonly prose: readonly Hit[];
}

/** Ids as in `Place`; each list is "any of these", the three together are "all of these". */
export interface Filters {
  readonly documents?: readonly string[];
  readonly categories?: readonly string[];
  readonly actions?: readonly Action[];
}

export interface SearchOptions {
  /** Most hits to return; 10 when left out. */
  readonly limit?: number;
  readonly filters?: Filters;
  /** Look into guides and notes as well, when the query is for words. */
  readonly prose?: boolean;
}

/** A full-text search to ask when the dictionary is not sure of its answer. */
export interface WordSearch {
  /** Site paths without base, best first. `query` holds only words that are known to the index. */
  find(query: string, limit: number): Promise<readonly string[]>;
}

export interface Lookup {
  /** How many codes the index holds. */
  readonly size: number;
  readonly documents: readonly Place[];
  readonly categories: readonly Place[];
  search(query: string, options?: SearchOptions): Promise<Answer>;
}

export interface LookupSource {
  /** Gives the text of one file of the index by its path below `/lookup/`; rejects when it cannot. */
  fetchText(path: string): Promise<string>;
  readonly wordSearch?: WordSearch;
}
