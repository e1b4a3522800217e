import { describe, expect, it } from 'vitest';
import { openLookup } from '../../../src/search/engine.ts';
import { buildLookup } from '../../../src/search/build/build-lookup.ts';
import type { Answer } from '../../../src/search/types.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openBuilt, sharded } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    {
      value: '41',
      name: 'ERR_BASKET_LOCKED',
      message: 'The basket is locked by another session',
      action: 'retry',
    },
    {
      value: '42',
      name: 'ERR_BASKET_EMPTY',
      message: 'The basket holds nothing',
      keywords: ['nothing to buy'],
    },
    { value: '4207', message: 'The voucher is past its date', cause: 'The clock of the till is wrong.' },
  ],
  'shop/payment': [
    {
      value: '42',
      name: 'ERR_CARD_REFUSED',
      message: 'The card was refused',
      solution: 'Ask the bank of the holder.',
    },
    { value: '0x80070005', name: 'E_ACCESSDENIED', message: 'Access denied' },
    { value: '500-599', message: 'The bank is out of order', span: { kind: 'range', from: 500, to: 599 } },
  ],
  'depot/lifts': [
    {
      value: 'ORA-00017',
      name: 'liftDoorBlocked',
      message: 'The door of the lift is blocked',
      action: 'contact-support',
    },
    { value: '9001', message: 'Überlast im Aufzug' },
    { value: '9002', message: '房间不存在' },
  ],
});

const kinds = [
  ['shards together', { base: '/docs' }],
  ['shards apart', { ...sharded, base: '/docs' }],
] as const;

const paths = ({ hits }: Answer): string[] => hits.map(({ path }) => path);

describe.each(kinds)('an index of %s', (_, extra) => {
  it.each([
    ['41', 'exact', ['/shop/basket/41/']],
    ['42', 'ambiguous', ['/shop/basket/42/', '/shop/payment/42/']],
    ['payment 42', 'exact', ['/shop/payment/42/']],
    ['err 0x29', 'exact', ['/shop/basket/41/']],
    ['-41', 'exact', ['/shop/basket/41/']],
    ['error 4207 and 9001', 'matches', ['/shop/basket/4207/', '/depot/lifts/9001/']],
    ['https://errors.example/docs/c/4207/', 'exact', ['/shop/basket/4207/']],
    ['/c/liftDoorBlocked', 'exact', ['/depot/lifts/ORA-00017/']],
    ['80070005', 'exact', ['/shop/payment/0x80070005/']],
    ['-2147024891', 'exact', ['/shop/payment/0x80070005/']],
    ['ora-17', 'exact', ['/depot/lifts/ORA-00017/']],
    ['503', 'exact', ['/shop/payment/500-599/']],
    ['420', 'matches', ['/shop/basket/4207/']],
    ['basket 07', 'matches', ['/shop/basket/4207/']],
    ['ERR_CARD_REFUSED', 'exact', ['/shop/payment/42/']],
    ['err card refused', 'exact', ['/shop/payment/42/']],
    ['LIFT_DOOR_BLOCKED', 'exact', ['/depot/lifts/ORA-00017/']],
    ['BLOCKED_DOOR', 'matches', ['/depot/lifts/ORA-00017/']],
    ['ERR_BASKET_LOKCED', 'matches', ['/shop/basket/41/']],
    ['voucher', 'matches', ['/shop/basket/4207/']],
    ['vouchers', 'matches', ['/shop/basket/4207/']],
    ['vuocher', 'matches', ['/shop/basket/4207/']],
    ['nothing to buy', 'matches', ['/shop/basket/42/']],
    ['uberlast', 'matches', ['/depot/lifts/9002/', '/depot/lifts/9001/'].slice(1)],
    ['房间', 'matches', ['/depot/lifts/9002/']],
    ['https://example.com/docs/shop/payment/42/', 'exact', ['/shop/payment/42/']],
  ] as const)('answers %s', async (query, kind, expected) => {
    const { lookup } = await openBuilt(catalogue, extra);
    const answer = await lookup.search(query);
    expect([answer.kind, paths(answer).slice(0, expected.length)]).toEqual([kind, [...expected]]);
  });

  it.each([
    '43',
    '0xDEADBEEF',
    'ORA-00018',
    'ERR_BASKET_STOLEN',
    'error 7777',
    'pineapple',
    'pineapple voucher gravity',
    '600',
  ])('finds nothing for %s', async (query) => {
    const { lookup } = await openBuilt(catalogue, extra);
    const answer = await lookup.search(query);
    expect(paths(answer)).toEqual([]);
    expect(['nearest', 'none']).toContain(answer.kind);
  });

  it('offers what comes close to an unknown code', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { kind, suggestions } = await lookup.search('9003');
    expect(kind).toBe('nearest');
    expect(suggestions.map(({ path }) => path)).toEqual([
      '/depot/lifts/9001/',
      '/depot/lifts/9002/',
      '/depot/lifts/',
    ]);
  });

  it('offers code 1 for -1, which is what calls return for a failure of any kind', async () => {
    const codes = [{ value: '1', message: 'The door is open' }, { value: '22' }];
    const { lookup } = await openBuilt(makeCatalogue({ 'depot/lifts': codes }), extra);
    const answer = await lookup.search('error -1');
    expect([answer.kind, paths(answer)]).toEqual(['nearest', []]);
    expect(answer.suggestions.map(({ path }) => path)).toEqual(['/depot/lifts/1/']);
    expect(paths(await lookup.search('error -22'))).toEqual(['/depot/lifts/22/']);
  });

  it.each([
    ['ORA 00023', '/depot/lifts/ORA-00023/'],
    ['ora 23 door blocked', '/depot/lifts/ORA-00023/'],
    ['error 23', '/depot/lifts/23/'],
  ])('takes a number together with the word that it is the rest of: %s', async (query, path) => {
    const codes = [{ value: 'ORA-00023', message: 'The door is blocked' }, { value: '23' }];
    const { lookup } = await openBuilt(makeCatalogue({ 'depot/lifts': codes }), extra);
    const answer = await lookup.search(query);
    expect([answer.kind, paths(answer)]).toEqual(['exact', [path]]);
  });

  it('answers the name of a category with its page first', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { hits } = await lookup.search('payment');
    expect([hits[0]?.kind, hits[0]?.path]).toEqual(['category', '/shop/payment/']);
  });

  it('keeps to the filters', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    expect(paths(await lookup.search('42', { filters: { categories: ['shop/payment'] } }))).toEqual([
      '/shop/payment/42/',
    ]);
    expect(paths(await lookup.search('42', { filters: { documents: ['depot'] } }))).toEqual([]);
    expect(paths(await lookup.search('basket', { filters: { actions: ['retry'] } }))).toEqual([
      '/shop/basket/41/',
    ]);
  });

  it('puts the base path before links and not before paths', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const [hit] = (await lookup.search('41')).hits;
    expect([hit?.path, hit?.href]).toEqual(['/shop/basket/41/', '/docs/shop/basket/41/']);
  });

  it('says which document a hit is in where the site has several, and not where it has one', async () => {
    const [hit] = (await (await openBuilt(catalogue, extra)).lookup.search('41')).hits;
    expect([hit?.category?.title, hit?.document?.title]).toEqual(['Basket', 'Shop']);
    const shop = makeCatalogue({ 'shop/basket': [{ value: '41' }], 'shop/payment': [{ value: '42' }] });
    const [only] = (await (await openBuilt(shop, extra)).lookup.search('41')).hits;
    expect([only?.category?.title, only?.document]).toEqual(['Basket', undefined]);
  });

  it('marks what was found', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const [hit] = (await lookup.search('voucher')).hits;
    expect(hit?.highlights.message?.map(([start, end]) => hit.message.slice(start, end))).toEqual([
      'voucher',
    ]);
  });

  it('is not sure of one number beside another that nobody owns, and names that one', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    for (const [query, missing] of [
      ['4207 8888', '8888'],
      ['what are 8888 and 4207', '8888'],
      ['41 005', '005'],
    ] as const)
      expect(await lookup.search(query)).toMatchObject({ isSure: false, reading: { unknown: [missing] } });
    expect(await lookup.search('4207')).toMatchObject({ isSure: true });
  });

  it('says which words it read as others, and which it does not know', async () => {
    const { lookup } = await openBuilt(catalogue, extra);
    const { reading } = await lookup.search('vuocher zeppelin date');
    expect(reading.corrections).toEqual([{ from: 'vuocher', to: 'voucher' }]);
    expect(reading.unknown).toEqual(['zeppelin']);
  });

  it('is made of the same bytes every time', () => {
    expect(buildLookup(catalogue, extra)).toEqual(buildLookup(catalogue, extra));
  });
});

