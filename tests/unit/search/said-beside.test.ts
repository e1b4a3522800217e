/** What an answer says besides its hits: codes that are in no table, ranges, and the same in both forms of the index. */
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { indexForms, openBuilt, sharded } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'shop/http': [
    { value: '4xx', message: 'The till is at fault', span: { kind: 'wildcard', pattern: '4\\d\\d' } },
  ],
  'shop/basket': [
    { value: '20400', message: 'The basket exists' },
    { value: '20405', message: 'The basket does not exist' },
    { value: '20406', message: 'The basket is full' },
    { value: '1005', name: 'ERR_BASKET_LOCKED', message: 'The basket is locked' },
  ],
});

describe.each(indexForms)('an answer from %s', (_form, extra) => {
  it('names a code that is in no table beside one that is', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { hits, reading, isSure } = await lookup.search('error 9999 and 1005');
    expect(hits.map(({ value }) => value)).toEqual(['1005']);
    expect([reading.unknown, isSure]).toEqual([['9999'], false]);
  });

  it('names first the code that stands there as it is, not the one whose other spelling does', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { hits } = await lookup.search('the drawer failed: lock error code 0x4fb5, till_error 1005');
    expect(hits.map(({ value }) => value)).toEqual(['1005', '20405']);
  });

  it('finds the family of a status, whatever a server says behind it', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { hits } = await lookup.search('HTTP/1.1 404 Not Found');
    expect(hits.map(({ value }) => value)).toEqual(['4xx']);
  });

  it('offers the codes beside an unknown one, and then their category with the range of them', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { suggestions } = await lookup.search('20407');
    expect(suggestions.map(({ path, nearness }) => [path, nearness])).toEqual([
      ['/shop/basket/20400/', { kind: 'last' }],
      ['/shop/basket/20405/', { kind: 'last' }],
      ['/shop/basket/20406/', { kind: 'last' }],
      ['/shop/basket/', { kind: 'range', from: '20400', to: '20406' }],
    ]);
  });

  it('takes no title for quoted whose "not" the query lacks', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { hits } = await lookup.search('basket already exists');
    expect(hits[0]?.value).toBe('20400');
  });
});

it.each(['20407', '2040', 'ERR_BASKET_LOST', 'basket 5', '1006', 'bskaet'])(
  'offers the same for %s in the same order from either form of the index',
  async (query) => {
    const answers = await Promise.all(
      [{ base: '/' }, sharded].map(async (extra) => (await openBuilt(catalogue, extra)).lookup.search(query)),
    );
    const [first, second] = answers.map(({ hits, suggestions }) => [hits, suggestions]);
    expect(first).toEqual(second);
  },
);
