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
import { sitePages } from './exports/site-pages.ts';
import { guidePages, type Guide } from './guide-links.ts';

/** Site paths. What the settings hide is among them. */
export function* listedPages(original: Catalogue, guides: readonly Guide[]): Generator<string> {
  for (const { path } of [...sitePages(original), ...guidePages(guides, original)]) yield path;
  yield* tablePages(original);
  for (const { codes } of [original, ...original.translations])
    for (const code of codes) yield codePath(code);
}

/** Documents, categories and the lists of all codes, with what the long ones go on at: few beside the pages of codes. */
export function* tablePages(original: Catalogue): Generator<string> {
  for (const catalogue of [original, ...original.translations]) {
    const { documents, categories, codesByCategory, home } = catalogue;
    for (const { slug } of documents) yield documentPath(slug);
    for (const { id, document, slug } of categories)
      yield* pagesAt(categoryPath(document, slug), codesByCategory.get(id)?.length ?? 0, rowsPerPage);
    yield* pagesAt(pathIn(home, allPath), codesListed(original, catalogue), codesPerPage);
  }
}

/** Those that nobody has translated are in the list of each language, too. */
function codesListed(original: Catalogue, { home, documents, codes }: Catalogue): number {
  if (home === original.home) return codes.length;
  const translated = new Set(documents.map(({ translationOf }) => translationOf));
  return codes.length + original.codes.filter(({ document }) => !translated.has(document)).length;
}

/** A list has a page where it has no entries. */
function* pagesAt(path: string, entries: number, perPage: number): Generator<string> {
  for (let page = 1; page === 1 || (page - 1) * perPage < entries; page += 1) yield pagePath(path, page);
}
