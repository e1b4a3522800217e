import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSegment } from '../../../src/domain/slug.ts';
import { declareMove } from '../../../src/domain/ledger/declare.ts';
import { readLedger } from '../../../src/domain/ledger/format.ts';
import { publishedPages, recordPages } from '../../../src/domain/ledger/record.ts';
import { settleLedger } from '../../../src/domain/ledger/settle.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Ledger } from '../../../src/domain/ledger.ts';
import { createLivePaths } from '../../../src/views/site-addresses.ts';
import { createShortAddresses } from '../../../src/views/short-addresses.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

const full: CodeInput = {
  value: '41',
  name: 'BASKET_FULL',
  message: 'Basket is full',
  solution: 'Remove an item.',
};
const empty: CodeInput = { value: '42', name: 'BASKET_EMPTY', message: 'Basket is empty' };
const before = makeCatalogue({ 'shop/basket': [full, empty] });

const record = (catalogue: Catalogue, ledger: Ledger = new Map(), day = '2026-01-02'): Ledger =>
  recordPages(ledger, publishedPages(catalogue, []), day).ledger;
const settle = (catalogue: Catalogue, ledger: Ledger) =>
  settleLedger(ledger, createLivePaths(catalogue, createShortAddresses(catalogue), []));
const declare = (ledger: Ledger, lines: Readonly<Record<string, object>>): Ledger => {
  const declared = readLedger(JSON.stringify(lines)).ledger;
  return new Map(
    [...ledger].concat([...declared].map(([path, line]) => [path, { ...ledger.get(path), ...line }])),
  );
};

test('what was just recorded has no problem and asks for nothing', () => {
  expect(settle(before, record(before))).toEqual({
    moved: [],
    retired: [],
    shortAddresses: new Map(),
    problems: [],
  });
});

test('a row that is gone is named by its path, and the hint says how to declare it', () => {
  const [problem, ...others] = settle(makeCatalogue({ 'shop/basket': [empty] }), record(before)).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule: 'lost', path: '/shop/basket/41/' });
  expect(problem?.message).toContain('41, BASKET_FULL');
  expect(problem?.hint).toContain('--retire /shop/basket/41/');
});

test('a renamed row loses its short addresses, as written and in lower case', () => {
  const renamed = makeCatalogue({ 'shop/basket': [{ ...full, name: 'CART_FULL' }, empty] });
  expect(settle(renamed, record(before)).problems.map(({ path }) => path)).toEqual([
    '/c/BASKET_FULL/',
    '/c/basket_full/',
  ]);
  const declared = declare(record(before), { '/c/BASKET_FULL/': { movedTo: '/shop/basket/41/' } });
  const settled = settle(renamed, record(renamed, declared));
  expect(settled.problems).toEqual([]);
  expect([...settled.shortAddresses]).toEqual([
    ['/c/BASKET_FULL/', ['/shop/basket/41/']],
    ['/c/basket_full/', ['/shop/basket/41/']],
  ]);
});

test('a renamed value is gone until it is declared; then page and short addresses lead to the new one', () => {
  const renamed = makeCatalogue({ 'shop/basket': [{ ...full, value: '4100' }, empty] });
  expect(settle(renamed, record(before)).problems.map(({ path }) => path)).toEqual(['/shop/basket/41/']);
  const declared = declare(record(before), { '/shop/basket/41/': { movedTo: '/shop/basket/4100/' } });
  const settled = settle(renamed, declared);
  expect(settled.problems).toEqual([]);
  expect(settled.moved).toEqual([{ from: '/shop/basket/41/', to: '/shop/basket/4100/' }]);
  expect(settled.shortAddresses.get('/c/41/')).toEqual(['/shop/basket/4100/']);
  expect(settled.shortAddresses.get('/c/0x29/')).toEqual(['/shop/basket/4100/']);
  // Its name lives on under the new value.
  expect(settled.shortAddresses.has('/c/BASKET_FULL/')).toBe(false);
});

