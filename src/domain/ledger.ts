/**
 * The ledger: every address that the site ever published. A line says what became of a page; the page's
 * twins and short addresses follow from it and have lines of their own only when they went another way.
 * Nothing here knows files or dates of today.
 */
import type { TextField } from './error-code.ts';
import { canonicalLanguage } from './language.ts';
import { homePath, reservedDocumentSlugs, sourcePath } from './permalink.ts';
import { decodeSegment } from './slug.ts';

/** A row as its page last showed it; only what the row had. */
export interface LastRow extends Readonly<Partial<Record<'name' | TextField, string>>> {
  readonly fields?: Readonly<Record<string, string>>;
}

/** What a page last said: kept while it lives, so that nothing has to be dug out once it is gone. */
export interface LastText {
  /** Of pages that are no codes. */
  readonly title?: string;
  readonly value?: string;
  readonly spellings?: readonly string[];
  readonly rows?: readonly LastRow[];
}

/** Dates are days, `2026-11-23`; undefined when nobody wrote one down. */
export type Status =
  | { readonly kind: 'live' }
  | { readonly kind: 'moved'; readonly to: string; readonly since?: string }
  | { readonly kind: 'retired'; readonly since?: string; readonly why?: string; readonly successor?: string };

export interface LedgerLine extends LastText {
  readonly status: Status;
  /** The day of the first publication. */
  readonly added?: string;
  /** The day on which the page last said something new. */
  readonly changed?: string;
}

/** Lines by site path. */
export type Ledger = ReadonlyMap<string, LedgerLine>;

/** Something that keeps a published address from being answered. */
export interface LedgerProblem {
  readonly rule:
    'unreadable' | 'lost' | 'dead-target' | 'dead-successor' | 'forgotten' | 'moved-site' | 'other-site';
  /** The site path concerned, or the key of a line that is none. */
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

/** Answers whether a site path has a page or file of its own, ledger aside. */
export interface LivePaths {
  has(path: string): boolean;
}

/**
 * The home page that the address of a code lies below: `/document/category/value/` -> `/`, `/zh-cn/document/category/value/` ->
 * `/zh-cn/`; undefined for all other addresses. By its form alone, as a language that a site once had may be gone.
 */
export function homeOfCode(path: string): string | undefined {
  const [start, ...steps] = path.split('/');
  if (start !== '' || steps.pop() !== '' || steps.includes('')) return undefined;
  const [first = ''] = steps;
  if (steps.length === 3) return reservedDocumentSlugs.has(first) ? undefined : homePath;
  return steps.length === 4 && canonicalLanguage(first) !== undefined ? `/${first}/` : undefined;
}

/** The home page that any address lies below. `/sms/` has the form of a language; a document of that name has a source. */
export function homeOf(path: string, ledger: Ledger): string {
  const first = path.split('/')[1] ?? '';
  return canonicalLanguage(first) === undefined || ledger.has(sourcePath(first)) ? homePath : `/${first}/`;
}

/** Whether an address is that of a code, in any language. */
export const isCodePath = (path: string): boolean => homeOfCode(path) !== undefined;

/** Names of the rows of a code, each once. */
export const namesOf = ({ rows = [] }: Pick<LastText, 'rows'>): string[] => [
  ...new Set(rows.flatMap(({ name }) => name ?? [])),
];

/** Whether a line is that of a code. A page of another kind has a title, wherever it is: `/zh-cn/shop/basket/`. */
export const isCodeLine = (path: string, { title }: Pick<LastText, 'title'>): boolean =>
  title === undefined && isCodePath(path);

/** The value of a code's line; one that somebody shortened by hand still has it in the path. */
export const lastValue = (path: string, line: Pick<LastText, 'title' | 'value'>): string | undefined =>
  line.value ?? (isCodeLine(path, line) ? decodeSegment(path.split('/').at(-2) ?? '') : undefined);
