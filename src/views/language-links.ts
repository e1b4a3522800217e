/** The same page in the other languages of a site, or what stands above it there. */
import { catalogueAt, type Catalogue } from '../domain/catalogue.ts';
import { pathIn } from '../domain/permalink.ts';
import { sitePages } from './exports/site-pages.ts';
import { guidePages, type Guide } from './guide-links.ts';
import { createLivePaths } from './site-addresses.ts';

export interface LanguageLink {
  /** Canonical BCP 47 tag. */
  readonly lang: string;
  readonly path: string;
  /** Title of that page, where it is one above: this one is not there in the language. */
  readonly above?: string;
}

/** All languages of a site by a page's path, its own among them and the site's first; none where it has only one. */
export function createLanguageLinks(
  original: Catalogue,
  guides: readonly Guide[],
): (path: string) => LanguageLink[] {
  const { translations } = original;
  if (translations.length === 0) return () => [];
  const pages = [...sitePages(original), ...guidePages(guides, original)];
  const titles = new Map(pages.map(({ path, title }) => [path, title]));
  // Short addresses are in no language, and every page would wait for them.
  const live = createLivePaths(original, { has: () => false }, titles.keys());
  return (path) => {
    const { home } = catalogueAt(original, path);
    if (!live.has(path)) return [];
    // How long a source is in another language, its document does not say.
    const has = (other: string): boolean =>
      other === path || (live.has(other) && !other.includes('/source/~page'));
    return [original, ...translations].map((catalogue) => {
      const same = pathIn(catalogue.home, path.slice(home.length - 1));
      let other = same;
      while (!has(other)) other = other.replace(/[^/]+\/$/u, '');
      const link = { lang: catalogue.language, path: other };
      return other === same ? link : { ...link, above: titles.get(other) ?? titleAt(catalogue, other) };
    });
  };
}

/** The same page alone; none where it is in one language. */
export function sameIn(links: readonly LanguageLink[]): readonly LanguageLink[] {
  const same = links.filter(({ above }) => above === undefined);
  return same.length > 1 ? same : [];
}

function titleAt({ categoryById, documentBySlug }: Catalogue, path: string): string {
  const id = path.slice(1, -1);
  const place = categoryById.get(id) ?? documentBySlug.get(id.replace(/\/source$/u, ''));
  return place?.title ?? id;
}

/** Site paths of a page in the other languages by a blank; undefined on a site in one language. */
export const inOtherLanguages = ({ translations }: Catalogue, path: string): string | undefined =>
  translations.map(({ home }) => pathIn(home, path)).join(' ') || undefined;
