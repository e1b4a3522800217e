import { expect, test } from 'vitest';
import { pageWords } from '../../../src/ui/page-words.ts';
import { chooserPage } from '../../../src/views/chooser-page.ts';
import { createShortAddresses } from '../../../src/views/short-addresses.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

function chooserAt(path: string, tables: Readonly<Record<string, readonly CodeInput[]>>) {
  const catalogue = makeCatalogue(tables);
  const address = [...createShortAddresses(catalogue).all(2)].find((each) => each.path === path);
  if (!address) throw new Error(`Nothing to choose at ${path}.`);
  return chooserPage(catalogue, pageWords('en'), address);
}

test('all owners of a value are shown with what tells them apart', () => {
  const page = chooserAt('/c/41/', {
    'shop/basket': [{ value: '41', name: 'FULL', message: 'Full.', solution: 'Remove one', action: 'retry' }],
    'shop/till': [{ value: '41' }],
  });
  expect(page).toMatchObject({
    key: '41',
    head: { title: '41: 2 meanings', path: '/c/41/', noindex: true, description: 'Basket: Full. Till: 41.' },
    owners: [
      { code: { id: 'shop/basket/41', action: 'retry' }, place: 'Basket' },
      { code: { id: 'shop/till/41' }, place: 'Till' },
    ],
  });
  expect(page.explanation).toContain('Which part of the product');
});

test('the document is named where there are several', () => {
  const page = chooserAt('/c/41/', { 'shop/basket': [{ value: '41' }], 'bank/basket': [{ value: '41' }] });
  expect(page.owners.map(({ place }) => place)).toEqual(['Basket · Shop', 'Basket · Bank']);
});

test('owners in one category are told apart by the number beside the name', () => {
  const page = chooserAt('/c/full/', {
    'shop/basket': [
      { value: '41', name: 'FULL' },
      { value: '42', name: 'FULL' },
    ],
  });
  expect(page.key).toBe('FULL');
  expect(page.explanation).toContain('The number beside it');
  expect(page.owners.map(({ code }) => code.value)).toEqual(['41', '42']);
});
