import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { readLedger } from '../../../src/domain/ledger/format.ts';
import { publishedPages, recordPages } from '../../../src/domain/ledger/record.ts';
import { settleLedger } from '../../../src/domain/ledger/settle.ts';
import { buildLookup } from '../../../src/search/build/build-lookup.ts';
import { decode } from '../../../src/search/decode/decode.ts';
import { toMarkdown } from '../../../src/search/decode/report.ts';
import { answerAddress, readAddress } from '../../../src/search/not-found.ts';
import type { LookupExtra } from '../../../src/search/types.ts';
import { createLivePaths } from '../../../src/views/site-addresses.ts';
import { createShortAddresses } from '../../../src/views/short-addresses.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt } from '../../support/lookup.ts';
import { reportWords } from '../../support/report-words.ts';

const before = makeCatalogue({
  'shop/basket': [
    { value: '4101', name: 'BASKET_FULL', message: 'Basket is full' },
    { value: '4102', name: 'BASKET_EMPTY', message: 'Basket is empty' },
    { value: '77', name: 'BASKET_LOCKED', message: 'Basket is locked' },
    { value: '410', name: 'BASKET_GONE', message: 'Basket was thrown away' },
    { value: '2006', name: 'OLD_NUMBER', message: 'Coupon is used' },
  ],
  'shop/cash': [{ value: '0x80070005', name: 'NO_CHANGE', message: 'The till has no coins' }],
});
const today = makeCatalogue({
  'shop/basket': [
    { value: '4101', name: 'BASKET_FULL', message: 'Basket is full' },
    { value: '4102', name: 'CART_EMPTY', message: 'Basket is empty' },
    { value: '2007', name: 'COUPON_USED', message: 'Coupon is used' },
  ],
  'shop/checkout': [{ value: '77', name: 'CARD_REFUSED', message: 'Card was refused' }],
});
const declared = {
  '/shop/basket/77/': { retired: '2026-03-01', why: 'Locks are gone' },
  '/shop/basket/410/': { retired: '2026-03-01' },
  '/shop/basket/2006/': { movedTo: '/shop/basket/2007/' },
  '/shop/cash/': { retired: '2026-03-01' },
  '/c/BASKET_EMPTY/': { movedTo: '/shop/basket/4102/' },
};

const past = (lines: object): NonNullable<LookupExtra['past']> => {
  const recorded = recordPages(new Map(), publishedPages(before, []), '2026-01-02').ledger;
  const declarations = readLedger(JSON.stringify(lines)).ledger;
  const ledger = new Map(
    [...recorded].concat([...declarations].map(([path, line]) => [path, { ...recorded.get(path), ...line }])),
  );
  return { ledger, settled: settle(today, ledger) };
};
const settle = (catalogue: Catalogue, ledger: Parameters<typeof settleLedger>[0]) =>
  settleLedger(ledger, createLivePaths(catalogue, createShortAddresses(catalogue), []));

const extra = { base: '/', past: past(declared) };
const { lookup, codes } = await openBuilt(today, extra);
const { lookup: shards, codes: codesOfShards } = await openBuilt(today, { ...extra, inlined: 0 });

/** The kind of the answer and what it leads to, with what became of each code. */
async function answer(query: string, index = lookup): Promise<[string, ...string[]]> {
  const { kind, hits } = await index.search(query);
  return [kind, ...hits.map(({ path, gone }) => (gone ? `${path} ${gone}` : path))];
}

test('the ledger of these tests is sound', () => {
  expect(extra.past.settled.problems).toEqual([]);
});

test.each([
  ['value', '410', '/shop/basket/410/'],
  ['name', 'BASKET_GONE', '/shop/basket/410/'],
  ['name, written differently', 'basketGone', '/shop/basket/410/'],
  ['value in a line of a log', '2026-01-01 ERROR errCode=410 while shopping', '/shop/basket/410/'],
  ['other spelling', '-2147024891', '/shop/cash/0x80070005/'],
  ['value of a category that is gone', '0x80070005', '/shop/cash/0x80070005/'],
  ['name that only it has', 'BASKET_LOCKED', '/shop/basket/77/'],
])('a retired code is found by its %s', async (_, query, path) => {
  expect(await answer(query)).toEqual(await answer(query, shards));
  expect(await answer(query)).toEqual(['exact', `${path} retired`]);
});

