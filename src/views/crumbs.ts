/** The way from the home page down to a page; the page itself is its heading, not a crumb. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import { categoryPath, documentPath } from '../domain/permalink.ts';
import { textLanguage } from '../ui/page-words.ts';

type DocumentName = Pick<Document, 'slug' | 'title' | 'lang'>;
type CategoryName = Pick<Category, 'slug' | 'title' | 'lang'>;

export interface Crumb {
  /** Undefined for the home page, which each language calls by its own word. */
  readonly label: string | undefined;
  /** Language of the label, where it is not the site's. */
  readonly lang?: string | undefined;
  readonly path: string;
}

/** The language of the page, and its home page. */
export type Here = Pick<Catalogue, 'language' | 'home'>;

export function crumbsTo(here: Here, document?: DocumentName, category?: CategoryName): Crumb[] {
  const crumbs: Crumb[] = [{ label: undefined, path: here.home }];
  if (!document) return crumbs;
  const { slug, title } = document;
  const lang = textLanguage(document.lang, here.language);
  // A document that has the title of its table would be said twice.
  if (title !== category?.title) crumbs.push({ label: title, lang, path: documentPath(slug) });
  if (!category) return crumbs;
  const path = categoryPath(slug, category.slug);
  return [
    ...crumbs,
    { label: category.title, lang: textLanguage(category.lang ?? document.lang, here.language), path },
  ];
}

/** The way to an address that may be gone, as far down as the site still has it. */
export function crumbsTowards(catalogue: Catalogue, path: string): Crumb[] {
  const [documentSlug = '', categorySlug = ''] = path.slice(catalogue.home.length).split('/');
  const slug = `${catalogue.home.slice(1)}${documentSlug}`;
  const category = catalogue.categoryById.get(`${slug}/${categorySlug}`);
  return crumbsTo(catalogue, catalogue.documentBySlug.get(slug), category);
}