describe('a sharded index', () => {
  it('answers an exact value with one file besides the manifest', async () => {
    const { lookup, fetched } = await openBuilt(catalogue, sharded);
    await lookup.search('9001');
    expect(fetched).toHaveLength(2);
  });

  it('fetches no file twice', async () => {
    const { lookup, fetched } = await openBuilt(catalogue, sharded);
    for (const query of ['9001', 'voucher', '9001', 'ERR_CARD', 'voucher']) await lookup.search(query);
    expect(new Set(fetched).size).toBe(fetched.length);
  });
});

describe('an index that cannot be read', () => {
  it('is not opened when the entry does not arrive', async () => {
    const opening = openLookup({ fetchText: () => Promise.reject(new Error('offline')) });
    await expect(opening).rejects.toThrow('offline');
  });

  it.each([
    '',
    'null',
    '{}',
    '<!doctype html>',
    '{"lookup":99}',
    '{"lookup":2,"base":"/","size":1,"places":[],"spans":[]}',
  ])('is not opened when the entry is %s', async (body) => {
    await expect(openLookup({ fetchText: () => Promise.resolve(body) })).rejects.toThrow();
  });

  it('is damaged when a host answers for a missing shard with a page of its own', async () => {
    const { lookup, files } = await openBuilt(catalogue, sharded);
    for (const path of files.keys())
      if (path.includes('rows')) files.set(path, '<!doctype html><h1>Not here</h1>');
    await expect(lookup.search('9001')).rejects.toThrow('damaged');
  });

  it('answers again once a missing shard is back', async () => {
    const { lookup, files } = await openBuilt(catalogue, sharded);
    const kept = new Map(files);
    for (const path of [...files.keys()]) if (path.includes('rows')) files.delete(path);
    await expect(lookup.search('9001')).rejects.toThrow('no file');
    for (const [path, body] of kept) files.set(path, body);
    expect(paths(await lookup.search('9001'))).toEqual(['/depot/lifts/9001/']);
  });
});
