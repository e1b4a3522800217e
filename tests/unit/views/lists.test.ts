/** The small views: crumbs, the list of categories. */
import { describe, expect, test } from 'vitest';
import { crumbsTo } from '../../../src/views/crumbs.ts';
import { documentSection } from '../../../src/views/home-page.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

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
    expect(crumbsTo(catalogue).map(({ path }) => path)).toEqual(['/']);
    expect(crumbsTo(catalogue, shop).map(({ path }) => path)).toEqual(['/', '/shop/']);
    expect(crumbsTo(catalogue, shop, basket)).toEqual([
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
      { path: '/shop/elsewhere/', codes: 0, ranges: [], kind: 'pointer' },
    ]);
  });
});
