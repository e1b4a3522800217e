/**
 * What a page may weigh: bytes and requests from a cold cache, as hosts send them to the browsers of today, with brotli. Never seconds, which tell more about the machine.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  pageAt,
  readBuiltSite,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { errorWords } from '../../src/words/bilingual.ts';
import { rootSite } from '../support/built-sites.ts';
import { linksOf } from '../support/links.ts';

/** With its style and its one script, shared parts counted: ten packets of an initial congestion window. */
const mostOfPage = 14_600;
const mostOfStyle = 8000;

/** Lists of words and traditional letters, which a question in words, in another language or script alone asks for. */
const isWordData = (file: string): boolean => /\/(?:translate|traditional|joining|said-\w+)\./u.test(file);

let site: BuiltSite;
let codePages: readonly BuiltPage[];
/** The page of a code, out of all, that weighs most. */
let heaviest: BuiltPage;

beforeAll(async () => {
  site = await readBuiltSite(rootSite.directory());
  codePages = [...site.pages.values()].filter(({ elements }) =>
    elements.some((element) => attribute(element, 'data-code') !== undefined),
  );
  const [weighed] = codePages
    .map((page) => ({ page, weight: weightOf(page.html) }))
    .sort((left, right) => right.weight - left.weight);
  if (!weighed) throw new Error('The site has no code.');
  heaviest = weighed.page;
});

const weightOf = (bytes: string | Uint8Array): number => brotliCompressSync(bytes).length;

/** Files that a browser fetches to show the page and to make it work, in the order of the page. */
function resourcesOf(page: BuiltPage): string[] {
  const links = linksOf(page, rootSite.place);
  const loading = elementsOf(page, 'link', 'rel', 'stylesheet').concat(
    elementsOf(page, 'link', 'rel', 'preload'),
    elementsOf(page, 'link', 'rel', 'modulepreload'),
    page.elements.filter(({ tagName }) => ['script', 'img', 'iframe', 'source', 'video'].includes(tagName)),
  );
  const written = new Set(
    loading.flatMap((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? []),
  );
  return links.filter((link) => written.has(link.written)).map(({ url }) => url.pathname.slice(1));
}

const readFileOf = (file: string): Promise<Buffer> => readFile(join(site.directory, file));

/** Weight and requests of a page with everything that it loads by itself, from a cold cache. */
async function loadOf(page: BuiltPage): Promise<{ bytes: number; requests: number }> {
  const files = new Set(resourcesOf(page));
  const weights = await Promise.all([...files].map(async (file) => weightOf(await readFileOf(file))));
  return {
    bytes: weights.reduce((sum, weight) => sum + weight, weightOf(page.html)),
    requests: 1 + files.size,
  };
}

describe('a code page', () => {
  test('comes whole in ten packets and three requests, the heaviest too', async () => {
    const { bytes, requests } = await loadOf(heaviest);
    expect(bytes).toBeLessThanOrEqual(mostOfPage);
    expect(requests).toBeLessThanOrEqual(3);
  });

  test('has one style sheet and one script, the same on all, which caches keep', () => {
    const sets = new Set(codePages.map((page) => resourcesOf(page).join(' ')));
    expect(sets.size).toBe(1);
    expect([...sets].join(' ')).toMatch(/^_astro\/\S+\.js _astro\/\S+\.css$/u);
  });
});

test('words of other languages are in the one script that is loaded for queries in them', async () => {
  const [entry = ''] = errorWords.trim().split('\n');
  const scripts = site.files.filter((name) => name.endsWith('.js'));
  const texts = await Promise.all(scripts.map(async (name) => String(await readFileOf(name))));
  const holding = scripts.filter((_, index) => texts[index]?.includes(entry));
  expect(holding).toEqual([expect.stringMatching(/translate\.[^/]*\.js$/u)]);
});

describe('the style', () => {
  test('of all pages together is at most 8 kB', async () => {
    const sheets = site.files.filter((name) => name.endsWith('.css'));
    const weights = await Promise.all(sheets.map(async (sheet) => weightOf(await readFileOf(sheet))));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(mostOfStyle);
  });
});

describe('every page', () => {
  test('waits for no script, and its script for no other', async () => {
    for (const page of site.pages.values()) {
      for (const script of page.elements.filter(({ tagName }) => tagName === 'script')) {
        expect(['module', 'application/ld+json'], page.path).toContain(attribute(script, 'type'));
      }
    }
    for (const file of resourcesOf(heaviest).filter((name) => name.endsWith('.js'))) {
      const script = String(await readFileOf(file));
      expect(script).not.toMatch(/\bimport\s*(?:["'`]|[\w{*][^;()]*?\bfrom\s*["'`])/u);
    }
  });

  test('has nothing that moves what is already shown', async () => {
    for (const page of site.pages.values()) {
      const unsized = page.elements.filter(
        (element) =>
          ['img', 'video', 'iframe', 'svg'].includes(element.tagName) &&
          attribute(element, 'aria-hidden') === undefined &&
          (attribute(element, 'width') === undefined || attribute(element, 'height') === undefined),
      );
      expect(unsized, page.path).toEqual([]);
    }
    for (const file of site.files.filter((name) => name.endsWith('.css'))) {
      expect(String(await readFileOf(file))).not.toContain('@font-face');
    }
  });
});

describe('the weight', () => {
  test.each([
    ['/', 13_400, 4],
    ['/search/', 13_500, 4],
    ['/decode/', 13_200, 4],
    ['/ilvb/avsdk-client/', 14_300, 4],
    ['/ilvb/push/', mostOfPage, 4],
    ['/c/1001/', 13_000, 4],
    ['/404.html', 13_000, 4],
  ])('of %s is at most %i bytes in %i requests', async (path, mostBytes, mostRequests) => {
    const { bytes, requests } = await loadOf(pageAt(site, path));
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    expect(requests).toBeLessThanOrEqual(mostRequests);
  });

  test('of the index that answers a first lookup is at most 2,600 bytes', async () => {
    expect(weightOf(await readFileOf('lookup/index.json'))).toBeLessThanOrEqual(2600);
  });

  test.each([
    { scripts: 'all that are no words', mostBytes: 64_000, isMeant: (file: string) => !isWordData(file) },
    { scripts: 'words of other languages and what people say', mostBytes: 42_000, isMeant: isWordData },
  ])('of the scripts, $scripts, is at most $mostBytes bytes', async ({ isMeant, mostBytes }) => {
    const scripts = site.files.filter((file) => /^_astro\/.*\.js$/u.test(file) && isMeant(file));
    const weights = await Promise.all(scripts.map(async (file) => weightOf(await readFileOf(file))));
    expect(weights).not.toHaveLength(0);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(mostBytes);
  });
});
