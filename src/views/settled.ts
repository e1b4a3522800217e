import type { Catalogue } from '../domain/catalogue.ts';
import type { Ledger } from '../domain/ledger.ts';
import { settleLedger, type Settled } from '../domain/ledger/settle.ts';
import type { Guide } from './guide-links.ts';
import { siteAddresses } from './site-addresses.ts';

/** What the ledger asks of a site that has these codes and guides. */
export const settled = (catalogue: Catalogue, ledger: Ledger, guides: readonly Guide[]): Settled =>
  settleLedger(ledger, siteAddresses(catalogue, guides).live);
