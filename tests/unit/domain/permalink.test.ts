import { expect, test } from 'vitest';
import {
  categoryPath,
  codePath,
  codeRowAnchor,
  codeRowPath,
  codeTwinPath,
  documentPath,
  guidePath,
  reservedDocumentSlugs,
  shortPath,
  shortPaths,
  sourcePath,
  linesPerPage,
  pagePath,
  pageSegment,
  rowsPerPage,
  withBase,
} from '../../../src/domain/permalink.ts';
import { encodeSegment } from '../../../src/domain/slug.ts';

const code = { document: 'shop', category: 'basket', slug: 'MK~3A0003' };

test('every page has one address, with a slash at its end', () => {
  expect(documentPath('shop')).toBe('/shop/');
  expect(categoryPath('shop', 'basket')).toBe('/shop/basket/');
  expect(codePath(code)).toBe('/shop/basket/MK~3A0003/');
  expect(guidePath('read-an-error')).toBe('/guides/read-an-error/');
  expect(sourcePath('shop')).toBe('/shop/source/');
});

test('twins stand beside the page, rows and lines are anchors', () => {
  expect(codeTwinPath(code, 'md')).toBe('/shop/basket/MK~3A0003.md');
  expect(codeTwinPath(code, 'json')).toBe('/shop/basket/MK~3A0003.json');
  expect(codeRowAnchor(code)).toBe('code-MK~3A0003');
  expect(sourcePath('shop', 12)).toBe('/shop/source/#L12');
});

test('rows and lines of a long list are on the page that holds them', () => {
  expect(codeRowPath(code, 0)).toBe('/shop/basket/#code-MK~3A0003');
  expect(codeRowPath(code, rowsPerPage - 1)).toBe('/shop/basket/#code-MK~3A0003');
  expect(codeRowPath(code, rowsPerPage)).toBe('/shop/basket/~page-2/#code-MK~3A0003');
  expect(sourcePath('shop', linesPerPage)).toBe(`/shop/source/#L${linesPerPage}`);
  expect(sourcePath('shop', linesPerPage + 1)).toBe(`/shop/source/~page-2/#L${linesPerPage + 1}`);
});

test('no value is ever at the address of a page', () => {
  expect([1, 2, 25].map((page) => pagePath('/all/', page))).toEqual([
    '/all/',
    '/all/~page-2/',
    '/all/~page-25/',
  ]);
  for (const value of ['~page-2', '%', '~', 'page-2']) expect(encodeSegment(value)).not.toBe(pageSegment(2));
});

test('a short address is built from the value or the name alone, as written and in lower case', () => {
  expect(shortPath('MK:0003')).toBe('/c/MK~3A0003/');
  expect(shortPaths('AV_ERR')).toEqual(['/c/AV_ERR/', '/c/av_err/']);
  expect(shortPaths('1001')).toEqual(['/c/1001/']);
});

test('a base path is put before an address once, however it is written', () => {
  for (const base of ['/docs', '/docs/', '/docs//']) expect(withBase(base, '/c/1/')).toBe('/docs/c/1/');
  for (const base of ['', '/']) expect(withBase(base, '/c/1/')).toBe('/c/1/');
});

test('no document can take the first part of an address that the site uses', () => {
  const used = ['c', 'api', 'search', 'decode', 'all', 'guides', 'lookup', 'pagefind', '404', 'assets'];
  for (const segment of used) expect(reservedDocumentSlugs.has(segment), segment).toBe(true);
});
