/** Questions whose words the site does not use: what people say for what it says. */
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const siteIn = (language: string, rows: readonly CodeInput[]) =>
  createCatalogue(makeCatalogue({ 'shop/basket': rows }), { language, home: '/' });

const sites = {
  en: [
    { value: '1', message: 'No space left' },
    { value: '2', message: 'Request throttled' },
  ],
  zh: [
    { value: '1', name: 'ERR_BASKET_NOT_ENTERED', message: '状态异常' },
    { value: '2', message: '商品照片已满' },
    { value: '3', message: '购物篮被占用' },
  ],
  ja: [
    { value: '1', message: 'ネットワークエラーが発生しました。' },
    { value: '2', message: 'ファイルを開けません。' },
  ],
} satisfies Record<string, readonly CodeInput[]>;

describe.each(indexForms)('an index of %s', (_, extra) => {
  it.each([
    ['en', 'the disk is full', '1'],
    ['en', 'requests too often', '2'],
    ['zh', '照片太多了放不下', '2'],
    ['zh', '别的程序正用着购物篮', '3'],
    ['ja', 'ネットワークについて', '1'],
    ['ja', 'ファイルが開かない', '2'],
  ] as const)('finds in %s what is asked in other words: %s', async (language, query, value) => {
    const { lookup } = await openBuilt(siteIn(language, sites[language]), extra);
    const { hits } = await lookup.search(query);
    expect(hits[0]?.value).toBe(value);
  });

  it('takes what stands for a phrase for no synonym of it, nor of what else stands for it', async () => {
    const { lookup } = await openBuilt(siteIn('en', [{ value: '1', message: 'Temperature unknown' }]), extra);
    expect((await lookup.search('thermostat')).hits[0]?.value).toBe('1');
    expect((await lookup.search('device')).hits).toEqual([]);
  });

  it('reads a mistyped word that is not the site’s, as what the site says for it', async () => {
    const rows = [
      { value: '1', message: 'Not enough room in the basket' },
      { value: '2', message: 'The basket is blocked' },
    ];
    const { lookup } = await openBuilt(siteIn('en', rows), extra);
    expect((await lookup.search('inusfficient room')).hits[0]?.value).toBe('1');
    expect((await lookup.search('my basket is cloggde')).hits[0]?.value).toBe('2');
    expect((await lookup.search('my inisfufcient')).hits).toEqual([]);
  });

  it('finds initials by the words that they stand for', async () => {
    const rows = [
      { value: '1', message: 'POS not reachable' },
      { value: '2', message: 'Point reached' },
    ];
    const { lookup } = await openBuilt(siteIn('en', rows), extra);
    expect((await lookup.search('the point of sale is unreachable')).hits[0]?.value).toBe('1');
  });

  it('believes no row that has none of its words, unless it is most of the question', async () => {
    const rows = [
      { value: '1', message: 'Basket blocked' },
      { value: '2', message: 'Shelf opened' },
    ];
    const { lookup } = await openBuilt(siteIn('en', rows), extra);
    expect((await lookup.search('clogged chimney')).hits).toEqual([]);
  });

  it.each([
    [
      'believes a row that says it otherwise where nothing of the question is strange',
      'Basket blocked',
      'clogged yesterday',
      'clogged giraffe',
    ],
    [
      'misses less what tells when and to whom than what tells of what',
      'Ribbon torn',
      'my wife found a ribbon yesterday',
      'my giraffe painted a ribbon',
    ],
  ])('%s', async (_what, message, answered, strange) => {
    const others = Array.from({ length: 40 }, (_, at) => ({ value: `${at + 2}`, message: `Shelf ${at}` }));
    const { lookup } = await openBuilt(siteIn('en', [{ value: '1', message }, ...others]), extra);
    const valuesFor = async (query: string) => (await lookup.search(query)).hits.map(({ value }) => value);
    expect(await valuesFor(answered)).toEqual(['1']);
    expect(await valuesFor(strange)).toEqual([]);
  });

  it('takes what is left of "I\'m" for no word that the site lacks', async () => {
    const { lookup } = await openBuilt(siteIn('en', [{ value: '1', message: 'Basket blocked' }]), extra);
    expect((await lookup.search("I'm blocked")).hits[0]?.value).toBe('1');
    expect((await lookup.search("I'm near a giraffe")).reading.unknown).toEqual(['giraffe']);
  });

  it.each(['I cannot hear them', "I can't hear them", 'I do not hear them'])(
    'reads what cannot be done in every spelling: %s',
    async (query) => {
      const { lookup } = await openBuilt(siteIn('en', [{ value: '1', message: 'Audio muted' }]), extra);
      expect((await lookup.search(query)).hits[0]?.value).toBe('1');
    },
  );

  it.each(['money back', 'pay back', 'given back'])(
    'knows %s as one of several ways to say it',
    async (query) => {
      const { lookup } = await openBuilt(siteIn('en', [{ value: '1', message: 'Refund declined' }]), extra);
      expect((await lookup.search(query)).hits[0]?.value).toBe('1');
    },
  );

  it('asks for what a customer says, and not for the customer', async () => {
    const rows = [
      { value: '1', message: 'Customer declined' },
      { value: '2', message: 'Coupon' },
    ];
    const { lookup } = await openBuilt(siteIn('en', rows), extra);
    const { hits } = await lookup.search('our customer says that the voucher was refused');
    expect(hits[0]?.value).toBe('2');
  });

  it('finds English names by what they mean in the language of the site', async () => {
    const { lookup } = await openBuilt(siteIn('zh', sites.zh), extra);
    expect((await lookup.search('没进去')).hits[0]?.value).toBe('1');
  });

  it('takes a loanword whole: one that shares letters alone is none', async () => {
    const { lookup } = await openBuilt(siteIn('ja', sites.ja), extra);
    expect((await lookup.search('ネットカフェのアラーム')).hits).toEqual([]);
  });
});
