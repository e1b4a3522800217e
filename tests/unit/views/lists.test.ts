/** The small views: counts, crumbs, the list of categories, the list of guides. */
import { describe, expect, test } from 'vitest';
import { count } from '../../../src/views/count.ts';
import { crumbsToCategory, crumbsToCode, crumbsToDocument } from '../../../src/views/crumbs.ts';
import { guidesOf } from '../../../src/views/guide-links.ts';
import { documentSection } from '../../../src/views/home-page.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

test('a count agrees with its noun', () => {
  expect([0, 1, 2, 108].map((number) => count(number, 'code'))).toEqual([
    '0 codes',
    '1 code',
    '2 codes',
    '108 codes',
  ]);
  expect(count(12_345, 'code')).toBe('12,345 codes');
});

const catalogue = makeCatalogue({
  'shop/basket': [{ value: '41' }, { value: '42' }],
  'shop/elsewhere': [],
  'bank/card': [{ value: '9' }],
});
const [shop] = catalogue.documents;
const [basket] = catalogue.categories;

describe('crumbs', () => {
  test('lead down from the home page and leave out the page itself', () => {
    if (!shop || !basket) throw new Error('The catalogue is empty.');
    expect(crumbsToDocument(catalogue).map(({ path }) => path)).toEqual(['/']);
    expect(crumbsToCategory(catalogue, shop).map(({ path }) => path)).toEqual(['/', '/shop/']);
    expect(crumbsToCode(catalogue, shop, basket)).toEqual([
      { label: undefined, path: '/' },
      { label: 'Shop', path: '/shop/' },
      { label: 'Basket', path: '/shop/basket/' },
    ]);
  });
});

describe('a document', () => {
  test('lists its own categories in their order, the one that only points elsewhere too', () => {
    const section = shop && documentSection(catalogue, shop);
    expect(section?.codes).toBe(2);
    expect(section?.cards).toMatchObject([
      { path: '/shop/basket/', codes: 2, ranges: ['41–42'] },
      { path: '/shop/elsewhere/', codes: 0, ranges: [], category: { kind: 'pointer' } },
    ]);
  });
});

test('guides come in the order of their authors, and the page for authors is not among them', () => {
  const data = { title: 'Start', description: 'How to start', order: 1 };
  expect(guidesOf([{ id: 'start', data }])).toEqual([
    { id: 'start', title: 'Start', description: 'How to start' },
  ]);
});
