import type { Catalogue } from '../domain/catalogue.ts';
import type { Ledger } from '../domain/ledger.ts';
import { settleLedger, type Settled } from '../domain/ledger/settle.ts';
import { sitePages } from './exports/site-pages.ts';
import type { GuideLink } from './guide-links.ts';
import { guidePages } from './guide-pages.ts';
import { createLivePaths } from './live-paths.ts';
import { createShortAddresses } from './short-addresses.ts';

/** What the ledger asks of a site that has these codes and guides. */
export function settled(catalogue: Catalogue, ledger: Ledger, guides: readonly GuideLink[]): Settled {
  const others = [...sitePages, ...guidePages(guides)].map(({ path }) => path);
  return settleLedger(ledger, createLivePaths(catalogue, createShortAddresses(catalogue), others));
}
