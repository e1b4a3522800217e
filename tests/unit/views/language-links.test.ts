import { expect, test } from 'vitest';
import { createCatalogue } from '../../../src/domain/catalogue.ts';
import { wholeCatalogue } from '../../../src/domain/translation/whole-catalogue.ts';
import { createLanguageLinks, sameIn } from '../../../src/views/language-links.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

const many = (number: number): CodeInput[] =>
  Array.from({ length: number }, (_, index) => ({ value: String(1000 + index) }));

const german = makeCatalogue({ 'shop/basket': [{ value: '1' }, { value: '2' }], 'shop/till': many(2001) });
const translation = createCatalogue(
  {
    documents: german.documents.map((each) => ({
      ...each,
      slug: `de/${each.slug}`,
      lang: 'de',
      translationOf: each.slug,
    })),
    categories: german.categories.map((each) => ({
      ...each,
      id: `de/${each.id}`,
      document: `de/${each.document}`,
    })),
    codes: german.codes.map((each) => ({ ...each, id: `de/${each.id}`, document: `de/${each.document}` })),
  },
  { language: 'de', home: '/de/' },
);
const parts = makeCatalogue({
  'shop/basket': [{ value: '1' }],
  'shop/till': many(2001),
  'bank/loan': [{ value: '7' }],
});
const original = createCatalogue(parts, { language: 'en', translations: [translation] });
const guides = ['start', 'only.de'].map((id) => ({ id, title: id, description: '' }));
const pathsOf = (path: string) => createLanguageLinks(original, guides)(path).map((link) => link.path);

test.each([
  ['/', '/de/'],
  ['/search/', '/de/search/'],
  ['/guides/', '/de/guides/'],
  ['/guides/start/', '/de/guides/start/'],
  ['/all/', '/de/all/'],
  ['/all/~page-5/', '/de/all/~page-5/'],
  ['/shop/', '/de/shop/'],
  ['/shop/source/', '/de/shop/source/'],
  ['/shop/basket/', '/de/shop/basket/'],
  ['/shop/till/~page-2/', '/de/shop/till/~page-2/'],
  ['/shop/basket/1/', '/de/shop/basket/1/'],
])('%s and %s are the same page', (path, other) => {
  expect(pathsOf(path)).toEqual([path, other]);
  expect(pathsOf(other)).toEqual([path, other]);
});

test.each([
  ['/bank/', '/de/', 'Startseite'],
  ['/bank/loan/7/', '/de/', 'Startseite'],
  ['/guides/problems/', '/de/guides/', 'Anleitungen'],
  ['/shop/source/~page-2/', '/de/shop/source/', 'Shop'],
  ['/de/guides/only/', '/guides/', 'Guides'],
  ['/de/shop/basket/2/', '/shop/basket/', 'Basket'],
])('%s is there in one language, and in the other leads to %s', (path, other, above) => {
  const links = createLanguageLinks(original, guides)(path);
  expect(links.find((link) => link.path === path)?.above).toBeUndefined();
  expect(links.find((link) => link.path !== path)).toMatchObject({ path: other, above });
  expect(sameIn(links)).toEqual([]);
});

test.each(['/404.html', '/shop/basket/~page-2/', '/de/all/~page-6/', '/c/1/'])(
  '%s has no other language',
  (path) => {
    expect(pathsOf(path)).toEqual([]);
  },
);

test('lists of a language have what nobody has translated, marked with its language', () => {
  const whole = wholeCatalogue(original, translation);
  expect(whole.documents.map(({ slug, lang }) => [slug, lang])).toEqual([
    ['de/shop', 'de'],
    ['bank', 'en'],
  ]);
  expect(whole.codes).toHaveLength(2004);
});
