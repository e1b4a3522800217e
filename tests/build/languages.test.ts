/** Texts of a document are in the language that its author names, and the words of the site around them are not. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  isRedirect,
  pageAt,
  readBuiltSite,
  readJson,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { languagesSite } from '../support/built-sites.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await readBuiltSite(languagesSite.directory());
});

interface Text {
  readonly words: string;
  readonly lang: string | undefined;
}

function* textsBelow(node: Tree.ParentNode, lang: string | undefined): Generator<Text> {
  for (const child of node.childNodes) {
    if ('value' in child) yield { words: child.value.trim(), lang };
    else if ('tagName' in child && child.tagName !== 'script')
      yield* textsBelow(child, attribute(child, 'lang') ?? lang);
  }
}

const textsOf = (page: BuiltPage): Text[] =>
  elementsOf(page, 'body').flatMap((body) => [...textsBelow(body, undefined)]);

/** Without those that only lead on, whose one line is what unfurls show. */
const pages = (): BuiltPage[] => [...site.pages.values()].filter((page) => !isRedirect(page));

describe('on every page', () => {
  test('Chinese texts are Chinese', () => {
    const wrong = pages().flatMap((page) =>
      textsOf(page)
        // One choice of the search page is a sentence of the site, and an option holds no elements.
        .filter(
          ({ words, lang }) => /\p{sc=Han}/u.test(words) && !words.startsWith('All of ') && lang !== 'zh-CN',
        )
        .map(({ words }) => [page.path, words]),
    );
    expect(wrong).toEqual([]);
  });

  test('nothing else is', () => {
    const wrong = pages().flatMap((page) =>
      // The text of the file has its front matter, too.
      page.path.includes('/source/')
        ? []
        : textsOf(page)
            .filter(({ words, lang }) => /[a-z]/iu.test(words) && lang !== undefined && lang !== 'en')
            .map(({ words }) => [page.path, words]),
    );
    expect(wrong).toEqual([]);
  });
});

test('Arabic texts, and no others, run from right to left', () => {
  const wrong = pages().flatMap((page) =>
    page.elements
      // The text of the file is Markdown, and its lines run as in an editor.
      .filter((element) => !attribute(element, 'class')?.includes('source-lines'))
      .filter((element) => (attribute(element, 'lang') === 'ar') !== (attribute(element, 'dir') === 'rtl'))
      .map(({ tagName }) => [page.path, tagName]),
  );
  expect(wrong).toEqual([]);
});

test.each([
  '/',
  '/404.html',
  '/search/',
  '/all/',
  '/c/1001/',
  '/pumps/',
  '/pumps/source/',
  '/pumps/flow/',
  '/pumps/flow/1001/',
  '/pumps/flow/1009/',
  '/pumps/level/',
  '/valves/valve/1001/',
])('%s has Chinese texts', (path) => {
  expect(textsOf(pageAt(site, path)).map(({ lang }) => lang)).toContain('zh-CN');
});

test('a document in another English than the site has no marks', () => {
  for (const path of ['/valves/', '/valves/source/', '/valves/valve/'])
    expect(textsOf(pageAt(site, path)).filter(({ lang }) => lang !== undefined)).toEqual([]);
});

test('programs learn the language, too', async () => {
  expect(await readJson(site, 'api/codes.json')).toMatchObject({
    documents: [
      { slug: 'pumps', lang: 'zh-CN' },
      { slug: 'valves', lang: 'en-GB' },
      { slug: 'wells', lang: 'ar' },
    ],
  });
  const [article] = elementsOf(pageAt(site, '/pumps/flow/1001/'), 'script', 'type', 'application/ld+json');
  const [json] = article?.childNodes ?? [];
  expect(json && 'value' in json ? json.value : '').toContain('"inLanguage":"zh-CN"');
});
