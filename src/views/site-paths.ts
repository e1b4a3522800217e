/** Everything that can be linked on a site, and what it is near to; nothing is listed that is not asked for. */
import { codesFor, type Catalogue } from '../domain/catalogue.ts';
import { iconPaths } from '../domain/icon-paths.ts';
import { isCodePath, type Ledger, type LivePaths } from '../domain/ledger.ts';
import { gonePages, settleLedger } from '../domain/ledger/settle.ts';
import {
  categoryPath,
  codePath,
  codeRowAnchor,
  codeTwinPath,
  notFoundPath,
  pathIn,
  rowsPerPage,
  shortPath,
  sourcePath,
} from '../domain/permalink.ts';
import type { LinkablePaths } from '../domain/linkable-paths.ts';
import { decodeSegment } from '../domain/slug.ts';
import { codesJsonPath, codesParts } from './exports/codes-json.ts';
import { schemaPath } from './exports/schema.ts';
import { feedPath } from './exports/feed.ts';
import { twinOf } from './exports/gone-twins.ts';
import { llmsFullPath, llmsPath } from './exports/llms.ts';
import { openSearchPath } from './exports/open-search.ts';
import { sitePages } from './exports/site-pages.ts';
import { createLivePaths } from './live-paths.ts';
import { pageOf } from './paging.ts';
import { createShortAddresses } from './short-addresses.ts';

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

export interface SitePathsInput {
  readonly catalogue: Catalogue;
  readonly ledger: Ledger;
  /** Site paths that come neither from the tables nor from here: guides, and files that are copied. */
  readonly others: Iterable<string>;
}

export function createSitePaths({ catalogue, ledger, others }: SitePathsInput): LinkablePaths {
  const pages = new Set([...others, ...siteFilePaths, ...sitePages(catalogue).map(({ path }) => path)]);
  for (const { path } of codesParts(catalogue)) pages.add(path);
  for (const { home } of [catalogue, ...catalogue.translations])
    for (const path of languageFilePaths) pages.add(pathIn(home, path));
  const addresses = createShortAddresses(catalogue);
  const live = createLivePaths(catalogue, addresses, pages);
  const gone = gonePaths(ledger, live);

  const has = (path: string): boolean => live.has(path) || gone.has(path);
  const rowsAt = (path: string) => catalogue.codesByCategory.get(path.slice(1, -1)) ?? [];

  /** Those of the rows of a category's page. */
  function anchorsAt(path: string): ReadonlySet<string> | undefined {
    const { start, page } = pageOf(path);
    if (!catalogue.categoryById.has(start.slice(1, -1))) return undefined;
    return new Set(
      rowsAt(start)
        .slice((page - 1) * rowsPerPage, page * rowsPerPage)
        .map(codeRowAnchor),
    );
  }

  function* childrenOf(parent: string): Generator<string> {
    if (parent === '/') yield '/c/';
    if (parent === '/c/') for (const key of catalogue.codesByKey.keys()) yield shortPath(key);
    for (const { slug } of catalogue.documents) {
      yield* below(parent, sourcePath(slug));
    }
    for (const { document, slug } of catalogue.categories) yield* below(parent, categoryPath(document, slug));
    for (const code of rowsAt(parent)) {
      yield codePath(code);
      yield codeTwinPath(code, 'md');
      yield codeTwinPath(code, 'json');
    }
    for (const path of pages) yield* below(parent, path);
  }

  function codeNamedBy(path: string): string | undefined {
    const step = path.split('/').findLast((part) => part !== '') ?? '';
    const key = decodeSegment(step.replace(/\.(?:md|json)$/u, ''));
    const [code, ...more] = key === undefined ? [] : codesFor(catalogue, key);
    return code && (more.length === 0 ? codePath(code) : shortPath(key ?? ''));
  }

  return { has, anchorsAt, childrenOf, codeNamedBy };
}

/** Addresses that the ledger answers for: what moved, what was retired, and their twins and short addresses. */
function gonePaths(ledger: Ledger, live: LivePaths): ReadonlySet<string> {
  const settled = settleLedger(ledger, live);
  const paths = gonePages(settled);
  const twins = paths.filter(isCodePath).flatMap((path) => [twinOf(path, 'md'), twinOf(path, 'json')]);
  return new Set([...paths, ...twins, ...settled.shortAddresses.keys()]);
}

/** The step of `path` that follows `parent`: `/api/` for `/api/codes.json` below `/`. */
function below(parent: string, path: string): string[] {
  if (!path.startsWith(parent) || path === parent) return [];
  const step = /^[^/]+\/?/u.exec(path.slice(parent.length))?.[0] ?? '';
  return [parent + step];
}
