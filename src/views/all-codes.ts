/** The printable list of all codes, by category, as pages. */
import { categoryOf, documentOf, languageOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { allPath, categoryPath, codesPerPage, pathIn } from '../domain/permalink.ts';
import { pageWords } from '../ui/page-words.ts';
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
  const words = pageWords(catalogue.language);
  const path = pathIn(catalogue.home, allPath);
  const head = {
    title: words.frame.all,
    description: words.heads.all(catalogue.codes.length),
    path,
  };
  const label = (codes: readonly ErrorCode[]): string => firstOf(catalogue, codes);
  const lang = ([first]: readonly ErrorCode[]): string | undefined => first && languageOf(catalogue, first);
  return pagesOf(catalogue.codes, codesPerPage, path, label, lang).map((codes) => ({
    head: headOfPage(head, codes, words),
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
    lang: languageOf(catalogue, category),
    path: categoryPath(category.document, category.slug),
    codes: members,
  }));
}
