/** A site that grows into shards keeps the order of hits that answer a query equally well. */
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt, sharded } from '../../support/lookup.ts';

const alike = { name: 'ERR_HOT_LIFT', message: 'The lamp is hot' };
const catalogue = makeCatalogue({
  'shop/basket': [
    { value: 'E7', ...alike },
    { value: '48', ...alike },
  ],
  'depot/lifts': [{ value: '205', ...alike }],
});

it.each(['ERR_HOT_LIFT', 'HOT_LIFT', 'hotlift', 'lamp hot', 'MY_ERR_HOT_LIFT'])(
  'orders the hits for %s by category and value in both forms of the index',
  async (query) => {
    for (const extra of [{ base: '/' }, sharded]) {
      const { hits } = await (await openBuilt(catalogue, extra)).lookup.search(query);
      expect(hits.map(({ path }) => path)).toEqual([
        '/shop/basket/48/',
        '/shop/basket/E7/',
        '/depot/lifts/205/',
      ]);
    }
  },
);

it('puts the one of two twins first whose number the question has', async () => {
  const twins = makeCatalogue({
    'engine/sensors': [
      { value: 'P31', message: 'Catalyst of the lamp below its threshold, bank 1' },
      { value: 'P32', message: 'Catalyst of the lamp below its threshold, bank 2' },
    ],
  });
  for (const extra of [{ base: '/' }, sharded]) {
    const { lookup } = await openBuilt(twins, extra);
    const { hits } = await lookup.search('catalyst below the threshold of the lamp on bank 2');
    expect(hits.map(({ value }) => value)).toEqual(['P32', 'P31']);
  }
});
