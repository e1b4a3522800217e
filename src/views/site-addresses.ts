/** Every address of a site: those of its tables, and those of its guides and its own pages. */
import { catalogueAt, type Catalogue } from '../domain/catalogue.ts';
import type { Ledger, LivePaths } from '../domain/ledger.ts';
import { settleLedger, type Settled } from '../domain/ledger/settle.ts';
import { codePath, codeTwinPath, guidePath, problemsGuideName, sourcePath } from '../domain/permalink.ts';
import { sitePages } from './exports/site-pages.ts';
import { guidePages, type Guide } from './guide-links.ts';
import { tablePages } from './listed-pages.ts';
import { pageOf } from './paging.ts';
import { createShortAddresses, type ShortAddresses } from './short-addresses.ts';

export function siteAddresses(catalogue: Catalogue, guides: readonly Guide[]) {
  /** Pages that do not come from the tables. */
  const others = [...sitePages(catalogue), ...guidePages(guides, catalogue)];
  const short = createShortAddresses(catalogue);
  const paths = others.map(({ path }) => path);
  return { short, live: createLivePaths(catalogue, short, paths), others };
}

/** What the ledger asks of a site that has these codes and guides. */
export const settled = (catalogue: Catalogue, ledger: Ledger, guides: readonly Guide[]): Settled =>
  settleLedger(ledger, siteAddresses(catalogue, guides).live);

/**
 * Which addresses a catalogue answers, without a list of them all: a site of 100,000 codes has a million. `others` are those that
 * do not come from the tables: guides, search, feeds and the like.
 */
export function createLivePaths(
  catalogue: Catalogue,
  addresses: Pick<ShortAddresses, 'has'>,
  others: Iterable<string>,
): LivePaths {
  // The guide is made for authors, and on record where it was once listed.
  const pages = new Set([...others, guidePath(problemsGuideName), ...tablePages(catalogue)]);
  const documents = [catalogue, ...catalogue.translations].flatMap((each) => each.documents);
  const sources = new Set(documents.map(({ slug }) => sourcePath(slug)));
  const isCode = (path: string): boolean => {
    const id = path.replace(/^\/|\/$|\.(?:md|json)$/gu, '');
    const code = catalogueAt(catalogue, path).codeById.get(id);
    return (
      code !== undefined &&
      [codePath(code), codeTwinPath(code, 'md'), codeTwinPath(code, 'json')].includes(path)
    );
  };
  return {
    has: (path) =>
      pages.has(path) ||
      (path.startsWith('/c/')
        ? addresses.has(path)
        : // How long a source is, its document does not say.
          isCode(path) || sources.has(pageOf(path).start)),
  };
}
