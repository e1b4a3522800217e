/** What a content folder publishes, without building its site. */
import type { LivePaths } from '../domain/ledger.ts';
import { publishedPages, type PublishedPage } from '../domain/ledger/record.ts';
import { type Content, readContentFolder } from '../loading/content-folder.ts';
import { isOfProse } from '../loading/prose-checks.ts';
import { siteAddresses } from '../views/site-addresses.ts';

export interface Publication {
  readonly content: Content;
  readonly pages: readonly PublishedPage[];
  readonly live: LivePaths;
  /** How many errors the tables have: rows may be missing for no other reason. */
  readonly errors: number;
}

export async function readPublication(contentDir: string): Promise<Publication> {
  const content = await readContentFolder(contentDir);
  const { catalogue, guides, diagnostics } = content;
  const { live, others } = siteAddresses(catalogue, guides);
  const errors = diagnostics.filter((each) => each.severity === 'error' && !isOfProse(each)).length;
  return { content, pages: [...publishedPages(catalogue, others)], live, errors };
}
