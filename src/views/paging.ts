/** Long lists as pages that link each other; every item stays reachable without script. */
import { pagePath } from '../domain/permalink.ts';
import type { PageWords } from '../ui/page-words.ts';
import type { PageHead } from './page-head.ts';

export interface PageName {
  /** What the page holds, in a few letters. */
  readonly label: string;
  /** Language of the label, where it is not the site's. */
  readonly lang?: string | undefined;
}

export interface PageLink extends PageName {
  readonly number: number;
  readonly path: string;
}

export type PagedList<Item> = ReturnType<typeof pagesOf<Item>>[number];

/** At least one page, if an empty one. `path` is the address of the first; `nameOf` is also told how many items are before. */
export function pagesOf<Item>(
  items: readonly Item[],
  size: number,
  path: string,
  nameOf: (items: readonly Item[], before: number) => PageName,
) {
  const parts = Array.from({ length: Math.max(1, Math.ceil(items.length / size)) }, (_, index) => ({
    number: index + 1,
    path: pagePath(path, index + 1),
    items: items.slice(index * size, (index + 1) * size),
  }));
  /** Of all pages; empty when there is only one. */
  const links = parts.map(({ number, path: own, items: held }, index): PageLink => ({
    number,
    path: own,
    ...nameOf(held, index * size),
  }));
  return parts.map((part) => ({ ...part, links: links.length > 1 ? links : [] }));
}

/** The first, the last, and those around `number`; undefined stands for a gap. */
export function pagesAround(links: readonly PageLink[], number: number): (PageLink | undefined)[] {
  const shown = links.filter(
    (link) => link.number === 1 || link.number === links.length || Math.abs(link.number - number) <= 2,
  );
  return shown.flatMap((link, index) => {
    const before = shown[index - 1];
    return before && before.number + 1 < link.number ? [undefined, link] : [link];
  });
}

/** Tells the pages of a list apart in titles and lists of results: `"… (page 2 of 9)"`; a list of one page needs no word. */
export function headOfPage(
  head: PageHead,
  { number, path, links }: PagedList<unknown>,
  { heads }: Pick<PageWords, 'heads'>,
): PageHead {
  const suffix = links.length > 1 ? heads.page(number, links.length) : '';
  return { ...head, title: head.title + suffix, description: head.description + suffix, path };
}

/** `/all/~page-2/` -> page 2 of `/all/`; every other path is page 1 of itself. */
export function pageOf(path: string): { readonly start: string; readonly page: number } {
  const [, start = path, number = '1'] = /^(.*\/)~page-(\d+)\/$/u.exec(path) ?? [];
  const page = Number(number);
  return pagePath(start, page) === path ? { start, page } : { start: path, page: 1 };
}
