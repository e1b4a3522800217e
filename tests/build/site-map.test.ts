/** Search engines refuse a long sitemap: it goes on in further files, which the index names. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, readText } from '../support/built-pages.ts';
import { rootSite } from '../support/built-sites.ts';
import { buildSite, createProject, removeProject, seedContent, type Project } from '../support/site.ts';

const limit = 50;
let project: Project;
let directory: string;

beforeAll(async () => {
  project = await createProject(seedContent);
  const config = join(project.root, 'astro.config.mjs');
  const text = await readFile(config, 'utf8');
  expect(text).toContain('siteMap(reading.settings.pages)');
  await writeFile(
    config,
    text.replace('siteMap(reading.settings.pages)', `siteMap(reading.settings.pages, ${limit})`),
  );
  const built = await buildSite(project, rootSite.place);
  expect(built.output).toContain('Complete!');
  directory = built.directory;
});
afterAll(() => removeProject(project));

const addressesIn = async (folder: string, file: string): Promise<string[]> =>
  [...(await readText({ directory: folder }, file)).matchAll(/<loc>([^<]*)<\/loc>/gu)].map(
    ([, address = '']) => address,
  );

test('no file is longer than the limit, and together they have every page once', async () => {
  const files = (await filesBelow(directory)).filter((file) => /^sitemap-\d+\.xml$/u.test(file));
  const lists = await Promise.all(files.map((file) => addressesIn(directory, file)));
  const all = await addressesIn(rootSite.directory(), 'sitemap-0.xml');
  expect(all.length).toBeGreaterThan(2 * limit);
  expect(lists).toHaveLength(Math.ceil(all.length / limit));
  for (const list of lists) expect(list.length).toBeLessThanOrEqual(limit);
  expect(lists.flat().sort()).toEqual(all.sort());
});

test('the index names every file, and robots.txt the index', async () => {
  const files = (await filesBelow(directory)).filter((file) => /^sitemap-\d+\.xml$/u.test(file));
  const named = await addressesIn(directory, 'sitemap-index.xml');
  expect(named.sort()).toEqual(files.map((file) => `https://errors.example/${file}`).sort());
  expect(await readText({ directory }, 'robots.txt')).toContain('https://errors.example/sitemap-index.xml');
});
