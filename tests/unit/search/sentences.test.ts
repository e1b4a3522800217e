/** Sentences and codes that more than one row may be meant by. */
import { expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt } from '../../support/lookup.ts';

const { lookup } = await openBuilt(
  makeCatalogue({
    'till/drawer': [
      { value: '-3', message: 'It is locked' },
      { value: '41', message: 'No permission to open the drawer' },
    ],
    'till/drawer-of-coins': [{ value: '-3', message: 'The drawer has no coins' }],
    'till/scale': [
      { value: '52', message: 'The scale shows nothing' },
      { value: '310', message: 'Most items on the scale reached (52)' },
    ],
  }),
);
const first = async (query: string) => (await lookup.search(query)).hits[0]?.path;

it('lets no number of a long sentence stand in the way of its words', async () => {
  expect(await first('2 of 5 cashiers have no permission to open 77 of 300')).toBe('/till/drawer/41/');
});

it('takes owners in the order of the site where the words name the categories of both', async () => {
  expect(await first('drawer -3')).toBe('/till/drawer/-3/');
});

it('takes a message that is copied with its number for the message, and the number alone for the code', async () => {
  expect(await first('Most items on the scale reached (52)')).toBe('/till/scale/310/');
  expect(await first('most items on the scale reached 41')).toBe('/till/drawer/41/');
  expect(await first('items on the scale 52')).toBe('/till/scale/52/');
});
