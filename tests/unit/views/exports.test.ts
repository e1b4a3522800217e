import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../../src/domain/ledger/format.ts';
import { publishedPages, recordPages } from '../../../src/domain/ledger/record.ts';
import type { Ledger } from '../../../src/domain/ledger.ts';
import { codesPerPart } from '../../../src/views/exports/codes-json.ts';
import { exportFiles, textOf } from '../../../src/views/exports/files.ts';
import { jsonSchema } from '../../../src/views/exports/schema.ts';
import type { ExportContext } from '../../../src/views/exports/context.ts';
import { makeContext } from '../../support/export-context.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

const nasty = '<script>alert("1")</script> & ]]> \u0002 | `x` *y* =1+1';
const catalogue = makeCatalogue({
  'shop/basket': [
    {
      value: '41',
      name: 'BASKET_FULL',
      message: 'Basket is full',
      solution: 'Remove an item.',
      action: 'fix-request',
    },
    { value: '42', message: nasty, cause: nasty, solution: nasty, fields: { Level: nasty, 'a|b': 'c' } },
    { value: '-7', message: 'Odd', also: [{ message: 'Even' }], deprecated: true, keywords: ['minus'] },
  ],
  'shop/till': [{ value: '41', name: 'OPEN', message: 'Drawer is open' }],
  'shop/elsewhere': [],
});
/** 40 and 43 existed once. */
const ledger: Ledger = new Map([
  ...recordPages(new Map(), publishedPages(catalogue, []), '2026-01-02').ledger,
  ...readLedger(
    JSON.stringify({
      '/shop/basket/40/': {
        retired: '2026-03-04',
        why: 'Never sent.',
        successor: '/shop/basket/41/',
        rows: [{ name: 'OLD', message: nasty }],
      },
      '/shop/basket/43/': { movedTo: '/shop/basket/42/', since: '2026-02-03', rows: [{ name: 'SHARED' }] },
      '/shop/basket/44/': { retired: true, rows: [{ name: 'SHARED' }] },
    }),
  ).ledger,
]);

const filesOf = (context: ExportContext): Map<string, string> =>
  new Map([...exportFiles(context)].map((file) => [file.path, textOf(file)]));
const context = makeContext(catalogue, { ledger });
const files = filesOf(context);
const read = (path: string): string => files.get(path) ?? '';
const json = (path: string): unknown => JSON.parse(read(path));
const fieldsOf = (value: unknown): Record<string, unknown> => ({
  ...(typeof value === 'object' ? value : {}),
});

test('every code has both twins, and every file is made once', () => {
  for (const { id } of catalogue.codes) {
    expect([...files.keys()]).toEqual(expect.arrayContaining([`${id}.json`, `${id}.md`]));
  }
  expect(files.size).toBe([...exportFiles(context)].length);
});

test('the same content gives the same bytes', () => {
  expect(filesOf(makeContext(catalogue, { ledger }))).toEqual(files);
});

