/** The same page in the other languages of a site. */
import type { Catalogue } from '../domain/catalogue.ts';
import { languageSegment } from '../domain/language.ts';

export interface LanguageLink {
  /** Canonical BCP 47 tag. */
  readonly lang: string;
  readonly path: string;
}

/**
 * All languages of a page by its site path, its own among them and the site's first; none where it has only one.
 * `siteLanguage` is that of the originals.
 */
export function createLanguageLinks(
  original: Catalogue,
  siteLanguage: string,
): (path: string) => LanguageLink[] {
  const { translations: translated } = original;
  if (translated.length === 0) return () => [];
  const segments = new Set(translated.map(({ language }) => languageSegment(language)));
  return (path) => {
    const [first = '', ...rest] = path.split('/').slice(1);
    const bare = segments.has(first) ? `/${rest.join('/')}` : path;
    const links = [
      ...(isPage(original, bare) ? [{ lang: siteLanguage, path: bare }] : []),
      ...translated.flatMap((catalogue) => {
        const other = `/${languageSegment(catalogue.language)}${bare}`;
        return isPage(catalogue, other) ? [{ lang: catalogue.language, path: other }] : [];
      }),
    ];
    return links.length > 1 ? links : [];
  };
}

function isPage({ documentBySlug, categoryById, codeById }: Catalogue, path: string): boolean {
  const id = path.replace(/^\/|\/$/gu, '');
  return documentBySlug.has(id) || categoryById.has(id) || codeById.has(id);
}
