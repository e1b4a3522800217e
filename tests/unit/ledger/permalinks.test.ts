import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Outcome, runCommand } from '../../support/command.ts';
import { commitAll, makeRepository } from '../../support/repository.ts';

const table = (rows: readonly string[]): string =>
  [
    '# Shop',
    '',
    '## Basket error codes',
    '',
    '| Code | Name | Description | Solution |',
    '| --- | --- | --- | --- |',
  ]
    .concat(rows, '')
    .join('\n');
const full = '| 4101 | BASKET_FULL | Basket is full | Remove an item |';
const empty = '| 4102 | BASKET_EMPTY | Basket is empty | Add an item |';
const locked = '| 4103 | BASKET_LOCKED | Basket is locked | Unlock it |';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permalinks-'));
  await write([full, empty]);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (rows: readonly string[]): Promise<void> => writeFile(join(folder, 'shop.md'), table(rows));
const ledger = (): Promise<string> => readFile(join(folder, 'permalinks.json'), 'utf8');
const lineOf = async (path: string): Promise<unknown> => {
  const lines: unknown = JSON.parse(await ledger());
  return typeof lines === 'object' && lines !== null
    ? Object.entries(lines).find(([key]) => key === path)?.[1]
    : undefined;
};

const permalinks = (argv: readonly string[], day = '2026-01-02'): Promise<Outcome> =>
  runCommand('permalinks', argv, {
    env: { CONTENT_DIR: folder, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) },
  });
const commit = async (): Promise<void> => {
  await makeRepository(folder);
  commitAll(folder);
};

test('a new folder gets a ledger, and checking it finds nothing to do on any later day', async () => {
  expect((await permalinks(['--check'])).code).toBe(1);
  expect((await permalinks(['--dry-run'])).output).toContain('/shop/basket/4101/');
  await expect(ledger()).rejects.toThrow();
  expect((await permalinks([])).code).toBe(0);
  expect(await lineOf('/shop/basket/4101/')).toMatchObject({ added: '2026-01-02', value: '4101' });
  const written = await ledger();
  expect((await permalinks(['--check'], '2027-05-05')).code).toBe(0);
  await permalinks([], '2027-05-05');
  expect(await ledger()).toBe(written);
});

test('the first ledger names every address that is for ever, and the place where it is decided', async () => {
  const { output } = await permalinks([]);
  expect(output).toMatch(/^ {2}\/shop\/ +shop\.md: its name, or `slug`/mu);
  expect(output).toMatch(/^ {2}\/shop\/basket\/ +shop\.md:3: .*"Basket error codes"/mu);
  expect(output).toContain('for ever');
  expect((await permalinks([])).output).not.toContain('for ever');
});

test('a ledger with the line ends of Windows is up to date, and a folder in its place is named', async () => {
  await permalinks([]);
  await writeFile(join(folder, 'permalinks.json'), (await ledger()).replaceAll('\n', '\r\n'));
  expect((await permalinks(['--check'])).code).toBe(0);
  await rm(join(folder, 'permalinks.json'));
  await mkdir(join(folder, 'permalinks.json'));
  const { code, output } = await permalinks([]);
  expect(code).toBe(1);
  expect(output).toMatch(/^permalinks\.json\n {2}The ledger cannot be read: /u);
});

test('a lost row is refused by name, and nothing is written until it is declared', async () => {
  await permalinks([]);
  const written = await ledger();
  await write([empty, locked]);
  const refused = await permalinks([]);
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('/shop/basket/4101/\n  This page (4101, BASKET_FULL)');
  expect(await ledger()).toBe(written);
  const retired = await permalinks(
    ['--retire', '/shop/basket/4101/', '--why', 'Merged.', '--successor', 'shop/basket/4103'],
    '2026-03-04',
  );
  expect(retired.code).toBe(0);
  expect(await lineOf('/shop/basket/4101/')).toMatchObject({
    retired: true,
    since: '2026-03-04',
    why: 'Merged.',
    successor: '/shop/basket/4103/',
    added: '2026-01-02',
    rows: [{ name: 'BASKET_FULL', message: 'Basket is full', solution: 'Remove an item' }],
  });
  expect(await lineOf('/shop/basket/4103/')).toMatchObject({ added: '2026-03-04' });
  expect((await permalinks(['--check'])).code).toBe(0);
});

test('a moved row is declared by its old and new path, one loss at a time', async () => {
  await permalinks([]);
  await write([full.replace('4101', '5101'), empty.replace('BASKET_EMPTY', 'BASKET_BARE')]);
  const first = await permalinks(['--move', 'shop/basket/4101', 'shop/basket/5101']);
  expect(first).toMatchObject({ code: 0 });
  expect(first.output).toContain('Still lost');
  expect((await permalinks(['--move', '/c/BASKET_EMPTY/', '/shop/basket/4102/'])).code).toBe(0);
  expect(await lineOf('/shop/basket/4101/')).toMatchObject({ movedTo: '/shop/basket/5101/' });
  expect((await permalinks(['--check'])).code).toBe(0);
});

test('a declaration that makes no sense is refused with a reason', async () => {
  await permalinks([]);
  const reasons = await Promise.all([
    permalinks(['--retire', '/shop/basket/4101/', '--why', 'Gone.']),
    permalinks(['--retire', '/shop/basket/999/', '--why', 'Gone.']),
    permalinks(['--move', '/shop/basket/4101/', '/shop/basket/999/']),
  ]);
  expect(reasons.map(({ code }) => code)).toEqual([1, 1, 1]);
  expect(reasons[0].output).toContain('still published');
  expect(reasons[1].output).toContain('never published');
  expect(reasons[2].output).toContain('no page of this site');
});

