import { expect, test } from 'vitest';
import { fullTextRecords } from '../../../src/views/exports/full-text.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { makeContext } from '../../support/export-context.ts';

const context = makeContext(
  makeCatalogue({
    'shop/basket': [
      {
        value: '41',
        name: 'BASKET_FULL',
        message: 'Basket is full',
        cause: 'Too many items.',
        solution: 'Remove one.',
        fields: { Level: 'low' },
        spellings: ['0x29'],
        keywords: ['cart'],
        also: [{ message: 'Basket is closed' }],
      },
      { value: '42' },
    ],
  }),
);

test('a code is indexed with all of its texts, its note, and the parts of its name', () => {
  const [full, bare] = fullTextRecords(context.catalogue, {
    notes: new Map([['shop/basket/41', 'Seen on Fridays.']]),
  });
  expect(full).toEqual({
    url: '/shop/basket/41/',
    content: [
      '41 BASKET_FULL',
      'Basket is full',
      'Too many items.',
      'Remove one.',
      'Level: low',
      'Basket is closed',
      '0x29 cart',
      'Seen on Fridays.',
      'Shop, Basket',
      // Behind a sign that no excerpt shows: the words of the identifiers, whole and in parts.
      '⁂ basketfull basket full 0x29 0 x29',
    ].join('\n'),
    language: 'en',
    filters: { document: ['shop'], category: ['shop/basket'] },
    meta: { title: '41 BASKET_FULL' },
  });
  expect(bare?.content).toBe('42\nShop, Basket');
});

test('a name in camel case is indexed by its parts, too', () => {
  const [record] = fullTextRecords(
    makeCatalogue({ 'shop/till': [{ value: '1', name: 'Till.DrawerOpen' }] }),
    {},
  );
  expect(record?.content.split('\n').at(-1)).toBe('⁂ draweropen drawer open');
});

test('guides come after the codes, under their titles', () => {
  const guides = [{ path: '/guides/start/', title: 'Start', text: 'Open the shop.' }];
  expect([...fullTextRecords(context.catalogue, { guides })].slice(2)).toEqual([
    {
      url: '/guides/start/',
      content: 'Start\nOpen the shop.',
      language: 'en',
      meta: { title: 'Start' },
    },
  ]);
});
