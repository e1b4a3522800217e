/** What a site publishes beside its pages when its documents are there in several languages. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { publishedPages, recordPages } from '../../../src/domain/ledger/record.ts';
import type { Ledger } from '../../../src/domain/ledger.ts';
import { siteOf } from '../../../src/integrations/published-files.ts';
import { readContentFolder, type Content } from '../../../src/loading/content-folder.ts';
import { exportFiles, textOf } from '../../../src/views/exports/files.ts';
import { createShortAddresses } from '../../../src/views/short-addresses.ts';
import { fixtureSite } from '../../support/site.ts';

let content: Content;
let files: Map<string, string>;
const address = { site: 'https://pumps.example', base: '/' };
const filesOf = (of: Content): Map<string, string> =>
  new Map([...exportFiles(siteOf(of, address).context)].map((file) => [file.path, textOf(file)]));
const json = (path: string): Record<string, unknown> =>
  JSON.parse(files.get(path) ?? '') as Record<string, unknown>;

beforeAll(async () => {
  const read = await readContentFolder(fixtureSite('translated'));
  const { ledger } = recordPages(new Map(), publishedPages(read.catalogue, []), '2026-01-02');
  content = { ...read, ledger: { ...read.ledger, ledger } };
  files = filesOf(content);
});

describe('JSON', () => {
  const texts = {
    en: { message: 'The motor is too hot', url: 'https://pumps.example/pump/motor/11/' },
    'zh-CN': { message: '电机过热', url: 'https://pumps.example/zh-cn/pump/motor/11/' },
  };

  test('has the texts in each language beside those of the original', () => {
    const [code] = json('api/codes.json').codes as unknown[];
    expect(code).toMatchObject({ value: '11', message: 'The motor is too hot', texts });
    expect(json('pump/motor/11.json')).toMatchObject({ codes: [{ message: 'The motor is too hot', texts }] });
    expect(json('zh-cn/pump/motor/11.json')).toMatchObject({
      codes: [{ message: '电机过热', added: '2026-01-02', texts }],
    });
  });

  test('gives no words of the original for those of a language that lacks them', () => {
    const { codes, onlyTranslated } = json('api/codes.json') as Record<string, Record<string, unknown>[]>;
    const languages = (list: typeof codes): unknown[] =>
      (list ?? []).map(({ value, texts: given }) => [value, Object.keys(given ?? {})]);
    expect(languages(codes)).toContainEqual(['12', ['en']]);
    expect(languages(onlyTranslated)).toEqual([['14', ['zh-CN']]]);
  });

  test('is what the schema says', () => {
    const ajv = new Ajv2020({ strictTypes: false, formats: { 'uri-reference': true, date: true } });
    ajv.addSchema(json('api/schema.json'), 'schema');
    for (const [path, part] of [
      ['api/codes.json', ''],
      ['pump/motor/12.json', '#/$defs/twin'],
      ['zh-cn/pump/motor/14.json', '#/$defs/twin'],
    ] as const) {
      const validate = ajv.getSchema(`schema${part}`);
      expect([path, validate?.(json(path)), validate?.errors]).toEqual([path, true, null]);
    }
  });
});

test('CSV has a column for each text and language, and a line for a code of a translation alone', () => {
  const [head, first, ...rows] = (files.get('codes.csv') ?? '').split('\r\n');
  expect(head).toMatch(/,message\.zh-CN,cause\.zh-CN,solution\.zh-CN$/u);
  expect(first).toMatch(/The motor is too hot.*电机过热/u);
  expect(rows.find((row) => row.includes('电机噪声过大'))).toMatch(/^zh-cn\/pump,motor,14,MOTOR_LOUD,,,,/u);
});

test('a twin in Markdown is in the words of its page, and says in which language a text is left', () => {
  expect(files.get('zh-cn/pump/motor/11.md')).toContain('## 描述\n\n电机过热');
  expect(files.get('zh-cn/pump/motor/12.md')).toContain('- 文本语言：英语');
  expect(files.get('pump/motor/12.md')).not.toContain('Language');
});

test('feed, map and search of the address bar are there in each language', () => {
  expect(files.get('zh-cn/feed.xml')).toContain('<title>新增：11 MOTOR_HOT</title>');
  expect(files.get('zh-cn/feed.xml')).toContain('href="https://pumps.example/zh-cn/pump/motor/11/"');
  expect(files.get('feed.xml')).not.toContain('zh-cn');
  expect(files.get('zh-cn/llms.txt')).toContain(
    '[13 MOTOR_STUCK](https://pumps.example/zh-cn/pump/motor/13.md)：电机不转',
  );
  expect(files.get('llms.txt')).toContain('[简体中文](https://pumps.example/zh-cn/llms.txt)');
  expect(files.get('zh-cn/opensearch.xml')).toContain('https://pumps.example/zh-cn/search/?q={searchTerms}');
});

test('a value that a translation alone has leads there', () => {
  const addresses = createShortAddresses(content.catalogue);
  expect(addresses.ownersOf('14').map(({ id }) => id)).toEqual(['zh-cn/pump/motor/14']);
  expect(addresses.ownersOf('11').map(({ id }) => id)).toEqual(['pump/motor/11', 'pump/valve/11']);
  expect(files.get('c/motor_loud/index.html')).toContain('url=../../zh-cn/pump/motor/14/');
});

test('guides and notes are there in each language, those that nobody has translated as they are', () => {
  expect(files.get('llms.txt')).toContain('[Start the pump](https://pumps.example/guides/start/): What');
  const map = files.get('zh-cn/llms.txt');
  expect(map).toContain('[启动水泵](https://pumps.example/zh-cn/guides/start/)：首次运行之前要做的事。');
  expect(map).toContain('[Before the frost](https://pumps.example/zh-cn/guides/winter/)');
  expect(files.get('pump/motor/11.md')).toMatch(/## In practice\n\nMost often[^]*smell of burning/u);
  expect(files.get('zh-cn/pump/motor/11.md')).toMatch(/## 实践经验\n\n多数情况下[^]*烧焦味/u);
  expect(files.get('zh-cn/pump/motor/11.md')).not.toContain('burning');
  expect(json('zh-cn/pump/motor/11.json')).toMatchObject({ codes: [{ action: 'check-first' }] });
  expect(files.get('zh-cn/pump/motor/14.md')).toContain('## 现场经验');
  expect(files.get('zh-cn/pump/valve/11.md')).toContain('Sand keeps it open.');
});

describe('a translation that goes', () => {
  const without = (change: (ledger: Ledger) => Ledger): ReturnType<typeof siteOf> => {
    const { ledger } = content.ledger;
    const alone = { ...content.catalogue, translations: [] };
    return siteOf(
      { ...content, catalogue: alone, ledger: { ...content.ledger, ledger: change(ledger) } },
      address,
    );
  };

  test('is a loss of its addresses', () => {
    const { context } = without((ledger) => ledger);
    const lost = context.settled.problems.map(({ rule, path }) => `${rule} ${path}`);
    expect(lost).toContain('lost /zh-cn/pump/motor/11/');
    expect(lost.filter((line) => !line.includes(' /zh-cn/'))).toEqual([]);
  });

  test('can lead to the original, twins and all', () => {
    const { context } = without((ledger) =>
      new Map(ledger).set('/zh-cn/pump/motor/11/', {
        ...ledger.get('/zh-cn/pump/motor/11/'),
        status: { kind: 'moved', to: '/pump/motor/11/' },
      }),
    );
    const left = new Map([...exportFiles(context)].map((file) => [file.path, textOf(file)]));
    expect(left.get('zh-cn/pump/motor/11.json')).toContain('https://pumps.example/pump/motor/11/');
    expect(left.get('zh-cn/pump/motor/11/index.html')).toContain('url=../../../../pump/motor/11/');
  });
});
