/** The way from the home page down to a page; the page itself is its heading, not a crumb. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import { textLanguage } from '../domain/language.ts';
import { categoryPath, documentPath, homePath } from '../domain/permalink.ts';

type DocumentName = Pick<Document, 'slug' | 'title' | 'lang'>;

export interface Crumb {
  /** Undefined for the home page, which each language calls by its own word. */
  readonly label: string | undefined;
  /** Language of the label, where it is not the site's. */
  readonly lang?: string | undefined;
  readonly path: string;
}

const home: Crumb = { label: undefined, path: homePath };

export const crumbsToDocument = (): Crumb[] => [home];

export const crumbsToCategory = (document: DocumentName): Crumb[] => [
  home,
  { label: document.title, lang: textLanguage(document), path: documentPath(document.slug) },
];

export const crumbsToCode = (document: DocumentName, category: Pick<Category, 'slug' | 'title'>): Crumb[] => [
  ...crumbsToCategory(document),
  { label: category.title, lang: textLanguage(document), path: categoryPath(document.slug, category.slug) },
];

/** The way to an address that may be gone, as far down as the site still has it. */
export function crumbsTo(catalogue: Catalogue, path: string): Crumb[] {
  const [, documentSlug = '', categorySlug = ''] = path.split('/');
  const document = catalogue.documentBySlug.get(documentSlug);
  if (!document) return [home];
  const category = catalogue.categoryById.get(`${documentSlug}/${categorySlug}`);
  return category ? crumbsToCode(document, category) : crumbsToCategory(document);
}
