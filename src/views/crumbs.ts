/** The way from the home page down to a page; the page itself is its heading, not a crumb. */
import type { Catalogue } from '../domain/catalogue.ts';
import { categoryPath, documentPath, homePath } from '../domain/permalink.ts';

interface Named {
  readonly slug: string;
  readonly title: string;
}

export interface Crumb {
  readonly label: string;
  readonly path: string;
}

const home: Crumb = { label: 'Home', path: homePath };

export const crumbsToDocument = (): Crumb[] => [home];

export const crumbsToCategory = (document: Named): Crumb[] => [
  home,
  { label: document.title, path: documentPath(document.slug) },
];

export const crumbsToCode = (document: Named, category: Named): Crumb[] => [
  ...crumbsToCategory(document),
  { label: category.title, path: categoryPath(document.slug, category.slug) },
];

/** The way to an address that may be gone, as far down as the site still has it. */
export function crumbsTo(catalogue: Catalogue, path: string): Crumb[] {
  const [, documentSlug = '', categorySlug = ''] = path.split('/');
  const document = catalogue.documentBySlug.get(documentSlug);
  if (!document) return [home];
  const category = catalogue.categoryById.get(`${documentSlug}/${categorySlug}`);
  return category ? crumbsToCode(document, category) : crumbsToCategory(document);
}