describe('JSON', () => {
  const ajv = new Ajv2020({
    allErrors: true,
    strictTypes: false,
    formats: { 'uri-reference': true, date: /^\d{4}-\d\d-\d\d$/u },
  });
  const schema = jsonSchema(context);
  ajv.addSchema(schema, 'schema');
  const problems = (path: string, part: string): unknown => {
    const validate = ajv.getSchema(`schema${part}`);
    return validate?.(json(path)) === true ? [] : (validate?.errors ?? 'no schema');
  };

  test('many records are offered in parts that make up the whole, too', () => {
    const rows = Array.from({ length: codesPerPart + 20 }, (_, row) => ({ value: String(700_000 + row) }));
    const large = makeContext(makeCatalogue({ 'machine/motor': rows }));
    const named = new Map(
      [...exportFiles(large)].flatMap((file) =>
        file.path.startsWith('api/codes') ? [[file.path, file]] : [],
      ),
    );
    const dataOf = (path: string): Record<string, unknown> => {
      const file = named.get(path);
      return fieldsOf(file && JSON.parse(textOf(file)));
    };
    const whole = dataOf('api/codes.json');
    expect(whole.parts).toEqual([
      { url: 'https://errors.example/docs/api/codes-1.json', codes: codesPerPart },
      { url: 'https://errors.example/docs/api/codes-2.json', codes: 20 },
    ]);
    const parts = [1, 2].map((part) => dataOf(`api/codes-${part}.json`));
    expect(parts.flatMap(({ codes }) => codes)).toEqual(whole.codes);
  });

  test('the list of all codes is what the schema says', () => {
    expect(problems('api/codes.json', '')).toEqual([]);
    expect(json('api/schema.json')).toEqual(schema);
  });

  test('each twin is what the schema says, of live, retired and moved codes', () => {
    for (const { id } of catalogue.codes) expect(problems(`${id}.json`, '#/$defs/twin')).toEqual([]);
    expect(problems('shop/basket/40.json', '#/$defs/retiredTwin')).toEqual([]);
    expect(problems('shop/basket/43.json', '#/$defs/movedTwin')).toEqual([]);
  });

  test('the schema describes every key of a record, and each is always there; only one is of several languages', () => {
    const { properties, required } = fieldsOf(fieldsOf(fieldsOf(schema).$defs).record);
    const described = Object.keys(fieldsOf(properties));
    const { codes } = fieldsOf(json('api/codes.json'));
    expect(codes).toHaveLength(5);
    expect(required).toEqual(described.filter((key) => key !== 'texts'));
    for (const record of Array.isArray(codes) ? codes : []) {
      expect(Object.keys(fieldsOf(record)).sort()).toEqual(described.filter((key) => key !== 'texts').sort());
    }
  });

  test('texts come out as they went in, and what is missing is null', () => {
    expect(json('api/codes.json')).toMatchObject({
      schemaVersion: 2,
      codes: [
        {
          value: '41',
          name: 'BASKET_FULL',
          cause: null,
          action: 'fix-request',
          url: 'https://errors.example/docs/shop/basket/41/',
          shortUrl: 'https://errors.example/docs/c/41/',
          added: '2026-01-02',
        },
        { message: nasty, fields: { Level: nasty, 'a|b': 'c' }, action: null },
        { value: '-7', message: 'Odd', deprecated: true, keywords: ['minus'] },
        { value: '-7', message: 'Even' },
        { value: '41', category: 'till' },
      ],
      retired: [{ value: '40', why: 'Never sent.', since: '2026-03-04' }, { value: '44' }],
      moved: [{ to: 'https://errors.example/docs/shop/basket/42/' }],
    });
  });
});

