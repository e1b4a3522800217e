import { expect, test } from 'vitest';
import { crumbsTo, crumbsTowards } from '../../../src/views/crumbs.ts';
import { makeCatalogue } from '../../support/catalogue.ts';

test('the way to an address that is gone ends where the site still has it', () => {
  const catalogue = makeCatalogue({ 'shop/basket': [{ value: '1' }] });
  const way = (path: string) => crumbsTowards(catalogue, path).map((crumb) => crumb.path);
  expect(way('/shop/basket/41/')).toEqual(['/', '/shop/', '/shop/basket/']);
  expect(way('/shop/till/')).toEqual(['/', '/shop/']);
  expect(way('/bank/')).toEqual(['/']);
  expect(way('/guides/old/')).toEqual(['/']);
});

test('a document that has the title of its table is not said twice', () => {
  const labels = (title: string) =>
    crumbsTo(
      { language: 'en', home: '/' },
      { slug: 'shop', title },
      { slug: 'basket', title: 'Basket errors' },
    ).map(({ label }) => label);
  expect(labels('Shop')).toEqual([undefined, 'Shop', 'Basket errors']);
  expect(labels('Basket errors')).toEqual([undefined, 'Basket errors']);
});
