import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue.ts';
import { linesPerPage } from '../../../src/domain/permalink.ts';
import { publicSource, sourceAt, sourcePages } from '../../../src/views/source-page.ts';

const document = { slug: 'shop', title: 'Shop', file: 'shop.md', introduction: [], categories: ['basket'] };
const none = createCatalogue({ documents: [], categories: [], codes: [] });
const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `line ${index + 1}`);

test('the source of a document is one page that search engines leave alone', () => {
  const [page, ...others] = sourcePages(none, document, lines(3));
  expect(others).toEqual([]);
  expect(page).toMatchObject({ first: 1, head: { path: '/shop/source/', noindex: true } });
  expect(page?.lines.items).toEqual(['line 1', 'line 2', 'line 3']);
  expect(page?.document).toMatchObject({ slug: 'shop', title: 'Shop', file: 'shop.md' });
});

test('a long source goes on with the number of its line, and its pages are named by theirs', () => {
  const pages = sourcePages(none, { ...document, lang: 'de' }, lines(linesPerPage + 2));
  const [, second] = pages;
  expect(pages).toHaveLength(2);
  expect(second?.first).toBe(linesPerPage + 1);
  expect(second?.lines.items[0]).toBe(`line ${linesPerPage + 1}`);
  expect(second?.lines.links.map(({ label }) => label)).toEqual([
    `1–${linesPerPage}`,
    `${linesPerPage + 1}–${linesPerPage + 2}`,
  ]);
  expect(second?.document.lang).toBe('de');
});

test('what a translation has in the words of its original stands in the source of that', () => {
  const translation = { ...document, slug: 'de/shop', file: 'shop.de.md', translationOf: 'shop' };
  const at = (file: string): string => sourceAt(translation, { file, line: 12, column: 1 });
  expect(at('shop.de.md')).toBe('/de/shop/source/#L12');
  expect(at('shop.md')).toBe('/shop/source/#L12');
});

test('the words of comments are not shown, and every line keeps its number', () => {
  const text = 'one\n<!-- secret\n| 2 | secret |\n--> three {/* secret */} four\n{/* a */}\n';
  expect(publicSource(text)).toBe('one\n<!-- …\n\n --> three {/* … */} four\n{/* … */}\n');
});
