import { expect, test } from 'vitest';
import { canonicalLanguage, inLanguage } from '../../../src/domain/language.ts';

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
