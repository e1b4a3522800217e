/** What a content folder publishes, without building its site. */
import { publishedPages } from '../domain/ledger/record.ts';
import { readContentFolder } from '../loading/content-folder.ts';
import { isOfProse } from '../loading/prose-checks.ts';
import { siteAddresses } from '../views/site-addresses.ts';

export type Publication = Awaited<ReturnType<typeof readPublication>>;

export async function readPublication(contentDir: string) {
  const content = await readContentFolder(contentDir);
  const { catalogue, guides, diagnostics } = content;
  const { live, others } = siteAddresses(catalogue, guides);
  /** How many the tables have: rows may be missing for no other reason. */
  const errors = diagnostics.filter((each) => each.severity === 'error' && !isOfProse(each)).length;
  return { content, pages: [...publishedPages(catalogue, others)], live, errors };
}
