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

/** A prose page that searches may answer with by its title; its text is left to the full-text search. */
export interface GuidePage {
  readonly title: string;
  /** Its language, where it is not that of the index. */
  readonly lang?: string;
  /** Site path without base: `/guides/tickets/`. */
  readonly path: string;
}

/** What became of a code that no table has any more: its page is kept, or another code's page is its page. */
export type Gone = 'retired' | 'moved';

/** A language of a site, whose index is beside its home page's name: `/zh-cn/`. */
export interface IndexLanguage {
  readonly language: string;
  readonly home: string;
}

/** What the index holds besides the catalogue. */
export interface LookupExtra {
  /** Base path of the site: `/` or `/docs`. */
  readonly base: string;
  readonly guides?: readonly GuidePage[];
  /** Words of this site that stand for others (`synonyms` of the settings). */
  readonly synonyms?: Readonly<Record<string, readonly string[]>>;
  /** What the site published once; codes that are gone are found as well, behind the living. */
  readonly past?: { readonly ledger: Ledger; readonly settled: Settled };
  /** All languages of the site, where it has several. */
  readonly languages?: readonly IndexLanguage[];
  /** See `inlined` of the settings; for tests and measurements. */
  readonly inlined?: number;
}

/** What was found of the query: the reader is shown why a hit is there. */
export type Reason =
  'value' | 'spelling' | 'prefix' | 'name' | 'name part' | 'category' | 'keyword' | 'words' | 'text' | 'typo';

/** Start and end (exclusive) of a part to mark, in UTF-16 units of the field's text. */
export type Highlight = readonly [start: number, end: number];
export type HighlightedField = 'value' | 'name' | 'title' | 'message';

/** A document or category, as a label and as a filter. */
export interface Place {
  /** `ilvb` for a document, `ilvb/push` for a category. */
  readonly id: string;
  readonly title: string;
  /** Language of the title, where it is not that of the page. */
  readonly lang?: string;
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
  /** Language of its texts, where it is not that of the page. */
  readonly lang?: string;
  /** Where the site has several. */
  readonly document?: Place;
  readonly category?: Place;
  readonly action?: Action;
  /** The code is no longer in use: the page says so, or is that of another code. */
  readonly gone?: Gone;
  readonly reason: Reason;
  /** For a suggestion: how its value or name differs from what was asked for. */
  readonly nearness?: Nearness;
  readonly highlights: Readonly<Partial<Record<HighlightedField, readonly Highlight[]>>>;
  /** What its text says around the words of the query, where titles do not say it all. */
  readonly excerpt?: Excerpt;
}

/** A piece of a text with what was found in it. */
export interface Excerpt {
  readonly text: string;
  /** Its language, where it is not that of the page. */
  readonly lang?: string;
  readonly highlights: readonly Highlight[];
}

/**
 * `first` and `last`: that digit differs; `digits`: so many do; `start`: it begins alike; `ending`: it ends alike; `longer`:
 * it goes on; `range`: it would lie between those codes, which are here; `parts`: the name has parts of it.
 */
export type Nearness =
  | { readonly kind: 'first' | 'last' | 'start' | 'ending' | 'longer' | 'parts' }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'digits'; readonly count: number };

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
  /** It has words, and each is one that nearly every text has: "error", "what is". */
  readonly isCommon: boolean;
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
  /** Guides and notes whose texts have all words of the query: no answer, but worth reading. */
  readonly prose: readonly Hit[];
  /** The first hit is what was asked for, or so far ahead that it may be opened at once. */
  readonly isSure: boolean;
  /** The full text was wanted and could not be asked: there may be more. */
  readonly isPartial: boolean;
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
  /** Ask the full text where titles cover too little of the query. */
  readonly fullText?: boolean;
  /** Told what titles answer before the full text is asked. */
  readonly onTitles?: (answer: Answer) => void;
}

/** The full text of codes, guides and notes, asked word by word. */
export interface FullText {
  /** Records whose text holds the word in any form; of several words, side by side. Rejects when it cannot be asked. */
  find(words: string): Promise<ReadonlySet<number>>;
  /** The same, of nothing but what the filters let through. */
  within(filters: Filters): FullText;
  /** The text of a record that was found; undefined when there is none. */
  text(record: number): Promise<string | undefined>;
}

export interface Lookup {
  /** How many codes the index holds. */
  readonly size: number;
  readonly documents: readonly Place[];
  readonly categories: readonly Place[];
  /** All languages of the site, where it has several. */
  readonly languages: readonly IndexLanguage[];
  search(query: string, options?: SearchOptions): Promise<Answer>;
  /** The code or category of a site path, as a hit that nothing is marked in; undefined when the index has none. */
  at(path: string, value: string): Promise<Hit | undefined>;
}

export interface LookupSource {
  /** Gives the text of one file of the index by its path below `/lookup/`; rejects when it cannot. */
  fetchText(path: string): Promise<string>;
  /** The full text of the records with this digest (see record-names.ts). */
  fullText?(digest: string): FullText;
}
