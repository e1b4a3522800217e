/** However a line leaves the ledger, what was published is named. */
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { printLedger } from '../../../src/domain/ledger/format.ts';
import { recordPages } from '../../../src/domain/ledger/record.ts';
import { knownLedger, type Against } from '../../../src/tools/known-ledger.ts';
import { checkLedger } from '../../../src/integrations/ledger-check.ts';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { readPublication } from '../../../src/tools/publication.ts';
import { runCommand } from '../../support/command.ts';
import { commitAll, makeRepository, runGit } from '../../support/repository.ts';

const rows = {
  full: '| 4101 | BASKET_FULL | Basket is full |',
  empty: '| 4102 | BASKET_EMPTY | Basket is empty |',
  locked: '| 4103 | BASKET_LOCKED | Basket is locked |',
};
const lost = '/shop/basket/4101/';

/** What was published, committed. */
let published: string;
let folder: string;
const file = (name: string): string => join(folder, name);
const git = (...parameters: readonly string[]): string => runGit(folder, ...parameters);
/** Of files that git has. */
const commit = (message = 'more'): void => void git('commit', '-qam', message);

const writeTable = (...lines: readonly string[]): Promise<void> =>
  writeFile(
    file('shop.md'),
    `# Shop\n\n## Basket error codes\n\n| Code | Name | Description |\n| --- | --- | --- |\n${lines.join('\n')}\n`,
  );
/** What `npm run permalinks` writes. */
async function record(began?: string): Promise<void> {
  const { content, pages } = await readPublication(folder);
  const { ledger } = content.ledger;
  await writeFile(
    file('permalinks.json'),
    printLedger(recordPages(ledger, pages, '2026-01-02').ledger, began),
  );
}
async function dropLine(path: string): Promise<void> {
  const text = await readFile(file('permalinks.json'), 'utf8');
  const lines = text.split('\n');
  const kept = lines.filter((line) => !line.trimStart().startsWith(`"${path}":`));
  expect(kept).toHaveLength(lines.length - 1);
  await writeFile(file('permalinks.json'), kept.join('\n'));
}

async function compare(options: Partial<Against> = {}) {
  const publication = await readPublication(folder);
  const known = await knownLedger(folder, publication, { env: {}, ...options });
  if ('refusal' in known) return { refusal: known.refusal, missing: [], notes: [] };
  const missing = known.missing(known.ledger).map(({ rule, path }) => [rule, path]);
  return { missing, notes: known.notes, ledger: known.ledger, pages: publication.pages };
}

