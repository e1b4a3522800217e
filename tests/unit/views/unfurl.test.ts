import { expect, test } from 'vitest';
import { clip, codeDescription, codeHead, codeJsonLd, createCodeHeads } from '../../../src/views/unfurl.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

const describe = (row: Omit<CodeInput, 'value'>): string => {
  const [code] = makeCatalogue({ 'shop/basket': [{ value: '41', ...row }] }).codes;
  return code ? codeDescription(code) : '';
};

test('a description is the meaning and the next action in one sentence', () => {
  expect(describe({ message: 'Basket is full.', solution: 'Remove an item. Then try again.' })).toBe(
    'Basket is full: Remove an item.',
  );
});

test('what the source does not say is left out', () => {
  expect(describe({ message: 'Basket is full' })).toBe('Basket is full.');
  expect(describe({ solution: 'Remove an item' })).toBe('Remove an item.');
  expect(describe({ message: 'Basket is full', cause: 'Too many items' })).toBe(
    'Basket is full: Too many items.',
  );
  expect(describe({ name: 'FULL' })).toBe('41 FULL.');
});

test('a long text is cut between words, and the action stays readable', () => {
  const description = describe({ message: 'word '.repeat(80), solution: 'Remove an item from it.' });
  expect(description.length).toBeLessThanOrEqual(200);
  expect(description).toMatch(/word…: Remove an item from it\.$/u);
  const endless = describe({ message: 'Full', solution: 'please '.repeat(60) });
  expect(endless.length).toBeLessThanOrEqual(200);
  expect(endless).toMatch(/ please…$/u);
});

test('two meanings are both told', () => {
  expect(describe({ message: 'Full', also: [{ message: 'Closed' }, { message: 'Full' }] })).toBe(
    'Full / Closed.',
  );
});

test('a cut never splits a character', () => {
  expect(clip('😀'.repeat(50), 21)).toBe(`${'😀'.repeat(10)}…`);
});

const catalogue = makeCatalogue({
  'shop/basket': [
    { value: '41', name: 'FULL', message: '</script>Basket is full', action: 'retry', keywords: ['crowded'] },
  ],
});
const [code] = catalogue.codes;
const site = {
  siteName: 'Shop errors',
  language: 'en',
  absolute: (path: string) => `https://errors.example${path}`,
};

test('the head names code, category and what to do, and where scripts and agents find the same', () => {
  expect(code && codeHead(catalogue, code)).toMatchObject({
    title: '41 FULL: </script>Basket is full',
    path: '/shop/basket/41/',
    labels: [
      { label: 'Category', data: 'Basket' },
      { label: 'What to do', data: 'Retry' },
      { label: 'Code', data: '41' },
    ],
    alternates: [
      { type: 'application/json', path: '/shop/basket/41.json' },
      { type: 'text/markdown', path: '/shop/basket/41.md' },
    ],
  });
});

test('structured data cannot leave its element and holds the way down to the code', () => {
  const text = code ? codeJsonLd(catalogue, code, site, { added: '2026-01-02', changed: '2026-02-03' }) : '';
  expect(text).not.toContain('</');
  expect(JSON.parse(text)).toMatchObject({
    '@graph': [
      {
        '@type': 'TechArticle',
        headline: '41 FULL',
        url: 'https://errors.example/shop/basket/41/',
        datePublished: '2026-01-02',
        dateModified: '2026-02-03',
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, item: 'https://errors.example/' },
          { position: 2, name: 'Shop' },
          { position: 3, name: 'Basket' },
          { position: 4, name: '41 FULL' },
        ],
      },
    ],
  });
});

test('codes that the sources word the same say which one they are', () => {
  const twins = makeCatalogue({
    'shop/basket': [
      { value: '41', message: 'Busy' },
      { value: '42', message: 'Closed' },
    ],
    'bank/card': [{ value: '41', message: 'Busy' }],
  });
  expect(twins.codes.map(createCodeHeads(twins))).toMatchObject([
    { title: '41, Basket, Shop', description: 'Busy. (41, Basket, Shop)' },
    { title: '42: Closed', description: 'Closed. (42, Basket, Shop)' },
    { title: '41, Card, Bank', description: 'Busy. (41, Card, Bank)' },
  ]);
});

test('a description that says what the title does not is left alone', () => {
  const shop = makeCatalogue({
    'shop/basket': [{ value: '41', message: 'Busy', solution: 'Wait a minute' }, { value: '42' }],
  });
  expect(shop.codes.map((each) => createCodeHeads(shop)(each).description)).toEqual([
    'Busy: Wait a minute.',
    '42. (42, Basket)',
  ]);
});

test('where the site has several documents a place is category and document, and once where both are called the same', () => {
  const towns = makeCatalogue({ 'shop/basket': [{ value: '41' }], 'till/till': [{ value: '42' }] });
  expect(towns.codes.map((each) => codeHead(towns, each).labels?.[0]?.data)).toEqual([
    'Basket · Shop',
    'Till',
  ]);
});

test('a long wording leaves room for the code that it belongs to', () => {
  const long = { message: 'word '.repeat(80) };
  const twins = makeCatalogue({
    'shop/basket': [
      { value: '41', ...long },
      { value: '42', ...long },
    ],
  });
  const descriptions = twins.codes.map((each) => createCodeHeads(twins)(each).description);
  expect(new Set(descriptions).size).toBe(2);
  for (const description of descriptions) expect(description.length).toBeLessThanOrEqual(200);
});
