/** Codes in sentences that have no spaces. */
import { describe, expect, it } from 'vitest';
import { makeCatalogue } from '../../support/catalogue.ts';
import { indexForms, openBuilt } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'till/收银台': [{ value: '4207', message: '优惠券已过期' }, { value: '9001' }],
  'till/仓库': [{ value: '4207', message: '仓库的门打不开' }],
});

describe.each(indexForms)('an index of %s', (_, extra) => {
  it.each([
    '9001是什么意思',
    '请问9001是什么意思',
    '收银返回9001怎么办',
    '报错9001',
    '錯誤代碼9001怎麼辦',
    'エラー9001が出ます',
    'エラーコード：9001',
    '코드9001가 나와요',
  ])('finds the code in %s', async (query) => {
    const { lookup } = await openBuilt(catalogue, extra);
    expect((await lookup.search(query)).hits[0]?.value).toBe('9001');
  });

  it('takes the word before it for the category', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { kind, hits } = await lookup.search('仓库4207');
    expect([kind, hits.map(({ path }) => path)]).toEqual(['exact', ['/till/仓库/4207/']]);
  });

  it('counts words that only ask for a little, in any script', async () => {
    const { lookup } = await openBuilt(
      makeCatalogue({
        'till/till': [
          { value: '1', message: 'token expired' },
          { value: '2', message: 'busy' },
        ],
      }),
      extra,
    );
    const { hits } = await lookup.search('token 过期了怎么办');
    expect(hits.map(({ value }) => value)).toEqual(['1']);
  });

  it.each(['端口9001', '第9001行', '耗时9001毫秒', '9001秒'])('finds none in %s', async (query) => {
    const { lookup } = await openBuilt(catalogue, extra);
    expect((await lookup.search(query)).hits).toEqual([]);
  });
});
