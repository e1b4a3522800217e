/** Numbers with open places: how codes begin, and codes that a table writes with a star. */
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt } from '../../support/lookup.ts';

const { lookup } = await openBuilt(
  makeCatalogue({
    'till/drawer': ['40', '400', '404', '4001', '52*', '520'].map((value) => ({
      value,
      message: 'It is locked',
    })),
  }),
);

it.each([
  ['40*', 'matches', ['40', '400', '404', '4001']],
  ['error 40*', 'matches', ['40', '400', '404', '4001']],
  ['40x', 'matches', ['400', '404']],
  ['4**', 'matches', ['400', '404']],
  ['52*', 'exact', ['52*']],
  ['40', 'exact', ['40']],
])('%s is answered as what it leaves open', async (query, kind, values) => {
  const answer = await lookup.search(query);
  expect([answer.kind, answer.hits.map(({ value }) => value).toSorted()]).toEqual([kind, values.toSorted()]);
});
