/**
 * Every cell of the seed document is published. What the cells say is read here with a few string
 * operations that share nothing with the parser, so that a fault of the parser cannot hide itself.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  headingOf,
  mainText,
  pageAt,
  readBuiltSite,
  readJson,
  textOf,
  type BuiltSite,
} from '../support/built-pages.ts';
import { rootSite } from '../support/built-sites.ts';
import { seedContent } from '../support/site.ts';

/** SHA-256 of the seed document as it came, without our front matter. */
const seedHash = '59e031870f4349468cd1d745fadc1896c8f16cab559efb6287eb873b04312043';

const slugs: Readonly<Record<string, string>> = {
  'AVSDK Client Error Codes': 'avsdk-client',
  'AVSDK Service Side Error': 'avsdk-server',
  'Recording Error Codes': 'recording',
  'Non-interactive Broadcasting Error Codes': 'push',
};

interface Row {
  readonly category: string;
  readonly line: number;
  readonly value: string;
  readonly name: string | null;
  readonly message: string;
  readonly cause: string | null;
  readonly solution: string;
}

const bare = (cell: string): string =>
  cell.trim().replace(/^"/u, '').replace(/"$/u, '').replaceAll('`', '').replace(/\s+/gu, ' ').trim();

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let category = '';
  text.split('\n').forEach((line, index) => {
    if (line.startsWith('## ')) category = slugs[line.slice(3).trim()] ?? '';
    const cells = line.split('|').slice(1).map(bare);
    if (!line.startsWith('|') || !cells.some((cell) => /^\d+$/u.test(cell))) return;
    const [first = '', second = '', third = '', fourth = '', fifth = ''] = cells;
    const place = { category, line: index + 1 };
    if (/^\d+$/u.test(first))
      rows.push({ ...place, value: first, name: null, message: second, cause: null, solution: third });
    else rows.push({ ...place, value: second, name: first, message: third, cause: fourth, solution: fifth });
  });
  return rows;
}

let site: BuiltSite;
let rows: Row[];

beforeAll(async () => {
  site = await readBuiltSite(rootSite.directory());
  rows = rowsOf(await readFile(join(seedContent, 'ilvb.md'), 'utf8'));
});

test('the seed document stands byte for byte under its front matter', async () => {
  const bytes = await readFile(join(seedContent, 'ilvb.md'));
  const end = bytes.indexOf('\n---\n', 4) + '\n---\n'.length;
  expect(createHash('sha256').update(bytes.subarray(end)).digest('hex')).toBe(seedHash);
});

test('a link to a code stands in its sentence without a blank of its own', () => {
  const text = mainText(pageAt(site, '/guides/read-an-error/'));
  expect(text).toContain('lead to 1005;');
  expect(text).toContain('and 40000404 are the same failure');
});

test('the seed has 108 rows, and no page beside theirs is a code', () => {
  expect(rows).toHaveLength(108);
  const codePages = [...site.pages.keys()].filter((path) => /^\/ilvb\/[^/]+\/[^/]+\/$/u.test(path));
  expect(codePages.sort()).toEqual(rows.map(({ category, value }) => `/ilvb/${category}/${value}/`).sort());
});

describe('every row', () => {
  test('has each of its cells on the page of its code', () => {
    const missing = rows.flatMap(({ category, value, name, message, cause, solution }) => {
      const path = `/ilvb/${category}/${value}/`;
      const text = mainText(pageAt(site, path));
      const cells = [value, name, message, cause, solution].filter((cell) => cell !== null);
      return cells.filter((cell) => cell === '' || !text.includes(cell)).map((cell) => [path, cell]);
    });
    expect(missing).toEqual([]);
  });

  test('has its value as the heading of its page', () => {
    for (const { category, value, name } of rows) {
      expect(headingOf(pageAt(site, `/ilvb/${category}/${value}/`))).toBe(
        name === null ? value : `${value} ${name}`,
      );
    }
  });

  test('has value and message in one row of its category, under an anchor', () => {
    for (const { category, value, message } of rows) {
      const [row] = elementsOf(pageAt(site, `/ilvb/${category}/`), 'tr', 'id', `code-${value}`);
      const text = row ? textOf(row) : '';
      expect(text).toContain(value);
      expect(text).toContain(message);
    }
  });

  test('stands on the page of all codes', () => {
    const text = mainText(pageAt(site, '/all/'));
    for (const { value, message, solution } of rows) {
      for (const cell of [value, message, solution]) expect(text).toContain(cell);
    }
  });

  test('has the same texts in /api/codes.json, in the order of the document', async () => {
    const origin = 'https://errors.example';
    expect(await readJson(site, 'api/codes.json')).toMatchObject({
      codes: rows.map(({ category, value, ...texts }) => ({
        ...texts,
        document: 'ilvb',
        category,
        value,
        fields: {},
        file: 'ilvb.md',
        url: `${origin}/ilvb/${category}/${value}/`,
        shortUrl: `${origin}/c/${value}/`,
      })),
    });
  });

  test('is linked with its line of the source', () => {
    for (const { category, value, line } of rows) {
      const page = pageAt(site, `/ilvb/${category}/${value}/`);
      const targets = elementsOf(page, 'a').map((link) => attribute(link, 'href'));
      expect(targets).toContain(`/ilvb/source/#L${line}`);
    }
  });
});

test('the page of all codes has a heading of the second level for each category, and for nothing else', () => {
  expect(elementsOf(pageAt(site, '/all/'), 'h2').map(textOf)).toEqual([
    'AVSDK client Interactive Live Video Broadcasting',
    'AVSDK service side Interactive Live Video Broadcasting',
    'Recording Interactive Live Video Broadcasting',
    'Non-interactive broadcasting Interactive Live Video Broadcasting',
  ]);
});

test('the section without a table is a category that leads to the vendor', () => {
  const page = pageAt(site, '/ilvb/imsdk/');
  const targets = elementsOf(page, 'a').map((link) => attribute(link, 'href'));
  expect(targets).toContain('https://intl.cloud.tencent.com/doc/product/269/1671');
  expect(mainText(pageAt(site, '/'))).toContain('IMSDK');
});
