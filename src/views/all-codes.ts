/** The printable list of all codes, by category, as pages. */
import { categoryOf, documentOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { textLanguage } from '../domain/language.ts';
import { allPath, categoryPath, codesPerPage } from '../domain/permalink.ts';
import { count } from './count.ts';
import type { PageHead } from './page-head.ts';
import { headOfPage, pagesOf, type PagedList } from './paging.ts';

export interface CategorySection {
  readonly document: string;
  readonly category: string;
  /** Language of the document, where it is not the site's. */
  readonly lang: string | undefined;
  readonly path: string;
  readonly codes: readonly ErrorCode[];
}

export interface AllCodesPage {
  readonly head: PageHead;
  /** Codes of the whole site. */
  readonly total: number;
  readonly codes: PagedList<ErrorCode>;
  readonly sections: readonly CategorySection[];
}

export function allCodesPages(catalogue: Catalogue): AllCodesPage[] {
  const head = {
    title: 'All codes',
    description: `${count(catalogue.codes.length, 'code')}, for printing and for the browser's own find.`,
    path: allPath,
  };
  const label = (codes: readonly ErrorCode[]): string => firstOf(catalogue, codes);
  const lang = ([first]: readonly ErrorCode[]): string | undefined =>
    first && textLanguage(documentOf(catalogue, first));
  return pagesOf(catalogue.codes, codesPerPage, allPath, label, lang).map((codes) => ({
    head: headOfPage(head, codes),
    total: catalogue.codes.length,
    codes,
    sections: sectionsOf(catalogue, codes.items),
  }));
}

function firstOf(catalogue: Catalogue, [first]: readonly ErrorCode[]): string {
  if (!first) return '';
  return `${documentOf(catalogue, first).title}, ${categoryOf(catalogue, first).title}: ${first.value}`;
}

function sectionsOf(catalogue: Catalogue, codes: readonly ErrorCode[]): CategorySection[] {
  const groups = Map.groupBy(codes, (code) => categoryOf(catalogue, code));
  return [...groups].map(([category, members]) => ({
    document: documentOf(catalogue, category).title,
    category: category.title,
    lang: textLanguage(documentOf(catalogue, category)),
    path: categoryPath(category.document, category.slug),
    codes: members,
  }));
}
