/** What a content folder publishes, without building its site. */
import { createCatalogue, type Catalogue } from '../domain/catalogue.ts';
import type { Ledger, LedgerProblem, LivePaths } from '../domain/ledger.ts';
import { publishedPages, type PublishedPage } from '../domain/ledger/record.ts';
import { readGuides } from '../loading/guide-files.ts';
import { loadLedger } from '../loading/ledger.ts';
import { readLibrary } from '../loading/library.ts';
import { isOfProse } from '../loading/prose-checks.ts';
import { sitePages } from '../views/exports/site-pages.ts';
import { guidePages } from '../views/guide-pages.ts';
import { createLivePaths } from '../views/live-paths.ts';
import { createShortAddresses } from '../views/short-addresses.ts';

export interface Publication {
  readonly catalogue: Catalogue;
  readonly pages: readonly PublishedPage[];
  readonly live: LivePaths;
  readonly ledger: Ledger;
  readonly ledgerProblems: readonly LedgerProblem[];
  /** What the ledger says of its own beginning. */
  readonly began?: string;
  /** The ledger's file as it is; undefined when there is none. */
  readonly ledgerText: string | undefined;
  /** How many errors the tables have: rows may be missing for no other reason. */
  readonly errors: number;
}

export async function readPublication(contentDir: string): Promise<Publication> {
  const [library, guides, { ledger, problems, text, began }] = await Promise.all([
    readLibrary(contentDir),
    readGuides(contentDir),
    loadLedger(contentDir),
  ]);
  const catalogue = createCatalogue(library.parts);
  const others = [...sitePages, ...guidePages(guides)];
  return {
    catalogue,
    pages: [...publishedPages(catalogue, others)],
    live: createLivePaths(
      catalogue,
      createShortAddresses(catalogue),
      others.map(({ path }) => path),
    ),
    ledger,
    ledgerProblems: problems,
    ...(began === undefined ? {} : { began }),
    ledgerText: text,
    errors: library.diagnostics.filter((each) => each.severity === 'error' && !isOfProse(each)).length,
  };
}
