/** Whether guides and notes link only what the site will have: asked when the content is read, before a page is made. */
import { createCatalogue } from '../domain/catalogue.ts';
import { guidePath } from '../domain/permalink.ts';
import { loadLedger } from '../loading/ledger.ts';
import type { Library } from '../loading/library.ts';
import { checkLinks } from '../loading/link-checks.ts';
import { publicPaths } from '../loading/public-files.ts';
import type { Diagnostic } from '../parsing/report/diagnostics.ts';
import { problemsGuide } from '../views/guide-links.ts';
import { createSitePaths } from '../views/site-paths.ts';

/** The library with a problem for each dead link among its others. */
export async function withLinkProblems(library: Library): Promise<Library> {
  const problems = await linkProblems(library);
  return { ...library, diagnostics: [...library.diagnostics, ...problems] };
}

async function linkProblems(library: Library): Promise<Diagnostic[]> {
  const { root, parts, prose } = library;
  if (prose.every(({ links }) => links.length === 0)) return [];
  const { ledger } = await loadLedger(root);
  const guides = prose.flatMap(({ file, path }) => (file.startsWith('guides/') ? [path] : []));
  const others = [...guides, guidePath(problemsGuide.id), ...publicPaths()];
  return checkLinks(library, createSitePaths({ catalogue: createCatalogue(parts), ledger, others }));
}
