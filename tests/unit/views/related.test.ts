import { expect, test } from 'vitest';
import { createRelations } from '../../../src/views/related.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

const ids = (codes: readonly { readonly id: string }[]): string[] => codes.map(({ id }) => id);
const numbers = (prefix: string, tails: readonly string[], message: (tail: string) => string): CodeInput[] =>
  tails.map((tail) => ({ value: prefix + tail, message: message(tail) }));

test('neighbours are those of the category, in the order of the source', () => {
  const catalogue = makeCatalogue({
    'shop/basket': [{ value: '3' }, { value: '1' }, { value: '2' }],
    'shop/till': [{ value: '9' }],
  });
  const [first, second, third, till] = catalogue.codes.map(createRelations(catalogue));
  expect([first?.previous?.value, first?.next?.value]).toEqual([undefined, '1']);
  expect([second?.previous?.value, second?.next?.value]).toEqual(['3', '2']);
  expect([third?.previous?.value, third?.next?.value]).toEqual(['1', undefined]);
  expect([till?.previous, till?.next]).toEqual([undefined, undefined]);
});

test('the same value, name and message elsewhere are three lists', () => {
  const catalogue = makeCatalogue({
    'shop/basket': [{ value: '41', name: 'FULL', message: 'No room left.' }],
    'shop/till': [
      { value: '41', message: 'Drawer open' },
      { value: '7', name: 'full', message: 'no room left' },
    ],
  });
  const [code] = catalogue.codes;
  const related = code && createRelations(catalogue)(code);
  expect(ids(related?.sameValue?.codes ?? [])).toEqual(['shop/till/41']);
  expect(related?.sameName).toMatchObject([{ shared: 'FULL', total: 1, codes: [{ id: 'shop/till/7' }] }]);
  expect(related?.sameWording).toMatchObject([{ shared: 'No room left.', codes: [{ id: 'shop/till/7' }] }]);
});

test('a long list is cut and tells how many there are', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({ value: `${index}`, message: 'General error' }));
  const catalogue = makeCatalogue({ 'shop/basket': rows });
  for (const code of catalogue.codes) {
    const [wording] = createRelations(catalogue)(code).sameWording;
    expect(wording?.total).toBe(39);
    expect(wording?.codes).toHaveLength(12);
    expect(ids(wording?.codes ?? [])).not.toContain(code.id);
  }
});

const tails = ['0101', '0102', '0207', '0301', '0302', '0414'];

test('families that mirror each other give each code its counterpart, outliers aside', () => {
  const catalogue = makeCatalogue({
    'live/record': [...numbers('3000', tails, (tail) => `Recorder fault number ${tail}`), { value: '39' }],
    'live/push': [
      ...numbers('4000', tails.slice(1), (tail) => `Push fault number ${tail}`),
      { value: '1001' },
      { value: '20406' },
    ],
  });
  const relations = createRelations(catalogue);
  const counterparts = catalogue.codes.map((code) => [code.value, ids(relations(code).counterparts)]);
  expect(counterparts).toContainEqual(['30000414', ['live/push/40000414']]);
  expect(counterparts).toContainEqual(['40000102', ['live/record/30000102']]);
  expect(counterparts).toContainEqual(['30000101', []]);
  expect(counterparts).toContainEqual(['1001', []]);
});

test('numbers that merely count alike are no counterparts', () => {
  const catalogue = makeCatalogue({
    'shop/basket': numbers('10', tails, (tail) => `Basket ${tail} is too heavy`),
    'shop/mail': numbers('20', tails, (tail) => `Letter could not be sealed because of ${tail}`),
  });
  expect(catalogue.codes.map(createRelations(catalogue)).flatMap((related) => related.counterparts)).toEqual(
    [],
  );
});
