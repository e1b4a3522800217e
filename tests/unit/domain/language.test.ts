import { expect, test } from 'vitest';
import { canonicalLanguage, textLanguage } from '../../../src/domain/language.ts';

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
  expect(textLanguage({ lang })).toBe(mark);
});

test('texts of which nobody says the language have no mark', () => {
  expect(textLanguage({})).toBeUndefined();
});
