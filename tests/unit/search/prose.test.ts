/** Guides and notes beside an answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Lookup } from '../../../src/search/types.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openWithTexts } from '../../support/full-text.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    { value: '41', name: 'ERR_BASKET_LOCKED', message: 'The basket is locked by another session' },
    { value: '42', name: 'ERR_BASKET_EMPTY', message: 'The basket holds nothing' },
  ],
});
const guides = [
  {
    title: 'Opening a ticket',
    path: '/guides/tickets/',
    text: 'Attach the receipt. For example 9999, or ERR_BASKET_STOLEN, stands at the foot of the receipt.',
  },
];
const notes = new Map([['shop/basket/41', 'Another till holds the receipt and the basket.']]);

describe('prose', () => {
  let lookup: Lookup;
  let close: () => void;
  beforeAll(async () => {
    const opened = await openWithTexts(catalogue, { base: '/', guides, notes });
    ({ lookup } = opened);
    ({ close } = opened.pagefind);
  });
  afterAll(() => {
    close();
  });
  const shown = ({ hits, prose: pages }: Answer): unknown[] => [
    hits.map(({ path }) => path),
    pages.map(({ path }) => path).sort(),
  ];

  it.each([
    ['receipt foot', [], ['/guides/tickets/']],
    ['the receipt', [], ['/guides/tickets/', '/shop/basket/41/']],
    ['9999', [], []],
    ['example 9999', [], []],
    ['receipt pineapple', [], []],
    ['basket locked', ['/shop/basket/41/'], []],
  ] as const)('offers what has all words of %s', async (query, hits, pages) => {
    expect(shown(await lookup.search(query, { fullText: true }))).toEqual([hits, pages]);
  });

  it('marks the words in an excerpt', async () => {
    const [hit] = (await lookup.search('till', { fullText: true })).prose;
    const { text = '', highlights = [] } = hit?.excerpt ?? {};
    expect(highlights.map(([start, end]) => text.slice(start, end))).toEqual(['till']);
  });

  it('is a guide whose title is asked for', async () => {
    const [hit] = (await lookup.search('opening a ticket')).hits;
    expect([hit?.kind, hit?.path, hit?.title]).toEqual(['guide', '/guides/tickets/', 'Opening a ticket']);
  });
});
