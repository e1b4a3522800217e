/** The text of a document with a number on every line, as pages. */
import type { Document } from '../domain/category.ts';
import { linesPerPage, sourcePath } from '../domain/permalink.ts';
import type { PageHead } from './page-head.ts';
import { headOfPage, pagesOf, type PagedList } from './paging.ts';

export interface SourcePage {
  readonly head: PageHead;
  readonly document: Pick<Document, 'slug' | 'title' | 'lang' | 'file' | 'source'>;
  readonly lines: PagedList<string>;
  /** Number of the page's first line. */
  readonly first: number;
}

export function sourcePages(document: Document, lines: readonly string[]): SourcePage[] {
  const { slug, title, lang, file, source } = document;
  const head = {
    title: `Source of ${title}`,
    description: `The text that the codes of ${title} were read from, line by line.`,
    path: sourcePath(slug),
    noindex: true,
  };
  return pagesOf(lines, linesPerPage, sourcePath(slug), () => '').map((page) => {
    const first = (page.number - 1) * linesPerPage + 1;
    return {
      head: headOfPage(head, page),
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
    };
  });
}

const lineRange = (page: number, lines: number): string =>
  `${(page - 1) * linesPerPage + 1}–${Math.min(page * linesPerPage, lines)}`;
