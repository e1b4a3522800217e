import { expect, test } from 'vitest';
import { pageWords } from '../../../src/ui/page-words.ts';
import { headOfPage, pagesOf } from '../../../src/views/paging.ts';

const head = { title: 'All', description: 'Every code.', path: '/all/' };
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const pages = (count: number) => pagesOf(numbers(count), 3, '/all/', (items) => ({ label: items.join(' ') }));

test('a list that fits is one page that says nothing of pages', () => {
  expect(pages(3)).toEqual([{ number: 1, path: '/all/', items: [1, 2, 3], links: [] }]);
  expect(pages(3).map((page) => headOfPage(head, page, pageWords('en')))).toEqual([head]);
});

test('an empty list is a page, too', () => {
  expect(pages(0)).toEqual([{ number: 1, path: '/all/', items: [], links: [] }]);
});

test('a longer list goes on, and each of its pages links all others', () => {
  const parts = pages(7);
  expect(parts.map(({ items }) => items)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect(parts.map(({ path }) => path)).toEqual(['/all/', '/all/~page-2/', '/all/~page-3/']);
  for (const { links } of parts) expect(links.map(({ label }) => label)).toEqual(['1 2 3', '4 5 6', '7']);
  expect(parts.map((part) => headOfPage(head, part, pageWords('en')).title)).toEqual([
    'All (page 1 of 3)',
    'All (page 2 of 3)',
    'All (page 3 of 3)',
  ]);
});

test('a page may be named in the language of its items', () => {
  const nameOf = ([first]: readonly number[]) => ({ label: '', lang: first === 4 ? 'zh-CN' : undefined });
  const [page] = pagesOf(numbers(7), 3, '/all/', nameOf);
  expect(page?.links.map((link) => link.lang)).toEqual([undefined, 'zh-CN', undefined]);
});
