/** Numbers with the letters of another product before them. */
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    { value: '4207', message: 'The voucher is past its date' },
    { value: '42', message: 'The bank is closed' },
  ],
  'depot/lifts': [{ value: 'ORA-00017', message: 'The door is blocked' }, { value: '9001' }],
  'pump/panel': [
    { value: 'Code 42', message: 'Dry' },
    { value: 'E1A2', message: 'Hot' },
  ],
});

describe.each(indexForms)('an index of %s', (_, extra) => {
  it.each([
    ['SQL 4207', ['/shop/basket/4207/']],
    ['SQL 4207 table create failed', []],
    ['CRM-9001', ['/depot/lifts/9001/']],
    ['ORA 9001', ['/depot/lifts/9001/']],
    ['ora(9001)', ['/depot/lifts/9001/']],
    ['ORA 00018', ['/depot/lifts/ORA-00017/']],
  ])('takes no number out of another code: %s', async (query, expected) => {
    const { lookup } = await openBuilt(catalogue, extra);
    const answer = await lookup.search(query);
    expect(answer.hits).toEqual([]);
    expect(answer.suggestions.map(({ path }) => path)).toEqual(expect.arrayContaining(expected));
  });

  it('finds a code of letters and digits by turns in a sentence', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { kind, hits } = await lookup.search('what does E1A2 mean');
    expect([kind, hits.map(({ path }) => path)]).toEqual(['exact', ['/pump/panel/E1A2/']]);
  });

  it('offers the owner of the number beside a value that begins with what calls it a code', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { hits, suggestions } = await lookup.search('code 42 since noon');
    expect(hits.map(({ path }) => path)).toEqual(['/pump/panel/Code~2042/']);
    expect(suggestions.map(({ path }) => path)).toEqual(['/shop/basket/42/']);
  });

  it.each([
    ['error 4207', []],
    ['BASKET 4207', []],
    ['FATAL 4207', []],
    ['BANK 4207', []],
    ['bnak 4207', []],
    ['zeppelin 4207', ['zeppelin']],
    ['zeppelin error 4207', ['zeppelin']],
  ])('says which words beside a code nothing mentions: %s', async (query, unknown) => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { kind, hits, reading } = await lookup.search(query);
    expect([kind, hits[0]?.path, reading.unknown]).toEqual(['exact', '/shop/basket/4207/', unknown]);
  });
});
