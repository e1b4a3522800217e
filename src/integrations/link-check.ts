/** Whether guides, notes and the foot of the pages link only what the site will have: asked when the content is read, before a page is made. */
import type { Content } from '../loading/content-folder.ts';
import { checkLinks } from '../loading/link-checks.ts';
import { publicPaths } from '../loading/public-files.ts';
import { createSitePaths } from '../views/site-paths.ts';

/** The content with a problem for each dead link among its others. */
export function withLinkProblems(content: Content): Content {
  const { catalogue, prose, guides, ledger, diagnostics } = content;
  if ([content.site, ...prose].every(({ links }) => links.length === 0)) return content;
  const paths = createSitePaths(catalogue, ledger.ledger, guides, publicPaths());
  return { ...content, diagnostics: [...diagnostics, ...checkLinks(content, paths)] };
}
