/** Every address of a site: those of its tables, and those of its guides and its own pages. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Ledger } from '../domain/ledger.ts';
import { settleLedger, type Settled } from '../domain/ledger/settle.ts';
import { sitePages } from './exports/site-pages.ts';
import { guidePages, type Guide } from './guide-links.ts';
import { createLivePaths } from './live-paths.ts';
import { createShortAddresses } from './short-addresses.ts';

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