test('a retired code keeps its last text, reason and successor, and its short addresses', () => {
  const after = makeCatalogue({ 'shop/basket': [empty] });
  const ledger = declare(record(before), {
    '/shop/basket/41/': { retired: '2026-11-23', why: 'Merged into 42.', successor: '/shop/basket/42/' },
  });
  const merged = new Map(ledger);
  const settled = settle(after, merged);
  expect(settled.problems).toEqual([]);
  expect(settled.retired).toEqual([
    {
      path: '/shop/basket/41/',
      kind: 'code',
      value: '41',
      names: ['BASKET_FULL'],
      rows: [{ name: 'BASKET_FULL', message: 'Basket is full', solution: 'Remove an item.' }],
      added: '2026-01-02',
      since: '2026-11-23',
      why: 'Merged into 42.',
      successor: '/shop/basket/42/',
    },
  ]);
  expect([...settled.shortAddresses.keys()]).toEqual([
    '/c/41/',
    '/c/BASKET_FULL/',
    '/c/basket_full/',
    '/c/0x29/',
  ]);
});

test('a declaration that replaced the whole line still answers under the value', () => {
  const after = makeCatalogue({ 'shop/basket': [empty] });
  const ledger = new Map(record(before)).set('/shop/basket/41/', { status: { kind: 'retired' } });
  const settled = settle(after, ledger);
  expect(settled.problems).toEqual([]);
  expect(settled.retired).toMatchObject([{ path: '/shop/basket/41/', value: '41' }]);
  expect(settled.shortAddresses.get('/c/41/')).toEqual(['/shop/basket/41/']);
});

test('a short address of a retired code goes to the live code that has the same value', () => {
  const both = makeCatalogue({ 'shop/basket': [full], 'shop/till': [{ value: '41' }] });
  const after = makeCatalogue({ 'shop/basket': [], 'shop/till': [{ value: '41' }] });
  const ledger = declare(record(both), { '/shop/basket/41/': { retired: true } });
  expect([...settle(after, ledger).shortAddresses.keys()]).toEqual(['/c/BASKET_FULL/', '/c/basket_full/']);
});

test('one line moves a whole category, with every code that is found at the new place', () => {
  const after = makeCatalogue({ 'shop/cart': [full] });
  const ledger = declare(record(before), { '/shop/basket/': { movedTo: '/shop/cart/' } });
  const settled = settle(after, ledger);
  expect(settled.moved).toEqual([
    { from: '/shop/basket/', to: '/shop/cart/' },
    { from: '/shop/basket/41/', to: '/shop/cart/41/' },
  ]);
  expect(settled.problems.map(({ rule, path }) => [rule, path])).toEqual([
    ['dead-target', '/shop/basket/42/'],
  ]);
});

test('one line moves a whole document, with the codes of all of its categories', () => {
  const after = makeCatalogue({ 'store/basket': [full, empty] });
  const ledger = declare(record(before), { '/shop/': { movedTo: '/store/' } });
  const settled = settle(after, ledger);
  expect(settled.problems).toEqual([]);
  expect(settled.moved).toContainEqual({ from: '/shop/basket/41/', to: '/store/basket/41/' });
});

test('one line retires a whole category; each of its codes keeps its own last text', () => {
  const after = makeCatalogue({ 'shop/till': [{ value: '7' }] });
  const ledger = declare(record(before), { '/shop/basket/': { retired: '2026-11-23', why: 'Sold.' } });
  expect(settle(after, ledger).retired.map(({ path, kind, why }) => [path, kind, why])).toEqual([
    ['/shop/basket/', 'page', 'Sold.'],
    ['/shop/basket/41/', 'code', 'Sold.'],
    ['/shop/basket/42/', 'code', 'Sold.'],
  ]);
});

