/** The pages of a site that search engines may list: none of owners, sources, tombstones, and none for authors alone. */
import type { Catalogue } from '../domain/catalogue.ts';
import {
  allPath,
  categoryPath,
  codePath,
  codesPerPage,
  documentPath,
  pagePath,
  pathIn,
  rowsPerPage,
} from '../domain/permalink.ts';
import { wholeCatalogue } from '../domain/translation/whole-catalogue.ts';
import { sitePages } from './exports/site-pages.ts';
import { guidePages, type Guide } from './guide-links.ts';

/** Site paths. What the settings hide is among them. */
export function* listedPages(original: Catalogue, guides: readonly Guide[]): Generator<string> {
  for (const { path } of [...sitePages(original), ...guidePages(guides, original)]) yield path;
  for (const catalogue of [original, ...original.translations]) {
    const { documents, categories, codes, codesByCategory, home } = catalogue;
    for (const { slug } of documents) yield documentPath(slug);
    for (const { id, document, slug } of categories)
      yield* pagesAt(categoryPath(document, slug), codesByCategory.get(id), rowsPerPage);
    yield* pagesAt(pathIn(home, allPath), wholeCatalogue(original, catalogue).codes, codesPerPage);
    for (const code of codes) yield codePath(code);
  }
}

/** A list has a page where it has no entries. */
function* pagesAt(path: string, entries: readonly unknown[] = [], perPage: number): Generator<string> {
  for (let page = 1; page === 1 || (page - 1) * perPage < entries.length; page += 1)
    yield pagePath(path, page);
}
