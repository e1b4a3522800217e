/** Codes in sentences that have no spaces. */
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue.ts';
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

  it.each(['仓库的4207', '仓库的 207 报错', '仓库4207了'])(
    'takes what joins them for nothing in %s',
    async (query) => {
      const { lookup } = await openBuilt(catalogue, extra);
      expect((await lookup.search(query)).hits.map(({ path }) => path)).toEqual(['/till/仓库/4207/']);
    },
  );

  it('reads a question by what it knows of it, and the rest by what else is said for it', async () => {
    const { lookup } = await openBuilt(
      createCatalogue(
        makeCatalogue({
          'till/till': [
            { value: '1', message: '收银服务器超时' },
            { value: '2', message: '收银员不存在' },
            { value: '3', message: '商品数量为 0' },
          ],
        }),
        { language: 'zh', home: '/' },
      ),
      extra,
    );
    const first = async (query: string) => (await lookup.search(query)).hits[0]?.value;
    expect(await first('收银服务器一直没反应')).toBe('1');
    expect(await first('这个收银员怎么找不到了')).toBe('2');
    expect(await first('商品的数量是0')).toBe('3');
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
