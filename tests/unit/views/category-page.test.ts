import { expect, test } from 'vitest';
import type { Category, Document } from '../../../src/domain/category.ts';
import { pageWords } from '../../../src/ui/page-words.ts';
import { actionChoices, categoryHead, categoryRows, type CodeRow } from '../../../src/views/category-page.ts';
import { pagesOf } from '../../../src/views/paging.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

const pageOf = (...rows: CodeInput[]) => {
  const catalogue = makeCatalogue({ 'shop/basket': rows });
  const [category] = catalogue.categories;
  const [document] = catalogue.documents;
  if (!category || !document) throw new Error('The catalogue has no category.');
  return { rows: categoryRows(catalogue, category), codes: catalogue.codes, category, document };
};

test('a row has the anchor, the address and all names and messages of its code', () => {
  const { rows } = pageOf({
    value: 'MK:1',
    name: 'FULL',
    message: 'Basket is full',
    also: [{ name: 'CROWDED', message: 'Too many' }],
    deprecated: true,
  });
  expect(rows).toMatchObject([
    {
      anchor: 'code-MK~3A1',
      path: '/shop/basket/MK~3A1/',
      value: 'MK:1',
      names: ['FULL', 'CROWDED'],
      messages: [[{ text: 'Basket is full' }], [{ text: 'Too many' }]],
      deprecated: true,
    },
  ]);
});

test('a row without a message says why it happens, and never takes what to do for what happened', () => {
  const { rows } = pageOf(
    { value: '1', cause: 'Too many items', solution: 'Remove one' },
    { value: '2', solution: 'Remove one' },
    { value: '3' },
  );
  expect(rows.map(({ messages }) => messages)).toMatchObject([[[{ text: 'Too many items' }]], [], []]);
  expect(rows.map(({ solution }) => solution)).toEqual(['Remove one', 'Remove one', '']);
});

const choicesOnFirstPage = (rows: readonly CodeRow[], size: number) =>
  pagesOf(rows, size, '/shop/basket/', () => ({ label: '' })).map((page) =>
    actionChoices(page, pageWords('en')),
  )[0];

test('the filter offers only choices that select some rows and not all', () => {
  const { rows } = pageOf({ value: '1', action: 'retry' }, { value: '2', action: 'retry' }, { value: '3' });
  expect(choicesOnFirstPage(rows, 3)).toEqual([
    { action: 'all', label: 'All', codes: 3 },
    { action: 'retry', label: 'Retry', codes: 2 },
    { action: 'none', label: 'Not stated', codes: 1 },
  ]);
  expect(choicesOnFirstPage(pageOf({ value: '1', action: 'retry' }).rows, 3)).toEqual([]);
  expect(choicesOnFirstPage(pageOf({ value: '1' }).rows, 3)).toEqual([]);
});

test('the filter of one page among several says that it counts no further', () => {
  const { rows } = pageOf({ value: '1', action: 'retry' }, { value: '2' }, { value: '3' });
  expect(choicesOnFirstPage(rows, 2)?.[0]).toEqual({ action: 'all', label: 'All on this page', codes: 2 });
});

const titled = (category: Category, document: Document, title: string) =>
  categoryHead(makeCatalogue({}), document, { ...category, title }, []);

test('the title says once that the page lists errors', () => {
  const { category, document } = pageOf({ value: '1' });
  expect(titled(category, document, 'Basket').title).toBe('Basket error codes, Shop');
  expect(titled(category, document, 'Error codes').title).toBe('Error codes, Shop');
  expect(titled(category, document, 'Service side error').title).toBe('Service side error, Shop');
});

test('the description is the author’s, or counts the codes and names the texts that they have', () => {
  const { codes, category, document } = pageOf(
    { value: '1', message: 'Full' },
    { value: '2', solution: 'Remove one' },
  );
  const describe = (changes: Partial<Category>, of = codes) =>
    categoryHead(makeCatalogue({}), document, { ...category, ...changes }, of).description;
  expect(describe({})).toBe('2 error codes of Basket (Shop) with meaning and solution.');
  expect(describe({}, codes.slice(0, 1))).toBe('1 error code of Basket (Shop) with meaning.');
  expect(describe({}, pageOf({ value: '1' }).codes)).toBe('1 error code of Basket (Shop).');
  expect(describe({ description: 'Ours' })).toBe('Ours');
  expect(describe({ kind: 'pointer' }, [])).toContain('where its error codes are documented');
});
