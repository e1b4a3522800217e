/** A site too long for one page: every row and line stays reachable by plain links. */
import { beforeAll, expect, test } from 'vitest';
import { codesPerPage, linesPerPage, rowsPerPage } from '../../src/domain/permalink.ts';
import { attribute, isHidden, readBuiltSite, readText, type BuiltSite } from '../support/built-pages.ts';
import { largeSite } from '../support/built-sites.ts';
import { largeContent, largeSize, longRows } from '../support/large-content.ts';
import { deathOf, linksOf } from '../support/links.ts';

const { place } = largeSite;
const category = '/long/everything/';
const source = '/long/source/';
/** The first row of the category, the first of its second page, and the last. */
const rows = [0, rowsPerPage, longRows - 1];
const pathOf = (row: number): string => `${category}${10_000_000 + row * 7}/`;

let site: BuiltSite;

beforeAll(async () => {
  // Thousands of pages are alike: those of three codes show as much.
  const isCode = /^[^/]+\/[^/]+\/[^~/][^/]*\/index\.html$/u;
  const read = new Set(rows.map((row) => `${pathOf(row).slice(1)}index.html`));
  site = await readBuiltSite(
    largeSite.directory(),
    (file) => read.has(file) || (!file.startsWith('c/') && !isCode.test(file)),
  );
});

const pagesBelow = (path: string): string[] =>
  [...site.pages.keys()].filter((page) => page === path || page.startsWith(`${path}~page-`));

test('a category, the list of all codes and a source go on at further pages', () => {
  const lines = largeContent()['long.md']?.split('\n').length ?? 0;
  expect(pagesBelow(category)).toHaveLength(Math.ceil(longRows / rowsPerPage));
  expect(pagesBelow('/all/')).toHaveLength(Math.ceil(largeSize / codesPerPage));
  expect(pagesBelow(source)).toHaveLength(Math.ceil((lines - 1) / linesPerPage));
});

test('each of the pages links its neighbours, the first and the last', () => {
  for (const path of [category, '/all/', source]) {
    const pages = [
      path,
      ...pagesBelow(path)
        .filter((page) => page !== path)
        .sort(),
    ];
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      const found = site.pages.get(page);
      const targets = new Set(found && linksOf(found, place).map(({ url }) => url.pathname));
      const wanted = [pages[0], pages[index - 1], pages[index + 1], pages.at(-1)];
      expect(wanted.filter((other) => other !== undefined && !targets.has(other))).toEqual([]);
    }
  }
});

test('every code is a row and an entry, once', () => {
  const ids = pagesBelow(category).flatMap(
    (path) => site.pages.get(path)?.elements.flatMap((element) => attribute(element, 'id') ?? []) ?? [],
  );
  expect(ids.filter((id) => id.startsWith('code-'))).toHaveLength(longRows);
  const entries = pagesBelow('/all/').flatMap(
    (path) => site.pages.get(path)?.elements.filter(({ tagName }) => tagName === 'article') ?? [],
  );
  expect(entries).toHaveLength(largeSize);
});

test('a code leads to its row and its line on the page that holds them', () => {
  for (const row of rows) {
    const page = site.pages.get(pathOf(row));
    const links = page ? linksOf(page, place).filter(({ url }) => /^#(?:code-|L\d)/u.test(url.hash)) : [];
    expect(new Set(links.map(({ url }) => url.href)).size).toBe(2);
    expect(links.flatMap(({ url }) => deathOf(url, site, place) ?? [])).toEqual([]);
  }
});

const addressesIn = async (file: string): Promise<string[]> =>
  [...(await readText(site, file)).matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address);

test('the sitemap has every page once', async () => {
  const listed = await addressesIn('sitemap-0.xml');
  expect(new Set(listed).size).toBe(listed.length);
  const pages = [...site.pages.values()].filter((page) => !isHidden(page) && page.path !== '/404.html');
  expect(pages.filter(({ path }) => !listed.includes(place.site + path))).toEqual([]);
  expect(listed.length).toBe(pages.length + largeSize - rows.length);
  expect(await addressesIn('sitemap-index.xml')).toEqual([`${place.site}/sitemap-0.xml`]);
});
