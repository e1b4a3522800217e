/**
 * A site whose own language runs from right to left, in words that stand in Arabic letters alone, so that whatever is said in
 * Latin ones is said outside of `src/ui/`; beside it a translation into German, and one into a language without words.
 */
import { beforeAll, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  isRedirect,
  readBuiltSite,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { arabicSite } from '../support/built-sites.ts';
import { englishIn, said } from '../support/said.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await readBuiltSite(arabicSite.directory());
});

const pagesIn = (language: string): BuiltPage[] =>
  [...site.pages.values()].filter(
    (page) =>
      !isRedirect(page) && elementsOf(page, 'html').some((html) => attribute(html, 'lang') === language),
  );

/** Names of the tables, of files, and of where the site is. */
const names = /\b(?:MOTOR_\w+|NO_WATER|VALVE_\w+|0x\w+|llms\.txt|well(?:\.\w+)*|https?:\S+)/gu;
test('every page runs from right to left, and those of its translations in their own direction', () => {
  const directions = (language: string): unknown[] =>
    pagesIn(language).map((page) => elementsOf(page, 'html').map((html) => attribute(html, 'dir')));
  expect(pagesIn('ar').length).toBeGreaterThan(20);
  expect(new Set(directions('ar').flat())).toEqual(new Set(['rtl']));
  expect(new Set(directions('de').flat())).toEqual(new Set([undefined]));
});

test('no word of the interface stands outside of its folder', () => {
  // The one page for authors says what the check of the content says.
  const latin = pagesIn('ar')
    .filter(({ path }) => path !== '/guides/problems/')
    .flatMap((page) =>
      [
        ...said(page)
          .replace(names, '')
          .matchAll(/[A-Za-z]{2,}/gu),
      ].map(([word]) => [page.path, word]),
    );
  expect(latin).toEqual([]);
});

test('no English word is on a German page', () => {
  const pages = pagesIn('de');
  expect(pages.length).toBeGreaterThan(10);
  const left = pages.flatMap((page) =>
    englishIn(said(page).replace(names, '')).map((word) => [page.path, word]),
  );
  expect(left).toEqual([]);
});

test.each([
  ['ja', /[\p{sc=Hira}\p{sc=Kana}]/u],
  ['he', /\p{sc=Hebr}/u],
])('on pages in %s, which nobody wrote words for, each text says its own language', (language, letters) => {
  const pages = pagesIn(language);
  expect(pages.length).toBeGreaterThan(10);
  const texts = pages.flatMap((page) =>
    elementsOf(page, 'body').flatMap((body) => textsIn(body).map((each) => [page.path, ...each] as const)),
  );
  const isOwn = (text: string): boolean => letters.test(text) && !/[a-z]{2} /u.test(text);
  expect(texts.filter(([, text, lang]) => isOwn(text) && lang !== language)).toEqual([]);
  expect(texts.find(([, text]) => text.trim() === 'All codes')).toEqual(expect.arrayContaining(['en']));
});

/** Each text of an element with the language that it says it is in. */
function textsIn(
  element: BuiltPage['elements'][number],
  lang?: string,
): [text: string, lang: string | undefined][] {
  const own = attribute(element, 'lang') ?? lang;
  return element.childNodes.flatMap((node): [string, string | undefined][] => {
    if ('value' in node) return node.value.trim() === '' ? [] : [[node.value, own]];
    return 'tagName' in node && node.tagName !== 'script' ? textsIn(node, own) : [];
  });
}
