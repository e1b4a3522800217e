import { beforeAll, expect, test } from 'vitest';
import { buildLookup } from '../../../src/search/build/build-lookup.ts';
import { openLookup } from '../../../src/search/engine.ts';
import { answerAddress, readAddress } from '../../../src/search/not-found.ts';
import type { Lookup } from '../../../src/search/types.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    { value: '4101', name: 'BASKET_FULL', message: 'Basket is full' },
    { value: '4102', name: 'BASKET_EMPTY', message: 'Basket is empty' },
    { value: '77', message: 'Basket is locked' },
  ],
  'shop/checkout': [
    { value: '77', message: 'Card was refused' },
    { value: '0x80070005', name: 'ACCESS_DENIED', message: 'Access is denied' },
    { value: 'MX:0003', message: 'No such mailbox' },
  ],
  'shop/till': [{ value: '9', message: 'Drawer is open' }],
});

let lookup: Lookup;
beforeAll(async () => {
  const files = new Map(buildLookup(catalogue, { base: '/docs' }).map(({ path, body }) => [path, body]));
  lookup = await openLookup({ fetchText: (path) => Promise.resolve(files.get(path) ?? '') });
});

const answer = async (path: string): Promise<[string, string[]]> => {
  const { kind, destinations } = await answerAddress(readAddress(path, '/docs'), lookup);
  return [kind, destinations.map((place) => place.path)];
};

test.each([
  ['missing slash', '/docs/shop/basket/4101'],
  ['bare code', '/docs/4101'],
  ['outside of the base', '/4101/'],
  ['without category', '/docs/shop/4101/'],
  ['old category', '/docs/shop/cart/4101/'],
  ['other document', '/docs/store/basket/4101'],
  ['name in the wrong case', '/docs/c/Basket_Full/'],
  ['name with other separators', '/docs/c/basket-full'],
  ['hexadecimal', '/docs/c/0X1005'],
  ['thousands separator', '/docs/c/4,101/'],
  ['ending of a file', '/docs/c/4101.html'],
  ['a step too deep', '/docs/shop/basket/4101/details/'],
])('%s: the code meant', async (_, path) => {
  expect(await answer(path)).toEqual(['meant', ['/shop/basket/4101/']]);
});

test('an encoded value is read back', async () => {
  expect(await answer('/docs/c/mx:0003')).toEqual(['meant', ['/shop/checkout/MX~3A0003/']]);
  expect(await answer('/docs/c/mx%3A0003')).toEqual(['meant', ['/shop/checkout/MX~3A0003/']]);
});

test('a value of several codes is a choice, unless the address names the category', async () => {
  expect((await answer('/docs/77'))[0]).toBe('several');
  expect(await answer('/docs/old/Checkout/77')).toEqual(['meant', ['/shop/checkout/77/']]);
});

test('a typing error offers what comes close, never as a fact', async () => {
  const [kind, paths] = await answer('/docs/shop/basket/4103/');
  expect(kind).toBe('nearest');
  expect(paths).toContain('/shop/basket/4102/');
  const [typo, names] = await answer('/docs/c/BASKET_FUL/');
  expect(['meant', 'nearest']).toContain(typo);
  expect(names[0]).toBe('/shop/basket/4101/');
});

test.each([
  ['/docs/shop/basket/4103/', 'nearest', '4103'],
  ['/docs/c/884422', 'none', '884422'],
  ['/docs/shop/884422/', 'none', '884422'],
  ['/docs/c/4101', 'meant', undefined],
  ['/docs/wp-admin/', 'none', undefined],
])('%s: what nothing has is named', async (path, kind, unknown) => {
  expect(await answerAddress(readAddress(path, '/docs'), lookup)).toMatchObject({ kind });
  expect((await answerAddress(readAddress(path, '/docs'), lookup)).unknown).toBe(unknown);
});

test.each([
  ['/docs/SHOP/Basket', '/shop/basket/'],
  ['/docs/shop/baskets/', '/shop/basket/'],
  ['/docs/shop/chekout/', '/shop/checkout/'],
  ['/docs/shop/tll/', '/shop/till/'],
  ['/docs/store/chekout/', '/shop/checkout/'],
])('a category written nearly so is the one meant: %s', async (path, meant) => {
  expect(await answer(path)).toEqual(['meant', [meant]]);
});

test.each([
  '/docs/',
  '/docs/wp-admin/',
  '/docs/about-us/',
  '/docs/assets/logo.png',
  '/docs/.well-known/security.txt',
  '/docs/%E0%A4%A/',
  '/docs/index.php',
])('says nothing rather than guess: %s', async (path) => {
  expect(await answer(path)).toEqual(['none', []]);
});

test('an address of any length is read in no time and answered with silence', async () => {
  expect(await answer(`/docs/${'a1'.repeat(5000)}/`)).toEqual(['none', []]);
});

test('the address that was asked for is never the answer', async () => {
  expect((await answer('/docs/shop/basket/4101/'))[1]).not.toContain('/shop/basket/4101/');
});
