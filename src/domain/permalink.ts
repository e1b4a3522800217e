/**
 * THE place that decides addresses. Every function gives a site path that starts and, for pages, ends
 * with a slash and knows nothing of the base path; `withBase` adds that once, at the edge.
 */
import { languageSegment } from './language.ts';
import { encodeSegment } from './slug.ts';

/** First segments that the site itself owns; no document may take one as its slug. */
export const reservedDocumentSlugs: ReadonlySet<string> = new Set([
  'all',
  'api',
  'c',
  'decode',
  'guides',
  'lookup',
  'pagefind',
  'search',
  'assets',
  '404',
  'changes',
]);

/** The guide that the site makes itself; no author's may have its name. */
export const problemsGuideName = 'problems';

/** Segments below a document that are no category. */
export const reservedCategorySlugs: ReadonlySet<string> = new Set(['source']);

/** What is longer than this goes on at `~page-2/`: rows of a category, codes of the list of all, lines of a source. */
export const rowsPerPage = 2000;
export const codesPerPage = 500;
export const linesPerPage = 1000;
/** Undefined for the first page. No value has such a segment: a tilde of theirs is followed by two digits or a tilde. */
export const pageSegment = (page: number): string | undefined => (page === 1 ? undefined : `~page-${page}`);
/** `pagePath('/all/', 2)` -> `'/all/~page-2/'`; the first page is at `path` itself. */
export function pagePath(path: string, page: number): string {
  const segment = pageSegment(page);
  return segment === undefined ? path : `${path}${segment}/`;
}

export const homePath = '/';
/** The home page in another language than the site's: `"zh-CN"` -> `"/zh-cn/"`. */
export const languageHome = (language: string): string => `/${languageSegment(language)}/`;
/** A page of the site in the language that has this home: `pathIn('/zh-cn/', '/search/')` -> `'/zh-cn/search/'`. */
export const pathIn = (home: string, path: string): string => home + path.slice(1);
/** Id, or path, of what a translation says in other words: `originalId('/zh-cn/', 'zh-cn/pump/motor/1')` -> `'pump/motor/1'`. */
export const originalId = (home: string, id: string): string => id.slice(home.length - 1);
/** As a parameter of a route: undefined for `/`, `zh-cn` for `/zh-cn/`. */
export const homeSegment = (home: string): string | undefined => home.slice(1, -1) || undefined;
export const searchPath = '/search/';
/** Stands in for a page that a browser has no copy of; nobody is led there. */
export const standInPath = '/search/offline/';
/** Of each language, where hosts look for it: in the folder of the address, and in those above. */
export const notFoundPath = '/404.html';
export const decodePath = '/decode/';
export const allPath = '/all/';
/** What happened to codes, by day. */
export const changesPath = '/changes/';
export const guidesPath = '/guides/';
export const guidePath = (guide: string): string => `/guides/${guide}/`;
/** Where pictures that lie beside documents are, by the paths that they have in the content folder. */
export const picturesPath = '/assets/';
export const picturePath = (file: string): string =>
  picturesPath + file.split('/').map(encodeSegment).join('/');
export const documentPath = (document: string): string => `/${document}/`;
/** A heading of a document's prose, apart from what else has an id on its page. */
export const headingId = (anchor: string): string => `text-${anchor}`;
/** The document's text with a line number on every line. */
export const sourcePath = (document: string, line?: number): string =>
  line === undefined
    ? `/${document}/source/`
    : `${pagePath(`/${document}/source/`, Math.ceil(line / linesPerPage))}#L${line}`;
export const categoryPath = (document: string, category: string): string => `/${document}/${category}/`;

/** What is needed to address a code. */
export interface CodeAddress {
  readonly document: string;
  readonly category: string;
  readonly slug: string;
}

export const codePath = (code: CodeAddress): string => `/${code.document}/${code.category}/${code.slug}/`;
export const codeTwinPath = (code: CodeAddress, format: 'md' | 'json'): string =>
  `/${code.document}/${code.category}/${code.slug}.${format}`;
/** The row of a code in its category's table. */
export const codeRowAnchor = (code: CodeAddress): string => `code-${code.slug}`;
/** Where that row is; `row` is its place in the category, counted from 0. */
export const codeRowPath = (code: CodeAddress, row: number): string =>
  `${pagePath(categoryPath(code.document, code.category), Math.floor(row / rowsPerPage) + 1)}#${codeRowAnchor(code)}`;

/** Short address for tickets: `"AV_ERR_TIMEOUT"` -> `"/c/AV_ERR_TIMEOUT/"`. */
export const shortPath = (key: string): string => `/c/${encodeSegment(key)}/`;

/** Every short address that a spelling is published under: as written and in lower case. */
export function shortPaths(key: string): string[] {
  return [...new Set([shortPath(key), shortPath(key.toLowerCase())])];
}

/** `withBase('/docs', '/c/1/')` -> `'/docs/c/1/'`; a base of `/` changes nothing. */
export const withBase = (base: string, path: string): string => base.replace(/\/+$/u, '') + path;
