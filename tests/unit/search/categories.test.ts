/** Categories among the hits of a word that is in their titles. */
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt } from '../../support/lookup.ts';

/** So many categories of lifts, in each a code that says "lift". */
const paths = async (count: number): Promise<string[]> => {
  const places = Array.from({ length: count }, (_, index) => `depot/lift-${'abcdefghijklm'.charAt(index)}`);
  const { lookup } = await openBuilt(
    makeCatalogue(
      Object.fromEntries(places.map((place) => [place, [{ value: '7', message: 'The lift is stuck' }]])),
    ),
  );
  return (await lookup.search('lift')).hits.map(({ path }) => path);
};

it('come first where few are called so', async () => {
  expect((await paths(2)).slice(0, 2)).toEqual(['/depot/lift-a/', '/depot/lift-b/']);
});

it('come behind the codes where the word is that of many', async () => {
  expect((await paths(12))[0]).toBe('/depot/lift-a/7/');
});