test('a hit says what the code last said and where it was', async () => {
  const { hits } = await lookup.search('NO_CHANGE');
  expect(hits).toMatchObject([
    { value: '0x80070005', name: 'NO_CHANGE', message: 'The till has no coins', category: { title: 'Cash' } },
  ]);
});

test('a living code of the same value comes first', async () => {
  expect(await answer('77')).toEqual(['exact', '/shop/checkout/77/', '/shop/basket/77/ retired']);
  expect(await answer('77', shards)).toEqual(await answer('77'));
});

test('a value that only begins as the retired one does comes behind it', async () => {
  const { hits, suggestions } = await lookup.search('410');
  expect(hits.map(({ path }) => path)).toEqual(['/shop/basket/410/']);
  expect(suggestions.map(({ path }) => path)).toEqual(['/shop/basket/4101/', '/shop/basket/4102/']);
});

test('a code that has another value or name today is found by the old ones', async () => {
  expect(await answer('2006')).toEqual(['exact', '/shop/basket/2007/ moved']);
  expect((await lookup.search('2006')).hits[0]?.message).toBe('Now 2007 COUPON_USED');
  expect((await answer('OLD_NUMBER'))[1]).toBe('/shop/basket/2007/ moved');
  expect((await answer('BASKET_EMPTY'))[1]).toBe('/shop/basket/4102/ moved');
});

test('what was never published stays unknown, and filters hold', async () => {
  expect((await lookup.search('9999')).hits).toEqual([]);
  expect((await lookup.search('0x80070005', { filters: { categories: ['shop/basket'] } })).hits).toEqual([]);
});

test('words alone find the living', async () => {
  const { hits } = await lookup.search('basket thrown away locked');
  expect(hits.filter(({ gone }) => gone)).toEqual([]);
});

test('an address that nearly is a retired one leads to it', async () => {
  const { kind, destinations } = await answerAddress(readAddress('/Shop/basket/410', '/'), lookup);
  expect(kind).toBe('meant');
  expect(destinations).toMatchObject([{ path: '/shop/basket/410/', gone: 'retired' }]);
});

test.each([
  ['whole', codes],
  ['sharded', codesOfShards],
])('a pasted log is decoded, the living first (%s)', async (_, index) => {
  const decoded = await decode('error 410, error 77, E=0x80070005, error 9999', index);
  expect(decoded.codes.map(({ hits }) => hits.map(({ path }) => path))).toEqual([
    ['/shop/basket/410/'],
    ['/shop/checkout/77/'],
    ['/shop/cash/0x80070005/'],
  ]);
  expect(decoded.codes.map(({ hits: [{ gone }] }) => gone)).toEqual(['retired', undefined, 'retired']);
  expect(toMarkdown(decoded, (href) => href, reportWords)).toContain('| Retired · Basket |');
});

test.each([0, undefined])('a site without codes that are gone has the files it had (%s)', (wholeIndex) => {
  const size = wholeIndex === undefined ? {} : { wholeIndex };
  const without = buildLookup(before, { base: '/', ...size });
  const ledger = recordPages(new Map(), publishedPages(before, []), '2026-01-02').ledger;
  const recorded = { ledger, settled: settle(before, ledger) };
  expect(buildLookup(before, { base: '/', past: recorded, ...size })).toEqual(without);
});

test('the codes that are gone weigh nothing on the index of the living', () => {
  const living = buildLookup(today, { base: '/' });
  const [plain, ...same] = living;
  const [entry, ...others] = buildLookup(today, extra).slice(0, living.length);
  expect(others).toEqual(same);
  expect(entry?.body.replace('"hasGone":true', '"hasGone":false')).toBe(plain?.body);
});
