/** Numbers of one or two digits are codes where the codes of the site are as short. */
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt } from '../../support/lookup.ts';

const catalogueOf = (values: readonly string[]): ReturnType<typeof makeCatalogue> =>
  makeCatalogue({
    'bank/cards': values.map((value) => ({ value, message: 'Refused by the bank' })),
  });

it.each([
  { site: 'of short codes', values: ['05', '14', '51', '54', '1001'], expected: '/bank/cards/51/' },
  {
    site: 'of long codes',
    values: ['51', ...Array.from({ length: 12 }, (_, index) => String(1001 + index))],
    expected: undefined,
  },
])('asked among other words, a number of two digits is read by what a site $site uses', async (site) => {
  const { lookup } = await openBuilt(catalogueOf(site.values));
  const { hits } = await lookup.search('card declined 51 yesterday');
  expect(hits[0]?.path).toBe(site.expected);
});
