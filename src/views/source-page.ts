/** The text of a document with a number on every line, as pages. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Document } from '../domain/category.ts';
import { linesPerPage, sourcePath } from '../domain/permalink.ts';
import { pageWords } from '../ui/page-words.ts';
import { headOfPage, pagesOf } from './paging.ts';

/** `first` is the number of a page's first line; `contents` leads to the line at which each category begins. */
export function sourcePages(catalogue: Catalogue, document: Document, lines: readonly string[]) {
  const contents = contentsOf(catalogue, document);
  const { slug, title } = document;
  const words = pageWords(catalogue.language);
  const head = {
    title: words.heads.source(title),
    description: words.heads.sourceText(title),
    path: sourcePath(slug),
    noindex: true,
  };
  return pagesOf(lines, linesPerPage, sourcePath(slug), () => ({ label: '' })).map((page) => {
    const first = (page.number - 1) * linesPerPage + 1;
    return {
      head: headOfPage(head, page, words),
      document,
      lines: {
        ...page,
        links: page.links.map((link) => ({ ...link, label: lineRange(link.number, lines.length) })),
      },
      first,
      contents,
    };
  });
}

const contentsOf = ({ categories }: Catalogue, { slug }: Document) =>
  categories
    .filter(({ document }) => document === slug)
    .map(({ title, position }) => ({ title, path: sourcePath(slug, position.line) }));

const lineRange = (page: number, lines: number): string =>
  `${(page - 1) * linesPerPage + 1}–${Math.min(page * linesPerPage, lines)}`;
