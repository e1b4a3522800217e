import { describe, expect, it } from 'vitest';
import { type PagefindModule, pagefindSearch } from '../../../src/search/pagefind-adapter.ts';
import { checkedRanking, pagefindRanking } from '../../../src/search/pagefind-settings.ts';

describe('the ranking', () => {
  it('keeps to its limits', () => {
    expect(checkedRanking(pagefindRanking)).toBe(pagefindRanking);
  });

  it.each([
    ['termSimilarity', 1000],
    ['pageLength', -0.1],
    ['termFrequency', 2],
    ['termSaturation', Number.NaN],
  ])('refuses a %s of %d', (name, value) => {
    expect(() => checkedRanking({ ...pagefindRanking, [name]: value })).toThrow(name);
  });
});

describe('the adapter', () => {
  const urls = new Map([
    ['"locked basket"', ['/docs/shop/basket/41/?highlight=x']],
    ['locked basket', ['/docs/shop/basket/41/', '/docs/shop/basket/42/index.html']],
    ['voucher', ['/docs/shop/basket/42/#code']],
  ]);

  function site(): { readonly calls: string[]; readonly load: () => Promise<PagefindModule> } {
    const calls: string[] = [];
    const module: PagefindModule = {
      options: ({ baseUrl }) => {
        calls.push(`options ${baseUrl}`);
        return Promise.resolve();
      },
      search: (query) => {
        calls.push(query);
        const results = (urls.get(query) ?? []).map((url) => ({ data: () => Promise.resolve({ url }) }));
        return Promise.resolve({ results });
      },
    };
    return {
      calls,
      load: () => {
        calls.push('load');
        return Promise.resolve(module);
      },
    };
  }

  it('asks for the phrase first, then for the words, and gives each page once', async () => {
    const { calls, load } = site();
    const search = pagefindSearch({ load, base: '/docs' });
    expect(await search.find('locked basket', 10)).toEqual(['/shop/basket/41/', '/shop/basket/42/']);
    expect(calls).toEqual(['load', 'options /', '"locked basket"', 'locked basket']);
  });

  it('loads and sets Pagefind up once, when it is first needed', async () => {
    const { calls, load } = site();
    const search = pagefindSearch({ load, base: '/docs' });
    expect(calls).toEqual([]);
    await search.find('voucher', 10);
    expect(await search.find('voucher', 10)).toEqual(['/shop/basket/42/']);
    expect(calls.filter((call) => call === 'load')).toHaveLength(1);
  });

  it('tries again after Pagefind could not be loaded', async () => {
    const { load } = site();
    let failures = 1;
    const search = pagefindSearch({
      load: () => (failures-- > 0 ? Promise.reject(new Error('offline')) : load()),
      base: '/docs',
    });
    await expect(search.find('voucher', 10)).rejects.toThrow('offline');
    expect(await search.find('voucher', 10)).toEqual(['/shop/basket/42/']);
  });
});
