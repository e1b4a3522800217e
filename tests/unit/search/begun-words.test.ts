/** A word that is still being typed stands for itself and for what it begins. */
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt, sharded } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    { value: '31', name: 'ERR_CARDHOLDER', message: 'Cardholder', cause: 'The card shows no holder' },
    { value: '44', name: 'ERR_SECOND_CARDHOLDER', message: 'Cardholder' },
    { value: '45', message: 'The basket is full' },
  ],
});

it.each([
  ['one file', { base: '/' }],
  ['shards', sharded],
] as const)(
  'finds the shortest name that it begins, marked, whatever its cause says: %s',
  async (_, extra) => {
    const { hits } = await (await openBuilt(catalogue, extra)).lookup.search('card');
    expect(hits.map(({ value, highlights }) => [value, highlights.message])).toEqual([
      ['31', [[0, 10]]],
      ['44', [[0, 10]]],
    ]);
  },
);
