/** Guides and notes beside an answer. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/search/types.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt, sharded } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    { value: '41', name: 'ERR_BASKET_LOCKED', message: 'The basket is locked by another session' },
    { value: '42', name: 'ERR_BASKET_EMPTY', message: 'The basket holds nothing' },
  ],
});

describe('prose', () => {
  const prose = [
    {
      title: 'Opening a ticket',
      path: '/guides/tickets/',
      text: 'Attach the receipt. For example 9999, or ERR_BASKET_STOLEN, stands at the foot of the receipt.',
    },
    {
      title: '41 ERR_BASKET_LOCKED',
      path: '/shop/basket/41/',
      text: 'Another till holds the receipt and the basket.',
    },
  ];
  const shown = ({ hits, prose: pages }: Answer): unknown[] => [
    hits.map(({ path }) => path),
    pages.map(({ path }) => path),
  ];

  describe.each([
    ['one file', { base: '/', prose }],
    ['shards', { ...sharded, prose }],
  ])('beside an index of %s', (_, extra) => {
    it.each([
      ['receipt foot', [], ['/guides/tickets/']],
      ['the receipt', [], ['/guides/tickets/', '/shop/basket/41/']],
      ['9999', [], []],
      ['example 9999', [], []],
      ['receipt pineapple', [], []],
      ['basket locked', ['/shop/basket/41/'], []],
    ] as const)('offers what has all words of %s', async (query, hits, pages) => {
      const { lookup } = await openBuilt(catalogue, extra);
      expect(shown(await lookup.search(query, { prose: true }))).toEqual([hits, pages]);
    });

    it('is not loaded before somebody asks for it', async () => {
      const { lookup, fetched } = await openBuilt(catalogue, extra);
      await lookup.search('receipt foot');
      await lookup.search('41', { prose: true });
      expect(fetched.filter((path) => path.startsWith('prose'))).toEqual([]);
    });

    it('marks the words in an excerpt', async () => {
      const { lookup } = await openBuilt(catalogue, extra);
      const [hit] = (await lookup.search('till', { prose: true })).prose;
      expect(hit?.highlights.message?.map(([start, end]) => hit.message.slice(start, end))).toEqual(['till']);
    });
  });
});
