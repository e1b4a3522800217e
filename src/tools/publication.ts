/** What a content folder publishes, without building its site. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Ledger, LedgerProblem, LivePaths } from '../domain/ledger.ts';
import { publishedPages, type PublishedPage } from '../domain/ledger/record.ts';
import { readContentFolder } from '../loading/content-folder.ts';
import { isOfProse } from '../loading/prose-checks.ts';
import type { SiteAddress } from '../loading/settings/address.ts';
import { siteAddresses } from '../views/site-addresses.ts';

export interface Publication {
  readonly catalogue: Catalogue;
  readonly pages: readonly PublishedPage[];
  readonly live: LivePaths;
  readonly ledger: Ledger;
  /** Where the settings say that the site will be. */
  readonly address: SiteAddress;
  readonly ledgerProblems: readonly LedgerProblem[];
  /** What the ledger says of its own beginning. */
  readonly began?: string;
  /** The ledger's file as it is; undefined when there is none. */
  readonly ledgerText: string | undefined;
  /** How many errors the tables have: rows may be missing for no other reason. */
  readonly errors: number;
}

export async function readPublication(contentDir: string): Promise<Publication> {
  const { catalogue, guides, ledger: file, diagnostics, site } = await readContentFolder(contentDir);
  const { ledger, problems, text, began } = file;
  const { live, others } = siteAddresses(catalogue, guides);
  return {
    catalogue,
    pages: [...publishedPages(catalogue, others)],
    live,
    ledger,
    address: { url: site.settings.url, base: site.settings.base },
    ledgerProblems: problems,
    ...(began === undefined ? {} : { began }),
    ledgerText: text,
    errors: diagnostics.filter((each) => each.severity === 'error' && !isOfProse(each)).length,
  };
}
