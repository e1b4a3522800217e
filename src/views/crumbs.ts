/** The way from the home page down to a page; the page itself is its heading, not a crumb. */
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
