/** Whether guides, notes and the foot of the pages link only what the site will have: asked when the content is read, before a page is made. */
import { guidePath, problemsGuideName } from '../domain/permalink.ts';
import type { Content } from '../loading/content-folder.ts';
import { checkLinks } from '../loading/link-checks.ts';
import { publicPaths } from '../loading/public-files.ts';
import { guidePages } from '../views/guide-links.ts';
import { createSitePaths } from '../views/site-paths.ts';

/** The content with a problem for each dead link among its others. */
export function withLinkProblems(content: Content): Content {
  const { catalogue, prose, ledger, diagnostics } = content;
  if ([content.site, ...prose].every(({ links }) => links.length === 0)) return content;
  const guides = guidePages(content.guides, catalogue).map(({ path }) => path);
  const others = [...guides, guidePath(problemsGuideName), ...publicPaths()];
  const problems = checkLinks(content, createSitePaths({ catalogue, ledger: ledger.ledger, others }));
  return { ...content, diagnostics: [...diagnostics, ...problems] };
}