test.each([
  [['--retire', '/shop/basket/4101/'], '--why'],
  [['--move', '/shop/basket/4101/'], 'Expected 2 paths'],
  [['--diff', '--all'], 'Usage'],
])('%j is no use of the command', async (parameters, reason) => {
  const outcome = await permalinks(parameters);
  expect(outcome).toMatchObject({ code: 2 });
  expect(outcome.output).toContain(reason);
});

test('a line that was replaced by hand gets its last text back from the last commit', async () => {
  await permalinks([]);
  await commit();
  await write([empty]);
  const bare = (await ledger()).replace(
    /("\/shop\/basket\/4101\/": )\{.*\},/u,
    '$1{"retired":true,"why":"Gone."},',
  );
  await writeFile(join(folder, 'permalinks.json'), bare);
  expect((await permalinks([], '2026-03-04')).code).toBe(0);
  expect(await lineOf('/shop/basket/4101/')).toMatchObject({
    retired: true,
    since: '2026-03-04',
    rows: [{ message: 'Basket is full' }],
  });
});

test('the report names what was added, changed, retired and lost since a commit', async () => {
  await permalinks([]);
  await commit();
  expect((await permalinks(['--diff', 'HEAD'])).output).toBe(
    '## Error codes: 0 codes added, 0 changed, 0 moved, 0 retired',
  );
  await write([empty.replace('is empty', 'has no items'), locked]);
  const lost = (await permalinks(['--diff', 'HEAD'])).output;
  expect(lost).toContain('1 code added, 1 changed, 0 moved, 0 retired, **1 lost**');
  expect(lost).toContain('  - message: Basket is empty → Basket has no items');
  await permalinks(['--retire', '/shop/basket/4101/', '--why', 'Never sent.']);
  const declared = (await permalinks(['--diff', 'HEAD'])).output;
  expect(declared).toContain('1 retired');
  expect(declared).toContain('- **4101 BASKET_FULL** `/shop/basket/4101/`: Basket is full (Never sent.)');
  expect((await permalinks(['--diff', 'no-such-commit'])).code).toBe(1);
  await permalinks(['--new-site'], '2026-03-04');
  expect((await permalinks(['--diff', 'HEAD'])).output).toContain(
    'begins on 2026-03-04 and keeps no address of HEAD',
  );
});

test('the report reads the content of then by the settings of then', async () => {
  await writeFile(join(folder, 'site.yaml'), "translations: '{name}_{lang}.md'\n");
  await writeFile(
    join(folder, 'shop_de.md'),
    table([full.replace('Basket is full', 'Korb ist voll'), empty]),
  );
  await permalinks([]);
  await commit();
  expect((await permalinks(['--diff', 'HEAD'])).output).toContain(
    '0 codes added, 0 changed, 0 moved, 0 retired',
  );
});

test('the report counts a code once, whatever languages it is in', async () => {
  const both = async (rows: readonly string[], heading = 'Basket'): Promise<void> => {
    const text = table(rows).replace('Basket', heading);
    await writeFile(join(folder, 'shop.md'), text);
    await writeFile(join(folder, 'shop.de.md'), text.replace('Description', 'Beschreibung'));
  };
  await both([full, empty]);
  await permalinks([]);
  await commit();
  await both([full, empty, locked]);
  const added = (await permalinks(['--diff', 'HEAD'])).output;
  expect(added).toContain('## Error codes: 1 code added, 0 changed, 0 moved, 0 retired');
  await both([full, empty], 'Cart');
  const refused = (await permalinks([])).errors;
  expect(refused).toContain('`categories: { "<its heading>": { slug: basket } }`');
  expect(refused.match(/^\/.*/gmu)).toEqual(['/de/shop/basket/', '/shop/basket/']);
  await permalinks(['--move', '/shop/basket/', '/shop/cart/']);
  expect(await lineOf('/de/shop/basket/')).toMatchObject({ movedTo: '/de/shop/cart/' });
  const moved = (await permalinks(['--diff', 'HEAD'])).output;
  expect(moved).toContain('## Error codes: 0 codes added, 0 changed, 2 moved, 0 retired');
  expect(moved).not.toContain('/de/');
});

test('a site that would be somewhere else by its settings is named before it is published there', async () => {
  const settings = (text: string): Promise<void> => writeFile(join(folder, 'site.yaml'), text);
  await settings('url: https://errors.example/docs\n');
  await permalinks([]);
  await commit();
  expect((await permalinks(['--check'])).code).toBe(0);
  for (const [text, now] of [
    ['url: https://errors.example\n', 'https://errors.example/'],
    ['url: https://other.example/docs\n', 'https://other.example/docs/'],
    ['base: /elsewhere\n', '/elsewhere/'],
  ] as const) {
    await settings(text);
    const { code, output } = await permalinks(['--check']);
    expect(code).toBe(1);
    expect(output).toContain(`was published at https://errors.example/docs/ and is made for ${now}`);
  }
  expect((await permalinks(['--check', '--new-address'])).code).toBe(0);
  // Where the host is said elsewhere, the settings still say the path.
  await settings('base: /docs\n');
  expect((await permalinks(['--check'])).code).toBe(0);
});
