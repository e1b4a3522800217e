/** A site too long for one page: every row and line stays reachable by plain links. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesPerPage, linesPerPage, rowsPerPage } from '../../src/domain/permalink.ts';
import { attribute, isHidden, readBuiltSite, readText, type BuiltSite } from '../support/built-pages.ts';
import { deathOf, linksOf, type Place } from '../support/links.ts';
import { buildSite, createProject, removeProject, type Project } from '../support/site.ts';

const place: Place = { site: 'https://errors.example', base: '/docs' };
const rows = rowsPerPage + 20;
/** Entries of a file of the sitemap; search engines take more. */
const limit = 500;

let project: Project;
let site: BuiltSite;

beforeAll(async () => {
  project = await createProject();
  await mkdir(project.content);
  const table = Array.from({ length: rows }, (_, row) => `| ${700_000 + row} | Failure number ${row} |`);
  const head = ['# Machine', '', '## Motor errors', '', '| Code | Description |', '| --- | --- |'];
  await writeFile(join(project.content, 'machine.md'), `${[...head, ...table].join('\n')}\n`);
  const config = join(project.root, 'astro.config.mjs');
  const text = await readFile(config, 'utf8');
  expect(text).toContain('siteMap(reading.settings.pages)');
  await writeFile(
    config,
    text.replace('siteMap(reading.settings.pages)', `siteMap(reading.settings.pages, ${limit})`),
  );
  const built = await buildSite(project, place);
  expect(built.output).toContain('Complete!');
  // Thousands of pages alike: a few hundred show as much.
  await rm(join(built.directory, 'c'), { recursive: true });
  site = await readBuiltSite(built.directory);
});
afterAll(() => removeProject(project));

const pagesBelow = (path: string): string[] =>
  [...site.pages.keys()].filter((page) => page === path || page.startsWith(`${path}~page-`));

test('a category, the list of all codes and a source go on at further pages', () => {
  expect(pagesBelow('/machine/motor/')).toHaveLength(Math.ceil(rows / rowsPerPage));
  expect(pagesBelow('/all/')).toHaveLength(Math.ceil(rows / codesPerPage));
  expect(pagesBelow('/machine/source/')).toHaveLength(Math.ceil((rows + 6) / linesPerPage));
});

test('each of the pages links its neighbours, the first and the last', () => {
  for (const path of ['/machine/motor/', '/all/', '/machine/source/']) {
    const pages = [
      path,
      ...pagesBelow(path)
        .filter((page) => page !== path)
        .sort(),
    ];
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      const found = site.pages.get(page);
      const targets = new Set(
        found && linksOf(found, place).map(({ url }) => url.pathname.replace('/docs', '')),
      );
      const wanted = [pages[0], pages[index - 1], pages[index + 1], pages.at(-1)];
      expect(wanted.filter((other) => other !== undefined && !targets.has(other))).toEqual([]);
    }
  }
});

test('every code is a row and an entry, once', () => {
  const ids = pagesBelow('/machine/motor/').flatMap(
    (path) => site.pages.get(path)?.elements.flatMap((element) => attribute(element, 'id') ?? []) ?? [],
  );
  expect(ids.filter((id) => id.startsWith('code-'))).toHaveLength(rows);
  const entries = pagesBelow('/all/').flatMap(
    (path) => site.pages.get(path)?.elements.filter(({ tagName }) => tagName === 'article') ?? [],
  );
  expect(entries).toHaveLength(rows);
});

test('a code leads to its row and its line on the page that holds them', () => {
  for (const value of [700_000, 700_000 + rowsPerPage, 700_000 + rows - 1]) {
    const page = site.pages.get(`/machine/motor/${value}/`);
    const links = page ? linksOf(page, place).filter(({ url }) => /^#(?:code-|L\d)/u.test(url.hash)) : [];
    expect(new Set(links.map(({ url }) => url.href)).size).toBe(2);
    expect(links.flatMap(({ url }) => deathOf(url, site, place) ?? [])).toEqual([]);
  }
});

const addressesIn = async (file: string): Promise<string[]> =>
  [...(await readText(site, file)).matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address);

test('the sitemap goes on in further files, which its index names, and has every page once', async () => {
  const files = site.files.filter((file) => /^sitemap-\d+\.xml$/u.test(file));
  const lists = await Promise.all(files.map(addressesIn));
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(limit);
  const listed = [...site.pages.values()].filter((page) => !isHidden(page) && page.path !== '/404.html');
  expect(lists.flat().sort()).toEqual(listed.map(({ path }) => `https://errors.example/docs${path}`).sort());
  expect(files).toHaveLength(Math.ceil(listed.length / limit));
  const named = await addressesIn('sitemap-index.xml');
  expect(named.sort()).toEqual(files.map((file) => `https://errors.example/docs/${file}`).sort());
  expect(await readText(site, 'robots.txt')).toContain('https://errors.example/docs/sitemap-index.xml');
});
