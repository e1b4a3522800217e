/** The way from the home page down to a page; the page itself is its heading, not a crumb. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import { textLanguage } from '../domain/language.ts';
import { categoryPath, documentPath } from '../domain/permalink.ts';

type DocumentName = Pick<Document, 'slug' | 'title' | 'lang'>;

export interface Crumb {
  /** Undefined for the home page, which each language calls by its own word. */
  readonly label: string | undefined;
  /** Language of the label, where it is not the site's. */
  readonly lang?: string | undefined;
  readonly path: string;
}

/** The language of the page, and its home page. */
export type Here = Pick<Catalogue, 'language' | 'home'>;

export const crumbsToDocument = ({ home }: Here): Crumb[] => [{ label: undefined, path: home }];

export const crumbsToCategory = (here: Here, document: DocumentName): Crumb[] => [
  ...crumbsToDocument(here),
  {
    label: document.title,
    lang: textLanguage(document, here.language),
    path: documentPath(document.slug),
  },
];

export const crumbsToCode = (
  here: Here,
  document: DocumentName,
  category: Pick<Category, 'slug' | 'title' | 'lang'>,
): Crumb[] => [
  ...crumbsToCategory(here, document),
  {
    label: category.title,
    lang: category.lang ?? textLanguage(document, here.language),
    path: categoryPath(document.slug, category.slug),
  },
];

/** The way to an address that may be gone, as far down as the site still has it. */
export function crumbsTo(catalogue: Catalogue, path: string): Crumb[] {
  const [documentSlug = '', categorySlug = ''] = path.slice(catalogue.home.length).split('/');
  const slug = `${catalogue.home.slice(1)}${documentSlug}`;
  const document = catalogue.documentBySlug.get(slug);
  if (!document) return crumbsToDocument(catalogue);
  const category = catalogue.categoryById.get(`${slug}/${categorySlug}`);
  return category ? crumbsToCode(catalogue, document, category) : crumbsToCategory(catalogue, document);
}
