/** The printable list of all codes, by category, as pages. */
import { categoryOf, documentOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { allPath, categoryPath, codesPerPage, pathIn } from '../domain/permalink.ts';
import { pageWords } from '../ui/page-words.ts';
import { headOfPage, pagesOf, type PageName } from './paging.ts';
import { textLanguageOf } from './text-language.ts';

/** `total` is of the whole site, `lang` the language of the document, where it is not the site's. */
export function allCodesPages(catalogue: Catalogue) {
  const words = pageWords(catalogue.language);
  const path = pathIn(catalogue.home, allPath);
  const head = {
    title: words.frame.all,
    description: words.heads.all(catalogue.codes.length),
    path,
  };
  return pagesOf(catalogue.codes, codesPerPage, path, (items) => firstOf(catalogue, items)).map((codes) => ({
    head: headOfPage(head, codes, words),
    total: catalogue.codes.length,
    codes,
    sections: sectionsOf(catalogue, codes.items),
  }));
}

function firstOf(catalogue: Catalogue, [first]: readonly ErrorCode[]): PageName {
  if (!first) return { label: '' };
  const titles = new Set([documentOf(catalogue, first).title, categoryOf(catalogue, first).title]);
  return { label: `${[...titles].join(', ')}: ${first.value}`, lang: textLanguageOf(catalogue, first) };
}

function sectionsOf(catalogue: Catalogue, codes: readonly ErrorCode[]) {
  const groups = Map.groupBy(codes, (code) => categoryOf(catalogue, code));
  return [...groups].map(([category, members]) => ({
    document: documentOf(catalogue, category).title,
    category: category.title,
    lang: textLanguageOf(catalogue, category),
    path: categoryPath(category.document, category.slug),
    codes: members,
  }));
}