beforeAll(async () => {
  published = folder = await mkdtemp(join(tmpdir(), 'published-'));
  await writeTable(rows.full, rows.empty, rows.locked);
  await record();
  await writeFile(file('other.txt'), '');
  await makeRepository(folder);
  commitAll(folder);
});
afterAll(() => rm(published, { recursive: true, force: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'published-'));
  await cp(published, folder, { recursive: true, filter: (path) => !path.endsWith('.git') });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a row that was published is taken out', () => {
  beforeEach(() => cp(join(published, '.git'), file('.git'), { recursive: true }));

  test.each<[string, () => Promise<void>]>([
    ['and its line by hand', () => dropLine(lost)],
    ['and the ledger deleted', () => rm(file('permalinks.json'))],
    ['and the ledger emptied', () => writeFile(file('permalinks.json'), '{}')],
    [
      'and the ledger made anew',
      async () => {
        await rm(file('permalinks.json'));
        await record();
      },
    ],
  ])('%s: its address is named, before the commit and after it', async (_, tamper) => {
    await writeTable(rows.empty, rows.locked);
    await tamper();
    expect((await compare()).missing).toContainEqual(['lost', lost]);
    commit('nothing to see here');
    await writeFile(file('other.txt'), 'x');
    commit();
    expect((await compare()).missing).toContainEqual(['lost', lost]);
  });

  test('or renamed together with its line: its short addresses are named', async () => {
    await writeTable(rows.full.replace('_FULL', '_HEAVY'), rows.empty, rows.locked);
    const text = await readFile(file('permalinks.json'), 'utf8');
    await writeFile(file('permalinks.json'), text.replace('_FULL', '_HEAVY'));
    const names = [
      ['lost', '/c/BASKET_FULL/'],
      ['lost', '/c/basket_full/'],
    ];
    expect((await compare()).missing).toEqual(names);
    commit();
    expect((await compare()).missing).toEqual(names);
  });

  test('from a branch: it is named by the branch that the work will join, and free where only the branch had it', async () => {
    git('checkout', '-qb', 'work');
    await writeTable(rows.full, rows.empty, rows.locked, '| 4104 | BASKET_TORN | Basket is torn |');
    await record();
    commit();
    await writeTable(rows.empty, rows.locked);
    await dropLine('/shop/basket/4104/');
    await dropLine(lost);
    commit();
    expect((await compare({ against: 'main' })).missing).toEqual([['lost', lost]]);
    git('remote', 'add', 'origin', folder);
    git('fetch', '-q', 'origin', 'main');
    git('remote', 'set-head', 'origin', 'main');
    expect((await compare()).missing).toEqual([['lost', lost]]);
  });

  test('after a merge that took the wrong side, the line is named', async () => {
    git('checkout', '-qb', 'work');
    await writeFile(file('other.txt'), 'x');
    commit();
    await writeTable(rows.empty, rows.locked);
    await dropLine(lost);
    commit();
    git('checkout', '-q', 'main');
    git('merge', '-q', '--no-ff', '-m', 'merge', 'work');
    expect((await compare()).missing).toEqual([['lost', lost]]);
  });

  test('a line without its page alone is brought back with its day', async () => {
    expect((await compare()).missing).toEqual([]);
    await dropLine(lost);
    const { missing, ledger = new Map(), pages = [] } = await compare();
    expect(missing).toEqual([['forgotten', lost]]);
    expect(recordPages(ledger, pages, '2027-09-09').ledger.get(lost)).toMatchObject({ added: '2026-01-02' });
  });

  test('in a shallow clone it is compared with what is there, and said what is needed', async () => {
    await writeTable(rows.empty, rows.locked);
    await dropLine(lost);
    commit();
    const clone = await mkdtemp(join(tmpdir(), 'published-'));
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone], { stdio: 'pipe' });
    await rm(folder, { recursive: true });
    folder = clone;
    expect((await compare()).notes).toEqual([expect.stringContaining('git fetch --unshallow')]);
    expect((await compare({ against: 'origin/release' })).refusal).toContain('git fetch origin');
  });

  test('content of another site is one problem, and a ledger that begins anew is asked for nothing', async () => {
    await writeFile(
      file('shop.md'),
      '# Trains\n\n## Error codes\n\n| Code | Meaning |\n|---|---|\n| 7 | Late |\n',
    );
    expect((await compare()).missing).toEqual([['other-site', 'permalinks.json']]);
    await writeFile(
      file('permalinks.json'),
      '{"/shop/error-codes/7/":{"added":"2026-01-01","value":"7","rows":[{"message":"Late"}]}}',
    );
    expect((await compare()).missing).toEqual([['other-site', 'permalinks.json']]);
    await record('2026-05-05');
    expect((await compare()).missing).toEqual([]);
    commit();
    expect((await compare()).missing).toEqual([]);
    await writeFile(file('shop.md'), '# Trains\n');
    await dropLine('/trains/trains/7/').catch(() => undefined);
    expect((await compare()).missing).not.toEqual([]);
  });

  describe('and the whole folder replaced, ledger and all', () => {
    const build = async () => checkLedger(await readContentFolder(folder));
    const replaced = '# Trains\n\n## Error codes\n\n| Code | Meaning |\n|---|---|\n| 4101 | Late |\n';
    beforeEach(async () => {
      await rm(file('permalinks.json'));
      await rm(file('shop.md'));
    });

    test('it is a new site, which is said; its first ledger and those after it are asked for nothing older', async () => {
      await writeFile(file('trains.md'), replaced);
      expect((await build()).warning).toMatch(/new site.*`npm run permalinks`/u);
      const first = await runCommand('permalinks', ['--content', folder]);
      expect(first.output).toContain('12 addresses of the old one');
      for (const message of ['nothing yet', 'replaced', 'more']) {
        expect(await build(), message).toEqual({});
        expect((await runCommand('permalinks', ['--check', '--content', folder])).code, message).toBe(0);
        await writeFile(file('other.txt'), message);
        commitAll(folder, message);
      }
      // What it promised itself is kept, also when its ledger goes.
      await writeFile(file('trains.md'), replaced.replace('4101 | Late', '4102 | Full'));
      await rm(file('permalinks.json'));
      expect((await build()).refusal).toBeDefined();
    });

    test.each([
      ['the same documents under another name', 'store.md', (text: string) => text],
      ['most of their rows', 'store.md', (text: string) => text.replace(`${rows.locked}\n`, '')],
      [
        'one of their addresses',
        'shop.md',
        () => replaced.replace('# Trains\n\n## Error', '# Shop\n\n## Basket error'),
      ],
    ])('with %s it is the old site, whose addresses are lost', async (_, name, change) => {
      await writeTable(rows.full, rows.empty, rows.locked);
      const text = await readFile(file('shop.md'), 'utf8');
      await rm(file('shop.md'));
      await writeFile(file(name), change(text));
      expect((await build()).refusal?.message).toContain('lost');
      expect((await runCommand('permalinks', ['--content', folder])).code).toBe(1);
    });
  });
});

