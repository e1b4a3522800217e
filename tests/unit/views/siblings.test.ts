import { expect, test } from 'vitest';
import { createRelations } from '../../../src/views/related.ts';
import { createSiblings } from '../../../src/views/siblings.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

function siblingsOf(id: string, tables: Readonly<Record<string, readonly CodeInput[]>>) {
  const catalogue = makeCatalogue(tables);
  const code = catalogue.codeById.get(id);
  if (!code) throw new Error(`There is no code ${id}.`);
  return createSiblings(catalogue)(code, createRelations(catalogue)(code));
}

const many = (number: number): CodeInput[] =>
  Array.from({ length: number }, (_, index) => ({ value: String(100 + index), message: 'Text' }));

test('a category of sixty codes is shown whole, with what each means or is called', () => {
  const siblings = siblingsOf('shop/basket/100', {
    'shop/basket': [...many(58), { value: '7', name: 'FULL' }, { value: '8' }],
  });
  expect(siblings.codes).toHaveLength(60);
  expect(siblings.codes.slice(-3).map(({ message }) => message)).toEqual(['Text', 'FULL', '']);
});

test('a larger one is a window around the code', () => {
  const tables = { 'shop/basket': many(100) };
  const values = (id: string) => siblingsOf(id, tables).codes.map(({ value }) => value);
  expect(values('shop/basket/150')).toHaveLength(41);
  expect([values('shop/basket/150').at(0), values('shop/basket/150').at(-1)]).toEqual(['130', '170']);
  expect(values('shop/basket/100').at(-1)).toBe('120');
  expect(siblingsOf('shop/basket/150', tables)).toMatchObject({
    total: 100,
    previous: { value: '149' },
    next: { value: '151' },
  });
});

test('the switcher has the categories with codes, then the other documents, and counts what it leaves out', () => {
  const tables = {
    'shop/basket': [{ value: '1' }],
    'shop/elsewhere': [],
    'shop/till': [{ value: '2' }],
    'bank/loan': [{ value: '3' }],
  };
  expect(siblingsOf('shop/basket/1', tables).places.map(({ path }) => path)).toEqual([
    '/shop/basket/',
    '/shop/till/',
    '/bank/',
  ]);
  const aisles = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`shop/aisle-${index}`, [{ value: '1' }]]),
  );
  expect(siblingsOf('shop/aisle-0/1', aisles)).toMatchObject({ morePlaces: 10 });
});
