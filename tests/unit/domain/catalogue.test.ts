import { expect, test } from 'vitest';
import {
  categoryOf,
  codesFor,
  createCatalogue,
  documentOf,
  ownersIn,
} from '../../../src/domain/catalogue.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

const catalogue = makeCatalogue({
  'shop/basket': [{ value: '41', name: 'FULL', also: [{ name: 'CROWDED' }] }, { value: 'Busy' }],
  'shop/till': [{ value: '41' }, { value: '0x2A', spellings: ['42'] }],
  'bank/basket': [{ value: '41', name: 'Full' }],
});
const ids = (codes: readonly { readonly id: string }[]): string[] => codes.map(({ id }) => id);

test('a value, a name or another spelling finds all its owners in any case, in the order of the sources', () => {
  expect(ids(codesFor(catalogue, '41'))).toEqual(['shop/basket/41', 'shop/till/41', 'bank/basket/41']);
  expect(ids(codesFor(catalogue, 'full'))).toEqual(['shop/basket/41', 'bank/basket/41']);
  expect(ids(codesFor(catalogue, 'crowded'))).toEqual(['shop/basket/41']);
  expect(ids(codesFor(catalogue, 'BUSY'))).toEqual(['shop/basket/Busy']);
  expect(ids(codesFor(catalogue, '42'))).toEqual(['shop/till/0x2A']);
  expect(codesFor(catalogue, '4')).toEqual([]);
});

test('a place narrows the owners down to a category, with or without its document', () => {
  expect(ids(ownersIn(catalogue, '41', 'basket'))).toEqual(['shop/basket/41', 'bank/basket/41']);
  expect(ids(ownersIn(catalogue, '41', 'bank/basket'))).toEqual(['bank/basket/41']);
  expect(ownersIn(catalogue, '41', 'bank')).toEqual([]);
  expect(ownersIn(catalogue, '41', undefined)).toHaveLength(3);
});

test('names that scripts trip over are keys like any other', () => {
  const odd = makeCatalogue({ 'a/b': [{ value: '__proto__' }, { value: 'constructor' }] });
  expect(ids(codesFor(odd, '__proto__'))).toEqual(['a/b/__proto__']);
  expect(ids(codesFor(odd, 'Constructor'))).toEqual(['a/b/constructor']);
  expect(codesFor(odd, 'toString')).toEqual([]);
});

test('codes know their category and their document', () => {
  const [code] = codesFor(catalogue, 'Busy');
  expect(code && categoryOf(catalogue, code).id).toBe('shop/basket');
  expect(code && documentOf(catalogue, code).slug).toBe('shop');
  expect(catalogue.codesByCategory.get('shop/till')).toHaveLength(2);
});

test('parts that do not fit together are refused', () => {
  const broken = createCatalogue({ documents: [], categories: [], codes: catalogue.codes });
  const [code] = broken.codes;
  expect(() => code && categoryOf(broken, code)).toThrow('shop/basket/41');
  expect(() => code && documentOf(broken, code)).toThrow('shop/basket/41');
});
