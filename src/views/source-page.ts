/** The text of a document with a number on every line, as pages. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Document } from '../domain/category.ts';
import type { Position } from '../domain/error-code.ts';
import { linesPerPage, sourcePath } from '../domain/permalink.ts';
import { pageWords } from '../ui/page-words.ts';
import { headOfPage, pagesOf, type PageName } from './paging.ts';

const comments = [
  { pattern: /<!--([\s\S]*?)-->/gu, begin: '<!--', end: '-->' },
  { pattern: /\{\/\*([\s\S]*?)\*\/\}/gu, begin: '{/*', end: '*/}' },
];

/** The text with the lines of its comments, but not their words: who wrote them there took them out of what is published. */
export const publicSource = (text: string): string =>
  comments.reduce((rest, { pattern, begin, end }) => {
    // Behind the last end mark, each begin mark would be followed to the end of the text.
    const last = rest.lastIndexOf(end) + end.length;
    const shown = rest.slice(0, last).replace(pattern, (_, words: string) => {
      return `${begin} …${words.replace(/[^\r\n]+/gu, '')} ${end}`;
    });
    return last < end.length ? rest : shown + rest.slice(last);
  }, text);

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
  return pagesOf(lines, linesPerPage, sourcePath(slug), lineRange).map((page) => ({
    head: headOfPage(head, page, words),
    document,
    lines: page,
    first: (page.number - 1) * linesPerPage + 1,
    contents,
  }));
}

/** Where a place of a document is shown: what a translation has in the original's words stands in the original. */
export const sourceAt = ({ file, slug, translationOf = slug }: Document, position: Position): string =>
  sourcePath(position.file === file ? slug : translationOf, position.line);

const contentsOf = ({ categories }: Catalogue, document: Document) =>
  categories
    .filter((each) => each.document === document.slug && each.position.file === document.file)
    .map(({ title, position }) => ({ title, path: sourceAt(document, position) }));

const lineRange = (lines: readonly string[], before: number): PageName => ({
  label: `${before + 1}–${before + lines.length}`,
});