test('a chain of moves is cut short, and a circle is a dead target', () => {
  const after = makeCatalogue({ 'shop/basket': [full] });
  const chain = declare(record(before), {
    '/shop/basket/42/': { movedTo: '/shop/basket/43/' },
    '/shop/basket/43/': { movedTo: '/shop/basket/41/' },
  });
  expect(settle(after, chain).moved.map(({ to }) => to)).toEqual(['/shop/basket/41/', '/shop/basket/41/']);
  const circle = declare(record(before), {
    '/shop/basket/42/': { movedTo: '/shop/basket/43/' },
    '/shop/basket/43/': { movedTo: '/shop/basket/42/' },
  });
  expect(settle(after, circle).problems.map(({ rule }) => rule)).toEqual(['dead-target', 'dead-target']);
});

test('a move may end at a tombstone, but a successor must be a living page', () => {
  const after = makeCatalogue({ 'shop/basket': [empty] });
  const ledger = declare(record(before), {
    '/shop/basket/40/': { movedTo: '/shop/basket/41/' },
    '/shop/basket/41/': { retired: true, successor: '/shop/basket/999/' },
  });
  const settled = settle(after, ledger);
  expect(settled.moved).toEqual([{ from: '/shop/basket/40/', to: '/shop/basket/41/' }]);
  expect(settled.problems.map(({ rule }) => rule)).toEqual(['dead-successor']);
  expect(settled.retired[0]).not.toHaveProperty('successor');
});

test('what is live is live, whatever the ledger declared', () => {
  const ledger = declare(record(before), { '/shop/basket/41/': { retired: true } });
  expect(settle(before, ledger)).toMatchObject({ retired: [], moved: [], problems: [] });
});

test('a guide in a folder is no code and has no short address', () => {
  const path = '/guides/teams/mobile/';
  const ledger = recordPages(
    new Map(),
    publishedPages(before, [{ path, title: 'Mobile' }]),
    '2026-01-02',
  ).ledger;
  const live = createLivePaths(before, createShortAddresses(before), [path]);
  expect(settleLedger(ledger, live).problems).toEqual([]);
});

test('whatever values and names are made of, what was just recorded is not lost', () => {
  const key = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      'e\u0301A',
      'É',
      'İ',
      'ẞ',
      'ΑΣ',
      'con',
      'a.json',
      '.',
      '..',
      '~7E',
      'x~~y',
      '%41',
      '-0',
      '007',
      '0x',
      'Ω'.repeat(90),
    ),
    fc.integer().map(String),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, key), { maxLength: 6, selector: ([value]) => encodeSegment(value) }),
      (rows) => {
        const catalogue = makeCatalogue({ 'shop/basket': rows.map(([value, name]) => ({ value, name })) });
        expect(settle(catalogue, record(catalogue)).problems).toEqual([]);
        const paths = [...createShortAddresses(catalogue).all()].map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('a document whose name could be a language is none: what is lost of it is kept where it is decided', () => {
  const sms = makeCatalogue({ 'sms/sms': [full], 'sms/errors': [empty] });
  const moved = makeCatalogue({ 'texts/sms': [full], 'texts/errors': [empty] });
  const hints = new Map(settle(moved, record(sms)).problems.map(({ path, hint }) => [path, hint]));
  expect(hints.get('/sms/')).toContain('`slug: sms`');
  expect(hints.get('/sms/errors/')).toContain('{ slug: errors } }`');
  const live = createLivePaths(moved, createShortAddresses(moved), []);
  const declared = declareMove({ ledger: record(sms), live }, '/sms/', '/texts/', '2026-02-01');
  const { ledger } = 'ledger' in declared ? declared : { ledger: new Map() };
  expect(settle(moved, ledger).moved).toContainEqual(
    expect.objectContaining({ from: '/sms/sms/41/', to: '/texts/sms/41/' }),
  );
  expect(settle(moved, ledger).problems).toEqual([]);
});
