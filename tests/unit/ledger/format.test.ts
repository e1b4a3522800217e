import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printLedger, readLedger } from '../../../src/domain/ledger/format.ts';
import type { Ledger, LedgerLine } from '../../../src/domain/ledger.ts';

const live = (added: string, message = 'Basket is full'): LedgerLine => ({
  status: { kind: 'live' },
  added,
  value: '41',
  rows: [{ name: 'BASKET_FULL', message }],
});

const ledger: Ledger = new Map<string, LedgerLine>([
  ['/shop/basket/42/', { status: { kind: 'moved', to: '/shop/basket/43/', since: '2026-03-01' } }],
  ['/shop/basket/41/', live('2026-01-02')],
  [
    '/shop/basket/40/',
    {
      status: { kind: 'retired', since: '2026-02-03', why: 'Never sent.', successor: '/shop/basket/41/' },
      added: '2026-01-02',
      value: '40',
      spellings: ['0x28'],
      rows: [{ message: 'Line\nbreak, "quote" and \\', fields: { Level: 'low' } }],
    },
  ],
]);

test('a ledger reads back as it was printed, one sorted line a path', () => {
  const text = printLedger(ledger);
  expect(readLedger(text)).toEqual({ ledger: new Map([...ledger].sort()), problems: [] });
  expect(text.split('\n').filter((line) => line.includes('": {'))).toHaveLength(3);
  expect(text).toBe(printLedger(readLedger(text).ledger));
  expect(() => void JSON.parse(text)).not.toThrow();
});

test.each([
  ['"live"', { kind: 'live' }],
  ['{}', { kind: 'live' }],
  ['{"retired":true}', { kind: 'retired' }],
  ['{"retired":"2026-11-23","why":"Merged."}', { kind: 'retired', since: '2026-11-23', why: 'Merged.' }],
  ['{"retired":true,"since":"2026-11-23"}', { kind: 'retired', since: '2026-11-23' }],
  ['{"movedTo":"/shop/basket/43"}', { kind: 'moved', to: '/shop/basket/43/' }],
])('a line written by hand is understood: %s', (value, status) => {
  const { ledger: read, problems } = readLedger(`{"/shop/basket/41/": ${value}}`);
  expect(problems).toEqual([]);
  expect(read.get('/shop/basket/41/')?.status).toEqual(status);
});

test('a typed last text is kept as the message', () => {
  const { ledger: read } = readLedger('{"/a/b/1/": {"retired": true, "text": "Gone words"}}');
  expect(read.get('/a/b/1/')?.rows).toEqual([{ message: 'Gone words' }]);
});

test.each([
  ['{"/a/b/1/": 7}', '/a/b/1/'],
  ['{"/a/b/1/": {"movedTo": "https://elsewhere.example/"}}', '/a/b/1/'],
  ['{"/a/b/1/": {"movedTo": "/a/b/2/", "retired": true}}', '/a/b/1/'],
  ['{"/a/b/1/": {"retired": 2026}}', '/a/b/1/'],
  ['{"/a/b/1/": {"retired": "yes"}}', '/a/b/1/'],
  ['{"/a/b/1/": {"added": "2026-13-01"}}', '/a/b/1/'],
  ['{"a/b/1/": "live"}', 'a/b/1/'],
  ['{"/a/b/1/": ', 'permalinks.json'],
  ['[]', 'permalinks.json'],
])('an unclear line is a problem that names its path: %s', (text, path) => {
  expect(readLedger(text).problems.map((problem) => [problem.rule, problem.path])).toEqual([
    ['unreadable', path],
  ]);
});

test.each([
  ['{\n<<<<<<< HEAD\n  "/a/": {},\n=======\n>>>>>>> x\n  "~": ""\n}\n', 'line 2', 'both sides'],
  ['{\n  "/a/": {},\n  "/b/": {"added": },\n  "~": ""\n}\n', 'line 3', 'Repair'],
  ['{\n  "/a/": {},\n  "/b/": {}\n  "~": ""\n}\n', 'line 4', 'Repair'],
])('a file that is no JSON is named by the line to mend', (text, line, hint) => {
  const [problem] = readLedger(text).problems;
  expect(problem?.message).toContain(line);
  expect(problem?.hint).toContain(hint);
});

test.each([
  ['{"retired": true, "sucessor": "/a/b/2/"}', 'the key "sucessor"', 'Did you mean "successor"?'],
  ['{"moved_to": "/a/b/2/"}', 'the key "moved_to"', 'Did you mean "movedTo"?'],
  ['{"retired": true, "because": "Merged."}', 'the key "because"', 'Known keys: movedTo, retired,'],
])('an unknown key is not dropped without a word: %s', (value, message, hint) => {
  const [problem] = readLedger(`{"/a/b/1/": ${value}}`).problems;
  expect(problem).toMatchObject({ rule: 'unreadable', path: '/a/b/1/' });
  expect(problem?.message).toContain(message);
  expect(problem?.hint).toContain(hint);
});

test('a path without its last slash is the same page, and a mark at the start of the file is none', () => {
  const { ledger: read, problems } = readLedger('\uFEFF{"/a/b/1": {"movedTo": "/a/b/2"}, "/a/b/2/": "live"}');
  expect(problems).toEqual([]);
  expect([...read.keys()]).toEqual(['/a/b/1/', '/a/b/2/']);
});

test('after a union merge the declaration outweighs the line that was still live', () => {
  const gone = '  "/a/b/1/": {"retired":true,"since":"2026-05-01","added":"2026-02-01"},\n';
  const edited =
    '  "/a/b/1/": {"added":"2026-01-01","changed":"2026-06-01","value":"1","rows":[{"message":"New"}]},\n';
  for (const lines of [gone + edited, edited + gone]) {
    const { ledger: read, problems } = readLedger(`{\n${lines}  "~": ""\n}\n`);
    expect(problems).toEqual([]);
    expect(read.get('/a/b/1/')).toMatchObject({
      status: { kind: 'retired', since: '2026-05-01' },
      added: '2026-01-01',
      rows: [{ message: 'New' }],
    });
  }
});

test('after a union merge of two edits the later one counts, and the first day stays', () => {
  const early =
    '  "/a/b/1/": {"added":"2026-01-01","changed":"2026-03-01","value":"1","rows":[{"message":"Old"}]},\n';
  const late = '  "/a/b/1/": {"added":"2026-04-01","value":"1","rows":[{"message":"New"}]},\n';
  for (const lines of [early + late, late + early])
    expect(readLedger(`{\n${lines}  "~": ""\n}\n`).ledger.get('/a/b/1/')).toMatchObject({
      status: { kind: 'live' },
      added: '2026-01-01',
      rows: [{ message: 'New' }],
    });
});

test('two branches that add lines at the same place merge into a ledger with both', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  try {
    const write = (name: string, paths: readonly string[]): string => {
      const file = join(folder, name);
      writeFileSync(file, printLedger(new Map(paths.map((path) => [path, live('2026-01-02')]))));
      return file;
    };
    const ours = write('ours', ['/a/b/1/', '/a/b/2/', '/a/b/9/']);
    const base = write('base', ['/a/b/1/']);
    const theirs = write('theirs', ['/a/b/1/', '/a/b/3/']);
    execFileSync('git', ['merge-file', '--union', ours, base, theirs]);
    const { ledger: merged, problems } = readLedger(readFileSync(ours, 'utf8'));
    expect(problems).toEqual([]);
    expect([...merged.keys()].sort()).toEqual(['/a/b/1/', '/a/b/2/', '/a/b/3/', '/a/b/9/']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
