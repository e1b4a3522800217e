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
