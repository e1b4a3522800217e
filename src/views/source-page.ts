/** The text of a document with a number on every line, as pages. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { Document } from '../domain/category.ts';
import { linesPerPage, sourcePath } from '../domain/permalink.ts';
import { pageWords } from '../ui/page-words.ts';
import type { PageHead } from './page-head.ts';
import { headOfPage, pagesOf, type PagedList } from './paging.ts';

export interface SourcePage {
  readonly head: PageHead;
  readonly document: Pick<Document, 'slug' | 'title' | 'lang' | 'file' | 'source'>;
  readonly lines: PagedList<string>;
  /** Number of the page's first line. */
  readonly first: number;
  /** The line at which each category begins. */
  readonly contents: readonly { readonly title: string; readonly path: string }[];
}

export function sourcePages(
  catalogue: Catalogue,
  document: Document,
  lines: readonly string[],
): SourcePage[] {
  const contents = contentsOf(catalogue, document);
  const { slug, title, lang, file, source } = document;
  const words = pageWords(catalogue.language);
  const head = {
    title: words.heads.source(title),
    description: words.heads.sourceText(title),
    path: sourcePath(slug),
    noindex: true,
  };
  return pagesOf(lines, linesPerPage, sourcePath(slug), () => '').map((page) => {
    const first = (page.number - 1) * linesPerPage + 1;
    return {
      head: headOfPage(head, page, words),
      document: {
        slug,
        title,
        ...(lang === undefined ? {} : { lang }),
        file,
        ...(source === undefined ? {} : { source }),
      },
      lines: {
        ...page,
        links: page.links.map((link) => ({ ...link, label: lineRange(link.number, lines.length) })),
      },
      first,
      contents,
    };
  });
}

const contentsOf = ({ categories }: Catalogue, { slug }: Document): SourcePage['contents'] =>
  categories
    .filter(({ document }) => document === slug)
    .map(({ title, position }) => ({ title, path: sourcePath(slug, position.line) }));

const lineRange = (page: number, lines: number): string =>
  `${(page - 1) * linesPerPage + 1}–${Math.min(page * linesPerPage, lines)}`;
