/** What only causes and solutions say: the real Pagefind, in this process. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagefindText } from '../../../src/search/full-text/pagefind-text.ts';
import { readRecordNames, writeRecordNames } from '../../../src/search/full-text/record-names.ts';
import type { Answer } from '../../../src/search/types.ts';
import { makeCatalogue } from '../../support/catalogue.ts';
import { openWithTexts } from '../../support/full-text.ts';
import { openBuilt, sharded } from '../../support/lookup.ts';

const catalogue = makeCatalogue({
  'shop/basket': [
    {
      value: '41',
      message: 'The basket is locked',
      cause: 'The clock of the till was turned back at night.',
    },
    { value: '42', message: 'The basket holds nothing', solution: 'Ask the bank of the holder.' },
    { value: '43', message: 'The voucher is past its date', cause: 'BasketRoom::OpenDoor came too late.' },
  ],
});
const paths = ({ hits }: Answer): string[] => hits.map(({ path }) => path);

describe('the full text', () => {
  let opened: Awaited<ReturnType<typeof openWithTexts>>;
  beforeAll(async () => {
    opened = await openWithTexts(catalogue);
  });
  afterAll(() => {
    opened.pagefind.close();
  });

  it('finds within the filters of a reader alone, by those of Pagefind', async () => {
    const ask = async (category: string): Promise<string[]> =>
      paths(
        await opened.lookup.search('holder of the bank', {
          fullText: true,
          filters: { categories: [category] },
        }),
      );
    opened.pagefind.fetched.length = 0;
    expect(await ask('shop/basket')).toEqual(['/shop/basket/42/']);
    expect(opened.pagefind.fetched.filter((path) => path.startsWith('filter/'))).toHaveLength(1);
    expect(await ask('shop/other')).toEqual([]);
  });

  it.each([
    ['clock turned back at night', '/shop/basket/41/'],
    ['holder of the bank', '/shop/basket/42/'],
    ['banks', '/shop/basket/42/'],
    ['OpenDoor', '/shop/basket/43/'],
  ])('finds %s', async (query, path) => {
    const answer = await opened.lookup.search(query, { fullText: true });
    expect([answer.kind, paths(answer)]).toEqual(['matches', [path]]);
  });

  it('is not asked for what titles answer, nor for codes', async () => {
    const { lookup, pagefind } = await openWithTexts(catalogue);
    for (const query of ['voucher', '41', 'error 7777']) await lookup.search(query, { fullText: true });
    expect(pagefind.fetched).toEqual([]);
    pagefind.close();
  });

  it('takes a word that nobody writes for no other', async () => {
    expect(paths(await opened.lookup.search('bankruptcy', { fullText: true }))).toEqual([]);
    expect(paths(await opened.lookup.search('pineapple clock', { fullText: true }))).toEqual([]);
  });

  it('shows why a hit is there', async () => {
    const [hit] = (await opened.lookup.search('clock turned back', { fullText: true })).hits;
    const { text = '', highlights = [] } = hit?.excerpt ?? {};
    expect(highlights.map(([start, end]) => text.slice(start, end))).toEqual(['clock', 'turned', 'back']);
    expect(text).not.toContain('\u2042');
  });

  it('shows why a row comes close that is no answer', async () => {
    const { hits, suggestions } = await opened.lookup.search('pineapple clock', { fullText: true });
    const { text = '', highlights = [] } = suggestions[0]?.excerpt ?? {};
    expect(hits).toEqual([]);
    expect(highlights.map(([start, end]) => text.slice(start, end))).toEqual(['clock']);
  });

  it('is told apart from what titles say, which comes first', async () => {
    const early: string[][] = [];
    const onTitles = (answer: Answer): void => {
      early.push(paths(answer));
    };
    const answer = await opened.lookup.search('basket locked night', { fullText: true, onTitles });
    expect(early).toEqual([['/shop/basket/41/']]);
    expect(paths(answer)[0]).toBe('/shop/basket/41/');
  });

  it('that cannot be loaded leaves what titles answer, and says so', async () => {
    const source = {
      load: () => Promise.reject(new Error('offline')),
      fetchNames: () => Promise.reject(new Error('offline')),
    };
    const { lookup } = await openBuilt(catalogue, undefined, {
      fullText: (digest) => pagefindText(source, digest),
    });
    const answer = await lookup.search('basket locked night', { fullText: true });
    expect([answer.isPartial, paths(answer)]).toEqual([true, ['/shop/basket/41/']]);
  });

  it('of another deploy is not taken for this one', async () => {
    const { lookup } = await openBuilt(catalogue, undefined, {
      fullText: () => pagefindText(opened.pagefind, 'other'),
    });
    expect(await lookup.search('clock', { fullText: true })).toMatchObject({ isPartial: true, hits: [] });
  });
});

describe('a sentence copied from a cause', () => {
  it('finds its code, though every word of it is common', async () => {
    const words = ['clock', 'till', 'bank', 'holder', 'voucher', 'basket', 'door'];
    const at = (place: number): string => words[place % words.length] ?? '';
    const codes = Array.from({ length: 120 }, (_, index) => ({
      value: String(1000 + index),
      message: `The ${at(index)} of the ${at(index + 2)} is shut`,
      cause: `Once the ${at(index)} had met the ${at(Math.floor(index / 7))}, the ${at(Math.floor(index / 49))} was lost.`,
    }));
    const { lookup, pagefind } = await openWithTexts(makeCatalogue({ 'shop/basket': codes }), sharded);
    for (const { value, cause } of codes.slice(3, 100).filter((_, index) => index % 12 === 0)) {
      const [hit] = (await lookup.search(cause, { fullText: true })).hits;
      expect(hit?.path).toBe(`/shop/basket/${value}/`);
    }
    pagefind.close();
  });
});

describe('names of records', () => {
  const names = new Map([
    ['/a/', 'en_8f2b3e5'],
    ['/b/', 'en_8f2a444'],
    ['/c/', 'en_d2781b7'],
  ]);

  it('are read as they were written', () => {
    const list = writeRecordNames([...names.keys()], (path) => names.get(path));
    const recordOf = readRecordNames(list, list.split('\n')[0] ?? '');
    expect([...names.values()].map(recordOf)).toEqual([0, 1, 2]);
    expect(recordOf('en_0000000')).toBeUndefined();
  });

  it('refuse a list that is of other records, or none', () => {
    expect(() => readRecordNames('<!doctype html>', 'x')).toThrow(TypeError);
  });

  it('need a page for every record', () => {
    expect(() => writeRecordNames(['/a/', '/z/'], (path) => names.get(path))).toThrow('/z/');
  });
});
