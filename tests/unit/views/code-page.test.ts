import { expect, test } from 'vitest';
import { codePage, type CodePage } from '../../../src/views/code-page.ts';
import { createRelations } from '../../../src/views/related.ts';
import { createSiblings } from '../../../src/views/siblings.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

function pageOf(id: string, tables: Readonly<Record<string, readonly CodeInput[]>>): CodePage {
  const catalogue = makeCatalogue(tables);
  const code = catalogue.codeById.get(id);
  if (!code) throw new Error(`There is no code ${id}.`);
  const siblings = createSiblings(catalogue);
  return codePage({ catalogue, relations: createRelations(catalogue), siblings }, code);
}

const pathsOf = (list: { readonly codes: readonly { readonly path: string }[] }) =>
  list.codes.map(({ path }) => path);

test('a code knows its place and its neighbours', () => {
  const page = pageOf('shop/basket/2', { 'shop/basket': [{ value: '1' }, { value: '2' }, { value: '3' }] });
  expect([page.document.slug, page.category.slug]).toEqual(['shop', 'basket']);
  expect([page.siblings.previous?.value, page.siblings.next?.value]).toEqual(['1', '3']);
});

test('the first and the last code have one neighbour', () => {
  const tables = { 'shop/basket': [{ value: '1' }], 'shop/till': [{ value: '2' }] };
  expect(pageOf('shop/basket/1', tables)).toMatchObject({
    siblings: { previous: undefined, next: undefined },
  });
});

test('codes of the same value or name are one list, each once, with the page that compares them', () => {
  const page = pageOf('shop/basket/41', {
    'shop/basket': [
      { value: '41', name: 'FULL' },
      { value: '42', name: 'full', message: 'Not so full' },
    ],
    'shop/till': [{ value: '41', name: 'FULL' }],
  });
  expect(page.namesakes).toMatchObject({
    shared: '41',
    path: '/c/41/',
    more: 0,
    codes: [
      { path: '/shop/till/41/', place: 'Till', message: 'FULL' },
      { path: '/shop/basket/42/', place: 'Basket', message: 'Not so full' },
    ],
  });
});

test('a code of another document is called by that, too', () => {
  const page = pageOf('shop/errors/41', {
    'shop/errors': [{ value: '41' }],
    'shop/till': [{ value: '41' }],
    'bank/errors': [{ value: '41' }],
  });
  expect(page.namesakes?.codes.map(({ place }) => place)).toEqual(['Till', 'Errors · Bank']);
});

test('three namesakes are named, the others counted, and long messages cut', () => {
  const message = 'A long story about baskets. '.repeat(5).trim();
  const shops = Array.from({ length: 6 }, (_, index): [string, CodeInput[]] => [
    `shop/aisle-${index}`,
    [{ value: '41', message }],
  ]);
  const { namesakes } = pageOf('shop/aisle-0/41', Object.fromEntries(shops));
  expect(namesakes?.codes).toHaveLength(3);
  expect(namesakes?.more).toBe(2);
  expect(namesakes?.codes[0]?.message.length).toBeLessThanOrEqual(80);
});

test('a counterpart is not listed again for its wording', () => {
  const family = (prefix: string): CodeInput[] =>
    ['201', '404', '408', '415', '500', '503'].map((tail) => ({
      value: prefix + tail,
      message: tail === '404' ? 'Timeout' : `Text of ${tail}`,
    }));
  const page = pageOf('shop/record/30000404', {
    'shop/record': family('30000'),
    'shop/push': family('40000'),
    'shop/till': [{ value: '7', message: 'Timeout.' }],
  });
  expect(page.related.map(({ kind }) => kind)).toEqual(['counterpart', 'wording']);
  expect(page.related.map(pathsOf)).toEqual([['/shop/push/40000404/'], ['/shop/till/7/']]);
});

test('long lists are cut, and what is left out is counted', () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ value: String(100 + index), message: 'Same' }));
  const [list] = pageOf('shop/basket/100', { 'shop/basket': many }).related;
  expect(list?.codes).toHaveLength(12);
  expect(list?.more).toBe(27);
});

test('a code without relatives has no empty lists', () => {
  expect(pageOf('shop/basket/1', { 'shop/basket': [{ value: '1' }] })).toMatchObject({
    namesakes: undefined,
    related: [],
  });
});
