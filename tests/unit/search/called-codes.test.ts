/** Codes that are no number, as programs and people write them. */
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'shop/device': [{ value: 'Code 10' }, { value: 'Code 43' }],
  'shop/robot': [{ value: '10', message: 'The arm is stuck' }],
  'shop/bank': [{ value: 'BL', message: 'The configuration has a daily limit' }],
});

describe.each(indexForms)('with %s', (_form, extra) => {
  it.each([
    ['{"ReturnCode":"BL","message":"refused"}', ['BL']],
    ['returnCode = BL', ['BL']],
    ['error: FATAL', []],
    ['This device cannot start. (Code 43)', ['Code 43']],
    ['This device cannot start. (Code 10)', ['Code 10']],
    ['Windows has stopped this device because it has reported problems. (Code 43)', ['Code 43']],
  ])('finds what is called a code in %s', async (query, values) => {
    const { lookup } = await openBuilt(catalogue, extra);
    expect((await lookup.search(query)).hits.map(({ value }) => value)).toEqual(values);
  });

  it('finds the name of an error, and not the status of the answer that it came with', async () => {
    const both = makeCatalogue({
      'shop/basket': [{ value: '409', message: 'Conflict' }, { value: 'BasketExists' }],
    });
    const { lookup } = await openBuilt(both, extra);
    const values = async (query: string) => (await lookup.search(query)).hits.map(({ value }) => value);
    expect(await values('ShopError: {"statusCode":"409","error":"BasketExists","shop":"main"}')).toEqual([
      'BasketExists',
    ]);
    expect(await values('{"statusCode":409}')).toEqual(['409']);
  });

  it('shows and finds what a table says of a code by its cause where it has no message', async () => {
    const causes = makeCatalogue({
      'shop/basket': [
        { value: '1', cause: 'The basket is closed' },
        { value: '2', cause: 'No basket' },
      ],
    });
    const { lookup } = await openBuilt(causes, extra);
    const { hits } = await lookup.search('closed basket');
    expect(hits[0]).toMatchObject({ value: '1', message: 'The basket is closed' });
  });

  it('finds a word by how it begins where the site has it in no other form', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    expect((await lookup.search('config limit ')).hits.map(({ value }) => value)).toEqual(['BL']);
  });
});

describe('a number with the ending or the width of a type', () => {
  const owners = makeCatalogue({
    'shop/windows': [{ value: '0x80070005' }, { value: '0x80004005' }],
    'shop/other': [{ value: '0x80070005' }, { value: '0x80004005' }, { value: '1005' }],
    'shop/third': [{ value: '1005' }],
  });

  it.each([
    ['0x80070005L', ['/shop/windows/0x80070005/', '/shop/other/0x80070005/']],
    ['hr=0X80070005UL in Enter', ['/shop/windows/0x80070005/', '/shop/other/0x80070005/']],
    ['80004005h', ['/shop/windows/0x80004005/', '/shop/other/0x80004005/']],
    ['ffffffff80004005', ['/shop/windows/0x80004005/', '/shop/other/0x80004005/']],
    ['1005u', ['/shop/other/1005/', '/shop/third/1005/']],
  ])('has all owners: %s', async (query, paths) => {
    const { lookup } = await openBuilt(owners);
    const { kind, hits } = await lookup.search(query);
    expect([kind, hits.map(({ path }) => path)]).toEqual(['ambiguous', paths]);
  });
});
