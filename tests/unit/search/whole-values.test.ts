/** Values that stand in a query as their table has them, among words and signs. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/search/decode/decode.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'kiln/door': [
    { value: '31', message: 'Door open' },
    { value: '4.2.11', message: 'Latch worn' },
    { value: '61.7B04', message: 'Hinge sensor lost' },
    { value: 'K0815', message: 'Seal leaks' },
  ],
  'kiln/heat and glaze': [
    { value: 'G.52', message: 'Burner out' },
    { value: 'G.53', message: 'Water pump stands still' },
  ],
});

describe.each(indexForms)('an index of %s', (_, extra) => {
  const ask = async (query: string) => (await openBuilt(catalogue, extra)).lookup.search(query);

  it.each([
    ['31-4.2.11 the latch of this kiln does not close any more', '4.2.11'],
    ['31 4.2.11', '4.2.11'],
    ['61.7b04 error', '61.7B04'],
    ['acme 61.7B04 again', '61.7B04'],
    ['K0815-00', 'K0815'],
    ['K0815:00', 'K0815'],
    ['G 52', 'G.52'],
    ['error G 52', 'G.52'],
  ])('finds the value in %s', async (query, value) => {
    expect((await ask(query)).hits[0]?.value).toBe(value);
  });

  it('shows both codes of a pair, the one that nothing else looks like first', async () => {
    const { hits, isSure } = await ask('31 4.2.11');
    expect([hits.map(({ value }) => value), isSure]).toEqual([['4.2.11', '31'], false]);
  });

  it.each(['4.2.11.3', 'K08151', '31.5'])('takes %s for no code that it only begins like', async (query) => {
    expect((await ask(`${query} today`)).hits).toEqual([]);
  });

  it('is not sure of a row that has a word of the query only by its category', async () => {
    const { hits, isSure } = await ask('glaze pump');
    expect([hits[0]?.value, isSure]).toEqual(['G.53', false]);
  });

  it('does not offer the code that was found once more', async () => {
    expect((await ask('G 52')).suggestions).toEqual([]);
  });
});

describe('decode', () => {
  it.each([
    ['kiln 3: 61.7B04 since noon', ['61.7B04']],
    ['seal state K0815-00', ['K0815']],
    ['it failed: 31-4.2.11', ['31', '4.2.11']],
    ['firmware 4.2.11 started', []],
    ['it failed: 4.2.11.3', []],
  ])('finds the values in %s', async (text, values) => {
    const { codes } = await openBuilt(catalogue);
    const decoded = await decode(text, codes);
    expect(decoded.codes.map(({ hits }) => hits[0].value)).toEqual(values);
  });
});
