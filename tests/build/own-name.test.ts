/** One file, `site.yaml`, makes a site somebody's own: what it says stands in every place, and nothing of another name is left. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { page as words } from '../../src/ui/en/page.ts';
import {
  attribute,
  elementsOf,
  headingOf,
  isRedirect,
  mainText,
  metaOf,
  pageAt,
  readBuiltSite,
  readJson,
  readText,
  textOf,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { unusualSite } from '../support/built-sites.ts';
import { fixtureSite } from '../support/site.ts';

const name = 'Odds & <Ends>';
const description = 'Whatever "nobody" expects, & what follows.';

let site: BuiltSite;
let pages: readonly BuiltPage[];
beforeAll(async () => {
  site = await readBuiltSite(unusualSite.directory());
  pages = [...site.pages.values()].filter((page) => !isRedirect(page));
});

/** Texts of elements of one tag on every page, to be the same everywhere. */
const onAll = (ask: (page: BuiltPage) => string | undefined): (string | undefined)[] => [
  ...new Set(pages.map(ask)),
];

test('the name is in the title, the header, the preview and the head of every page', () => {
  const titles = pages.map((page) => elementsOf(page, 'title').map(textOf).join());
  expect(titles.filter((title) => title !== name && !title.endsWith(`| ${name}`))).toEqual([]);
  expect(onAll((page) => elementsOf(page, 'a', 'class', 'wordmark').map(textOf).join())).toEqual([name]);
  const preview = (page: BuiltPage): string | undefined =>
    elementsOf(page, 'meta', 'property', 'og:site_name')
      .map((meta) => attribute(meta, 'content'))
      .join();
  expect(onAll(preview)).toEqual([name]);
  expect(metaOf(pageAt(site, '/'), 'description')).toBe(description);
});

test('the name is in the manifest, the feed, the search of browsers and the list for agents', async () => {
  expect(await readJson(site, 'manifest.webmanifest')).toMatchObject({
    name,
    description,
    theme_color: '#8a1c5b',
  });
  for (const file of ['feed.xml', 'opensearch.xml'])
    expect(await readText(site, file)).toMatch(/Odds &amp; &lt;Ends(?:>|&gt;)/u);
  expect(await readText(site, 'llms.txt')).toMatch(/^# Odds & /u);
});

test('nothing says the name of a site without settings', async () => {
  const texts = site.files.filter((file) => /\.(?:html|json|xml|txt|md|webmanifest|csv)$/u.test(file));
  const named: string[] = [];
  for (const file of texts) {
    const text = await readText(site, file);
    if (text.includes(words.site.name) || text.includes(words.site.description)) named.push(file);
  }
  expect(named).toEqual([]);
});

test('the logo is the sign in the header and the icon, and the accent colours the pages', async () => {
  const logo = await readFile(join(fixtureSite('unusual'), 'mark.svg'), 'utf8');
  const shown = (page: BuiltPage): string =>
    elementsOf(page, 'img')
      .map((image) => attribute(image, 'src') ?? '')
      .filter((source) => source.startsWith('data:image/svg+xml,'))
      .map((source) => decodeURIComponent(source.replace('data:image/svg+xml,', '')))
      .join();
  expect(onAll(shown)).toEqual([logo]);
  expect(await readText(site, 'icon.svg')).toBe(logo);
  const styles = site.files.filter((file) => file.endsWith('.css'));
  const colours = await Promise.all(styles.map((file) => readText(site, file)));
  expect(colours.join('\n')).toMatch(/--color-accent:\s*light-dark\(#8a1c5b/u);
});

test('footer, title and text of the home page are those of the settings', () => {
  const imprint = (page: BuiltPage): string =>
    elementsOf(page, 'a', 'href', 'https://odds.example/imprint').map(textOf).join();
  expect(onAll(imprint)).toEqual(['Imprint & more']);
  expect(headingOf(pageAt(site, '/'))).toBe('What went <wrong>?');
  expect(mainText(pageAt(site, '/'))).toContain('Every oddity & its end.');
});
