/** What is offered for a code that does not exist. */
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const numbers = Array.from({ length: 2000 }, (_, index) => ({ value: `${30000003 + index * 13}` }));
const catalogue = makeCatalogue({
  'depot/lifts': [
    ...numbers,
    { value: '1', name: 'ERR_GATE_70' },
    { value: '2', name: 'E_7X' },
    { value: 'E0308' },
    { value: '7' },
    { value: '4207' },
  ],
});

describe.each(indexForms)('an index of %s', (_, extra) => {
  it.each([
    ['3000211', '30000211'],
    ['300000211', '30000211'],
    ['03000211', '30000211'],
    ['E0380', 'E0308'],
    ['ERR_GATE_7', 'ERR_GATE_70'],
    ['E_7', 'E_7X'],
    ['CRM-4207', '4207'],
  ])('offers what %s may have been', async (query, meant) => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { kind, suggestions } = await lookup.search(query);
    expect(kind).toBe('nearest');
    expect(suggestions.map(({ value, name }) => name || value)).toContain(meant);
  });

  it.each([
    ['CRM-4207', '4207', 'ending'],
    ['X7', '7', 'ending'],
  ])('never calls the number of other letters the same number: %s', async (query, meant, kind) => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { suggestions } = await lookup.search(query);
    expect(suggestions.find(({ value }) => value === meant)?.nearness?.kind).toBe(kind);
  });

  it.each(['no-such-thing', 'foo_bar_error'])(
    'offers nothing for a name that shares words of no weight: %s',
    async (query) => {
      const names = makeCatalogue({
        'depot/lifts': [
          { value: '1', name: 'LIFT_NO_KEY' },
          { value: '2', name: 'gate_error' },
        ],
      });
      const { lookup } = await openBuilt(names, extra);
      expect((await lookup.search(query)).suggestions).toEqual([]);
    },
  );
});
