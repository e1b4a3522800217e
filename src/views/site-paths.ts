/** Everything that can be linked on a site, and what it is near to; nothing is listed that is not asked for. */
import { codesFor, type Catalogue } from '../domain/catalogue.ts';
import { iconPaths } from '../domain/icon-paths.ts';
import { isCodePath, type Ledger, type LivePaths } from '../domain/ledger.ts';
import { gonePages, settleLedger } from '../domain/ledger/settle.ts';
import { nearest } from '../domain/nearest.ts';
import {
  codePath,
  codeRowAnchor,
  notFoundPath,
  pathIn,
  rowsPerPage,
  shortPath,
  sourcePath,
} from '../domain/permalink.ts';
import { decodeSegment } from '../domain/slug.ts';
import { codesJsonPath, codesParts } from './exports/codes-json.ts';
import { schemaPath } from './exports/schema.ts';
import { feedPath } from './exports/feed.ts';
import { twinOf } from './exports/gone-twins.ts';
import { llmsFullPath, llmsPath } from './exports/llms.ts';
import { openSearchPath } from './exports/open-search.ts';
import type { Guide } from './guide-links.ts';
import { listedPages } from './listed-pages.ts';
import { pageOf } from './paging.ts';
import { siteAddresses } from './site-addresses.ts';

/** Files that each language of a site has. */
const languageFilePaths = [feedPath, openSearchPath, llmsPath, llmsFullPath, notFoundPath];

/** Files that every site has beside its pages; search and its parts are no addresses to link. */
const siteFilePaths = [
  codesJsonPath,
  schemaPath,
  '/codes.csv',
  '/robots.txt',
  '/_headers',
  '/_redirects',
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  ...Object.values(iconPaths),
];

/** `copied` are the site paths of files that come from nowhere else. */
export function createSitePaths(
  catalogue: Catalogue,
  ledger: Ledger,
  guides: readonly Guide[],
  copied: Iterable<string>,
) {
  const { live } = siteAddresses(catalogue, guides);
  const languages = [catalogue, ...catalogue.translations];
  const files = new Set([
    ...copied,
    ...siteFilePaths,
    ...codesParts(catalogue).map(({ path }) => path),
    ...languages.flatMap(({ home }) => languageFilePaths.map((path) => pathIn(home, path))),
  ]);
  const gone = gonePaths(ledger, live);

  function* all(): Generator<string> {
    yield* listedPages(catalogue, guides);
    yield* files;
    for (const { slug } of catalogue.documents) yield sourcePath(slug);
    for (const key of catalogue.codesByKey.keys()) yield shortPath(key);
  }

  return {
    has: (path: string): boolean => live.has(path) || files.has(path) || gone.has(path),
    /** Those of the rows of a category's page; undefined for other pages. */
    anchorsAt: (path: string): ReadonlySet<string> | undefined => {
      const { start, page } = pageOf(path);
      const id = start.slice(1, -1);
      if (!catalogue.categoryById.has(id)) return undefined;
      const rows = catalogue.codesByCategory.get(id) ?? [];
      return new Set(rows.slice((page - 1) * rowsPerPage, page * rowsPerPage).map(codeRowAnchor));
    },
    /**
     * What may be meant by a path that the site has not: the code whose value or name is its last step, or what differs by a slip
     * or two.
     */
    nearTo: (path: string): string | undefined => {
      const step = path.split('/').findLast((part) => part !== '') ?? '';
      const key = decodeSegment(step.replace(/\.(?:md|json)$/u, ''));
      const [code, ...more] = key === undefined ? [] : codesFor(catalogue, key);
      if (code) return more.length === 0 ? codePath(code) : shortPath(key ?? '');
      return nearest(path, all(), 2);
    },
  };
}

/** Addresses that the ledger answers for: what moved, what was retired, and their twins and short addresses. */
function gonePaths(ledger: Ledger, live: LivePaths): ReadonlySet<string> {
  const settled = settleLedger(ledger, live);
  const paths = gonePages(settled);
  const twins = paths.filter(isCodePath).flatMap((path) => [twinOf(path, 'md'), twinOf(path, 'json')]);
  return new Set([...paths, ...twins, ...settled.shortAddresses.keys()]);
}