/** Everything that is, or will be, a page or file of the site. */
const exists = (path: string): boolean => {
  const file = path.replace(/^\//u, '');
  const pages = new Set([
    '/',
    '/shop/',
    '/shop/basket/',
    '/shop/till/',
    '/shop/elsewhere/',
    '/c/41/',
    '/c/0x29/',
    '/search/',
    '/all/',
    '/sitemap-index.xml',
    '/favicon.ico',
    ...catalogue.codes.map(({ id }) => `/${id}/`),
    ...context.settled.retired.map((page) => page.path),
  ]);
  return pages.has(path) || files.has(file) || files.has(`${file}index.html`);
};

test('no file holds a dead address of the site', () => {
  for (const [file, text] of files) {
    for (const [address] of text.matchAll(/https:\/\/errors\.example[^\s"'<>()|,]*/gu)) {
      const path = new URL(address.replace(/#.*/u, ''));
      expect
        .soft([file, address, exists(decodeURI(path.pathname).replace(/^\/docs/u, ''))])
        .toEqual([file, address, true]);
    }
  }
});

describe('redirect pages', () => {
  const targetOf = (path: string): string | undefined =>
    /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(read(path))?.[1];

  test('lead on at once, by a relative address, with a link for all others', () => {
    const page = read('c/basket_full/index.html');
    expect(targetOf('c/basket_full/index.html')).toBe('../../shop/basket/41/');
    expect(page).toContain('<link rel="canonical" href="https://errors.example/docs/shop/basket/41/">');
    expect(page).toContain('<a href="../../shop/basket/41/">');
    expect(page).toContain('content="noindex"');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toContain('<script');
  });

  test('spellings that differ by case only have the same bytes', () => {
    expect(read('c/BASKET_FULL/index.html')).toBe(read('c/basket_full/index.html'));
  });

  test('a code that moved leads on from its page, its value and its name', () => {
    expect(targetOf('shop/basket/43/index.html')).toBe('../../../shop/basket/42/');
    expect(targetOf('c/43/index.html')).toBe('../../shop/basket/42/');
  });

  test('a retired code is found by its value and name', () => {
    expect(targetOf('c/40/index.html')).toBe('../../shop/basket/40/');
    expect(targetOf('c/old/index.html')).toBe('../../shop/basket/40/');
  });

  test('a name that several gone codes had offers them all', () => {
    const hrefs = [...read('c/SHARED/index.html').matchAll(/href="([^"]+)"/gu)].map(([, href]) => href);
    expect(hrefs).toEqual(['../../shop/basket/42/', '../../shop/basket/44/']);
  });

  test('ambiguous keys are left to the pages that show every owner', () => {
    expect(files.has('c/41/index.html')).toBe(false);
  });

  test('texts of a vendor stay text', () => {
    for (const [path, text] of files) if (path.endsWith('.html')) expect(text).not.toContain('<script');
  });
});

test('_redirects names moves first and stays within what hosts read', () => {
  expect(read('_redirects').split('\n').slice(0, 2)).toEqual([
    '/docs/shop/basket/43/ /docs/shop/basket/42/ 301',
    '/docs/c/40/ /docs/shop/basket/40/ 301',
  ]);
  const rows = Array.from({ length: 1500 }, (_, index) => ({ value: `E${index}X`, name: `NAME_${index}` }));
  const lines =
    filesOf(makeContext(makeCatalogue({ 'shop/many': rows })))
      .get('_redirects')
      ?.trim()
      .split('\n') ?? [];
  expect(lines.filter((line) => !line.startsWith('#'))).toHaveLength(2000);
  expect(lines.at(-1)).toMatch(/^# All other/u);
});

describe('CSV', () => {
  const rows = parseCsv(read('codes.csv'));

  test('is one row a record under fixed headers, with CRLF', () => {
    expect(rows[0]?.slice(0, 7)).toEqual([
      'document',
      'category',
      'value',
      'name',
      'message',
      'cause',
      'solution',
    ]);
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([16]));
    expect(read('codes.csv').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('keeps negative numbers readable and texts whole', () => {
    expect(rows[2]?.[4]).toBe(nasty);
    expect(rows[3]?.[2]).toBe('-7');
  });
});

test('feed tells what was added, moved and retired, newest first, by the dates of the ledger', () => {
  const feed = parseFragment(read('feed.xml').replace(/^<\?xml[^>]*\?>/u, ''));
  expect(feed.childNodes.length).toBeGreaterThan(0);
  const titles = [...read('feed.xml').matchAll(/<entry>\n<id>([^<]*)<\/id>\n<title>([^<]*)<\/title>/gu)];
  expect(titles.map(([, , title]) => title)).toEqual([
    '40 OLD retired',
    '43 SHARED moved',
    '-7 added',
    '41 BASKET_FULL added',
    '42 added',
    '41 OPEN added',
  ]);
  expect(new Set(titles.map(([, id]) => id)).size).toBe(6);
  expect(read('feed.xml')).toContain('<updated>2026-03-04T00:00:00Z</updated>');
  expect(read('feed.xml')).not.toContain('\u0002');
});

test('a site without a ledger has an empty feed and no dates', () => {
  const fresh = filesOf(makeContext(catalogue));
  expect(fresh.get('feed.xml')).not.toContain('<entry>');
  expect(fresh.get('api/codes.json')).toContain('"added":null');
});

test('many codes of one day are one entry', () => {
  const many = makeCatalogue({
    'shop/many': Array.from({ length: 30 }, (_, index) => ({ value: `${index}` })),
  });
  const recorded = recordPages(new Map(), publishedPages(many, []), '2026-01-02').ledger;
  const feed = filesOf(makeContext(many, { ledger: recorded })).get('feed.xml') ?? '';
  expect(feed.match(/<title>[^<]*<\/title>/gu)?.slice(1)).toEqual(['<title>30 codes added: Many</title>']);
});

/** RFC 4180. */
function parseCsv(text: string): string[][] {
  return text
    .replace(/\r\n$/u, '')
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/u)
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
}
