/** The same page in the other languages of a site. */
import type { Catalogue } from '../domain/catalogue.ts';
import { allPath, codesPerPage, pathIn, rowsPerPage } from '../domain/permalink.ts';
import { ownPages } from './exports/site-pages.ts';
import { guidePages, type Guide } from './guide-links.ts';
import { pageOf } from './paging.ts';

export interface LanguageLink {
  /** Canonical BCP 47 tag. */
  readonly lang: string;
  readonly path: string;
}

/** All languages of a page by its site path, its own among them and the site's first; none where it has only one. */
export function createLanguageLinks(
  original: Catalogue,
  guides: readonly Guide[],
): (path: string) => LanguageLink[] {
  const { translations } = original;
  if (translations.length === 0) return () => [];
  const guidePaths = new Set(guidePages(guides, original).map(({ path }) => path));
  return (path) => {
    const home = translations.find((translation) => path.startsWith(translation.home))?.home ?? original.home;
    const bare = path.slice(home.length);
    const links = [original, ...translations]
      .filter((catalogue) => guidePaths.has(catalogue.home + bare) || hasPage(original, catalogue, bare))
      .map((catalogue) => ({ lang: catalogue.language, path: catalogue.home + bare }));
    return links.length > 1 && links.some((link) => link.path === path) ? links : [];
  };
}

/** `bare`: a path without the slash at its start, below the home page of the catalogue. */
function hasPage(original: Catalogue, catalogue: Catalogue, bare: string): boolean {
  const { start, page } = pageOf(`/${bare}`);
  if (page === 1 && ownPages.has(start)) return true;
  if (start === allPath) return page <= Math.ceil(codesIn(original, catalogue) / codesPerPage);
  const id = pathIn(catalogue.home, start).slice(1, -1);
  const rows = catalogue.codesByCategory.get(id)?.length ?? 0;
  if (page > 1) return page <= Math.ceil(rows / rowsPerPage);
  const { documentBySlug, categoryById, codeById } = catalogue;
  const isSource = id.endsWith('/source') && documentBySlug.has(id.slice(0, -'/source'.length));
  return isSource || documentBySlug.has(id) || categoryById.has(id) || codeById.has(id);
}

/** Of the list of all codes, which has those that nobody has translated, too. */
function codesIn(original: Catalogue, catalogue: Catalogue): number {
  const translated = new Set(catalogue.documents.map(({ translationOf }) => translationOf));
  const rest = original.codes.filter(({ document }) => !translated.has(document));
  return catalogue.codes.length + (catalogue === original ? 0 : rest.length);
}
