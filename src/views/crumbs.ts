/** The way from the home page down to a page; the page itself is its heading, not a crumb. */
import { categoryPath, documentPath, homePath } from '../domain/permalink.ts';
import type { Category, Document } from '../domain/category.ts';

export interface Crumb {
  readonly label: string;
  readonly path: string;
}

const home: Crumb = { label: 'Home', path: homePath };

export const crumbsToDocument = (): Crumb[] => [home];

export const crumbsToCategory = (document: Document): Crumb[] => [
  home,
  { label: document.title, path: documentPath(document.slug) },
];

export const crumbsToCode = (document: Document, category: Category): Crumb[] => [
  ...crumbsToCategory(document),
  { label: category.title, path: categoryPath(document.slug, category.slug) },
];
