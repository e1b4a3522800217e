/**
 * A site whose own language runs from right to left, in words that stand in Arabic letters alone, so that whatever is said in
 * Latin ones is said outside of `src/ui/`; beside it a translation into German, and one into a language without words.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { page as english } from '../../src/ui/en/page.ts';
import {
  attribute,
  elementsOf,
  isRedirect,
  pageAt,
  readBuiltSite,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { arabicSite } from '../support/built-sites.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await readBuiltSite(arabicSite.directory());
});

const pagesIn = (language: string): BuiltPage[] =>
  [...site.pages.values()].filter(
    (page) =>
      !isRedirect(page) && elementsOf(page, 'html').some((html) => attribute(html, 'lang') === language),
  );

const spoken = new Set(['aria-label', 'placeholder', 'title', 'alt', 'label', 'data-offer', 'data-decline']);
const described = new Set([
  'description',
  'og:title',
  'og:description',
  'og:image:alt',
  'twitter:label1',
  'twitter:label2',
]);

/** What is said on a page in its own language, to eyes, ears and search engines; names and code are nobody's language. */
function* saidOn(node: Tree.Node): Generator<string> {
  // What is there for browsers without scripts is text to the parser, tags and all.
  if ('value' in node) yield node.value.replace(/<[^>]*>/gu, '');
  if (!('childNodes' in node)) return;
  if ('tagName' in node) {
    const of = (name: string): string => attribute(node, name) ?? '';
    if (/^(?:script|style|code|pre|b)$/u.test(node.tagName)) return;
    if (node.tagName !== 'html' && of('lang') !== '') return;
    if (/\b(?:value|source-lines)\b/u.test(of('class'))) return;
    for (const { name, value } of node.attrs) if (spoken.has(name)) yield value;
    if (described.has(of('name') || of('property'))) yield of('content');
  }
  for (const child of node.childNodes) yield* saidOn(child);
}

/** Names of the tables, of files, and of where the site is. */
const names = /\b(?:MOTOR_\w+|NO_WATER|VALVE_\w+|0x\w+|llms\.txt|well(?:\.\w+)*|https?:\S+)/gu;
const said = (page: BuiltPage): string =>
  elementsOf(page, 'html')
    .flatMap((html) => [...saidOn(html)])
    .join(' ');

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
  const words = new Set(
    [...JSON.stringify(english).matchAll(/(?<=[: ",.])[a-z]{2,}(?=[ ",.])/gu)].map(([word]) => word),
  );
  for (const word of 'the and of to is are this that with from for not all copy link code codes by in'.split(
    ' ',
  ))
    words.add(word);
  // Words of both languages.
  for (const word of ['in', 'am', 'so', 'was', 'die', 'log', 'link', 'text', 'an']) words.delete(word);
  const pages = pagesIn('de');
  expect(pages.length).toBeGreaterThan(10);
  const left = pages.flatMap((page) =>
    [
      ...said(page)
        .replace(names, '')
        .matchAll(/(?<![\p{L}_])[a-z]{2,}(?![\p{L}_.])/gu),
    ]
      .filter(([word]) => words.has(word))
      .map(([word]) => [page.path, word]),
  );
  expect(left).toEqual([]);
});

test('labels of a language without words are marked as English', () => {
  const navigation = elementsOf(pageAt(site, '/ja/'), 'nav', 'id', 'site-menu').map((nav) =>
    attribute(nav, 'lang'),
  );
  expect(navigation).toEqual(['en']);
  expect(
    elementsOf(pageAt(site, '/'), 'nav', 'id', 'site-menu').map((nav) => attribute(nav, 'lang')),
  ).toEqual([undefined]);
});
