/** Tables that give two codes for each error: one is the value, the other a column of its own. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/search/decode/decode.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'till/drawer': [
    {
      value: '9041',
      message: 'The drawer is jammed',
      fields: { Till: 'TIL0041', Group: 'G100', Since: '210' },
    },
    {
      value: '9042',
      message: 'The drawer is gone',
      fields: { Till: 'TIL0042', Group: 'G100', Since: '210' },
    },
    {
      value: '9043',
      message: 'The drawer is empty',
      fields: { Till: 'TIL0043', Group: 'G200', Since: '211' },
    },
  ],
  'till/lid': [
    { value: '51', message: 'The lid is bent', fields: { Till: 'see TIL0042' } },
    { value: '52', message: 'The lid is warm', fields: { Till: 'none' } },
  ],
});

describe.each(indexForms)('an index of %s', (_, extra) => {
  it.each(['TIL0042', 'til 0042', 'TIL-0042', 'TIL42', 'error TIL0042 at the till', '{"code":"TIL0042"}'])(
    'answers %s',
    async (query) => {
      const { lookup } = await openBuilt(catalogue, extra);
      const { kind, hits } = await lookup.search(query);
      expect([kind, hits.map(({ value }) => value)]).toEqual(['exact', ['9042']]);
    },
  );

  it.each(['TIL0044', 'G100', '211', 'LID0042'])('finds nothing for %s', async (query) => {
    const { lookup } = await openBuilt(catalogue, extra);
    expect((await lookup.search(query)).hits).toEqual([]);
  });
});

it('finds them in a log', async () => {
  const { codes } = await openBuilt(catalogue);
  const found = await decode('2026-11-30 10:00:00 WARN payment refused TIL0043 order=77', codes);
  expect(found.codes.map(({ text, hits }) => [text, hits[0].value])).toEqual([['TIL0043', '9043']]);
});
