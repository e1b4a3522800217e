/** Which texts of an author are marked with their language among the words of a page. */
import { expect, test } from 'vitest';
import { textLanguage } from '../../../src/ui/page-words.ts';

test.each([
  ['zh-CN', 'zh-CN'],
  ['de', 'de'],
  ['en', undefined],
  ['en-GB', undefined],
  // Not the language `en` with something behind it.
  ['enm', 'enm'],
])('texts in %s are marked as %s', (lang, mark) => {
  expect(textLanguage(lang, 'en')).toBe(mark);
});

test.each([
  ['zh-CN', 'zh-CN', undefined],
  ['zh-Hans', 'zh-CN', undefined],
  ['zh-TW', 'zh-CN', 'zh-TW'],
  ['en', 'zh-CN', 'en'],
])('texts in %s on a page in %s are marked as %s', (lang, pageLanguage, mark) => {
  expect(textLanguage(lang, pageLanguage)).toBe(mark);
});

test('texts of which nobody says the language have no mark', () => {
  expect(textLanguage(undefined, 'en')).toBeUndefined();
});

test('where the words are in another language than the page, it is the texts in its own that are marked', () => {
  expect(textLanguage(undefined, 'ar')).toBe('ar');
  expect(textLanguage('ar', 'ar')).toBe('ar');
  expect(textLanguage('en', 'ar')).toBeUndefined();
});
