import { expect, test } from 'vitest';
import { canonicalLanguage, inLanguage, textLanguage } from '../../../src/domain/language.ts';

test.each([
  ['zh-CN', 'zh-CN'],
  ['ZH-hans-cn', 'zh-Hans-CN'],
  ['iw', 'he'],
  ['yue', 'yue'],
  ['zh_CN', undefined],
  ['chinese', undefined],
  ['Русский', undefined],
  ['x-pump', undefined],
  ['', undefined],
])('"%s" is the language %s', (tag, language) => {
  expect(canonicalLanguage(tag)).toBe(language);
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['de', 'de'],
  ['en', undefined],
  ['en-GB', undefined],
  // Not the language `en` with something behind it.
  ['enm', 'enm'],
])('texts in %s are marked as %s', (lang, mark) => {
  expect(textLanguage({ lang }, 'en')).toBe(mark);
});

test.each([
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['fa-IR', { lang: 'fa-IR', dir: 'rtl' }],
  ['az-Arab', { lang: 'az-Arab', dir: 'rtl' }],
  ['zh-CN', { lang: 'zh-CN' }],
  [undefined, {}],
])(
  'an element with texts in %s says so, and which way they run where it is not the site’s',
  (lang, marks) => {
    expect(inLanguage(lang)).toEqual(marks);
  },
);

test.each([
  ['zh-CN', 'zh-CN', undefined],
  ['zh-Hans', 'zh-CN', undefined],
  ['zh-TW', 'zh-CN', 'zh-TW'],
  ['en', 'zh-CN', 'en'],
])('texts in %s on a page in %s are marked as %s', (lang, pageLanguage, mark) => {
  expect(textLanguage({ lang }, pageLanguage)).toBe(mark);
});

test('texts of which nobody says the language have no mark', () => {
  expect(textLanguage({}, 'en')).toBeUndefined();
});