test('without git the ledger speaks for itself, and that is said', async () => {
  expect(await compare()).toMatchObject({
    missing: [],
    notes: [expect.stringContaining('no git repository')],
  });
  expect((await compare({ against: 'main' })).refusal).toContain('no git repository');
});

describe('against the data of a site that is up', () => {
  const site = 'https://errors.example/docs/';
  const data = JSON.stringify({
    site: { name: 'Shop', url: site },
    documents: [{ title: 'Shop', url: `${site}shop/` }],
    codes: [
      { value: '4101', name: 'BASKET_FULL', message: 'Basket is full', url: `${site}shop/basket/4101/` },
      { value: '4109', name: 'BASKET_WET', message: 'Basket is wet', url: `${site}shop/basket/4109/` },
      { value: '1', url: 'https://elsewhere.example/1/' },
    ],
    retired: [{ value: '9', rows: [{ name: 'OLD' }], why: 'Old.', url: `${site}shop/basket/9/` }],
    moved: [{ url: `${site}shop/basket/8/`, to: `${site}shop/basket/4101/` }],
  });

  test('a code that it has and the content has not is named, with lines that the ledger lacks', async () => {
    await writeFile(file('codes.json'), data);
    expect((await compare({ against: file('codes.json') })).missing).toEqual([
      ['lost', '/shop/basket/4109/'],
      ['forgotten', '/shop/basket/9/'],
      ['forgotten', '/shop/basket/8/'],
    ]);
  });

  test('by its address, also when the site moves from there', async () => {
    const server = createServer(({ url }, answer) =>
      answer.writeHead(url === '/docs/api/codes.json' ? 200 : 404).end(data),
    );
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
    try {
      const against = `${origin}/docs`;
      expect((await compare({ against })).missing).toContainEqual(['lost', '/shop/basket/4109/']);
      const here = { against, env: { SITE_URL: 'https://errors.example' } };
      await writeFile(file('site.yaml'), 'base: /docs\n');
      expect((await compare(here)).missing).not.toContainEqual(['moved-site', '/']);
      await writeFile(file('site.yaml'), 'base: /\n');
      expect((await compare(here)).missing).toContainEqual(['moved-site', '/']);
      const declared = { ...here, 'new-address': true };
      expect((await compare(declared)).missing).not.toContainEqual(['moved-site', '/']);
      expect((await compare({ against: origin })).refusal).toContain('answers 404');
    } finally {
      server.close();
    }
  });

  test('what is neither its data nor a ledger is refused by name', async () => {
    await writeFile(file('other.json'), '{"a": 1}');
    expect((await compare({ against: file('other.json') })).refusal).toContain('other.json is neither');
  });
});
