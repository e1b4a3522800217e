/** What scripts, feed readers and agents are given: it must parse, and say the same everywhere. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { parser as xmlParser } from 'sax';
import { beforeAll, describe, expect, test } from 'vitest';
import { readBuiltSite, readJson, readText, type BuiltSite } from '../support/built-pages.ts';
import { builtSites } from '../support/built-sites.ts';
import { linkRoot } from '../support/links.ts';
import { readRows, type PublishedRow } from '../support/records.ts';

describe.each(builtSites)('the data of the site $where', ({ place, directory, isAny }) => {
  let site: BuiltSite;
  let rows: readonly PublishedRow[];
  let validator: (definition: string) => ValidateFunction;
  const fileOf = (url: string): string => url.slice(linkRoot(place).length);

  beforeAll(async () => {
    site = await readBuiltSite(directory());
    const schema: unknown = await readJson(site, 'api/schema.json');
    const ajv = new Ajv2020({
      allErrors: true,
      formats: { 'uri-reference': (text) => URL.canParse(text), date: /^\d{4}-\d\d-\d\d$/u },
    });
    if (!isSchema(schema)) throw new Error('The schema has no $id.');
    ajv.addSchema(schema);
    validator = (definition) => {
      const validate = ajv.getSchema(schema.$id + definition);
      if (!validate) throw new Error(`The schema has no ${definition}.`);
      return validate;
    };
    rows = await readRows(site);
  });

  test('validates against its own schema', async () => {
    const validate = validator('');
    validate(await readJson(site, 'api/codes.json'));
    expect(validate.errors ?? []).toEqual([]);
    expect(rows.length).toBeGreaterThan(isAny ? 0 : 40);
  });

  test('has a valid JSON twin for every code, which says the same', async () => {
    const validate = validator('#/$defs/twin');
    for (const [jsonUrl, own] of Map.groupBy(rows, (row) => row.jsonUrl)) {
      const twin = await readJson(site, fileOf(jsonUrl));
      validate(twin);
      expect(validate.errors ?? [], jsonUrl).toEqual([]);
      expect(twin).toMatchObject({ codes: own });
    }
  });

  test('has a page and a Markdown twin for every code, with its value and texts', async () => {
    for (const [markdownUrl, own] of Map.groupBy(rows, (row) => row.markdownUrl)) {
      for (const { url } of own) expect(site.pages.has(`/${fileOf(url)}`), url).toBe(true);
      const lines = (await readText(site, fileOf(markdownUrl))).split('\n');
      expect(unescaped(lines[0] ?? '')).toContain(own[0]?.value);
      // A site in another language has another word for it.
      if (!isAny)
        expect(
          lines.some((line) => /^#{2,3} Solution$/u.test(line)),
          markdownUrl,
        ).toBe(own.some(({ solution }) => solution !== null));
    }
  });

  test('is well-formed wherever it is XML', async () => {
    const files = site.files.filter((file) => /\.(?:xml|svg)$/u.test(file));
    expect(files).toEqual(expect.arrayContaining(['feed.xml', 'opensearch.xml', 'sitemap-index.xml']));
    for (const file of files) expect(xmlFaults(await readText(site, file)), file).toEqual([]);
  });

  test('is the same rows as CSV, with nothing that a spreadsheet would run', async () => {
    const text = await readText(site, 'codes.csv');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const [header = [], ...records] = readCsv(text);
    expect(records).toHaveLength(rows.length);
    records.forEach((record, index) => {
      expect(record).toHaveLength(header.length);
      for (const cell of record) expect(cell).not.toMatch(/^[=@\t\r]|^[+-](?!\d+(?:\.\d+)?$)/u);
      const cells = new Map(header.map((name, column) => [name, record[column] ?? '']));
      const { document, category, value, name, message, cause, solution, url, line } = rows[index] ?? {};
      const texts = { document, category, value, name, message, cause, solution, url, line };
      for (const [column, expected] of Object.entries(texts)) {
        expect((cells.get(column) ?? '').replace(/^'(?=[=@+-])/u, '')).toBe(String(expected ?? ''));
      }
    });
  });

  test('has every code in the texts for agents', async () => {
    const map = await readText(site, 'llms.txt');
    const everything = await readText(site, 'llms-full.txt');
    for (const { url, markdownUrl } of rows) {
      expect(map).toContain(markdownUrl);
      expect(everything).toContain(`<${url}>`);
    }
    // Both owners of a value name each other; what only reads alike is left to the twins.
    const owners = [...Map.groupBy(rows, ({ value }) => value).values()];
    const isShared = owners.some((group) => new Set(group.map(({ url }) => url)).size > 1);
    expect(everything.includes('## Same value elsewhere')).toBe(isShared);
    expect(everything).not.toMatch(/^## (?:Same message|Counterparts)$/mu);
  });
});

const isSchema = (value: unknown): value is { readonly $id: string } =>
  typeof value === 'object' && value !== null && '$id' in value && typeof value.$id === 'string';

const unescaped = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function xmlFaults(text: string): string[] {
  // The parser would let the entities of HTML pass.
  const faults: string[] = [...(text.match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);).{0,20}/giu) ?? [])];
  const parser = xmlParser(true, { xmlns: true });
  parser.onerror = ({ message }) => {
    faults.push(message);
    parser.resume();
  };
  parser.write(text).close();
  return faults;
}

/** RFC 4180: cells may be quoted, a quote in a quoted cell is doubled, records end with CRLF. */
function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') records.push([]);
  }
  return records.filter((record) => record.length > 0);
}
