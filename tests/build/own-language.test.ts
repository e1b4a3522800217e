/** Pages in another language than English: no word of them is in it, and a site in that language alone speaks of no other. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readContentFolder } from '../../src/loading/content-folder.ts';
import {
  attribute,
  elementsOf,
  isRedirect,
  pageAt,
  readBuiltSite,
  readText,
  textOf,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { germanSite, translatedSite } from '../support/built-sites.ts';
import { openWithTexts } from '../support/full-text.ts';
import { englishIn, languageSigns, said } from '../support/said.ts';
import { fixtureSite } from '../support/site.ts';

/** Names of formats and programs, of the tables, of files, of where the site is, and what the example of a log has. */
const names =
  /\b(?:[A-Z]+_[A-Z_]+|ABGAS|ALT|DRUCK|0x\w+|llms\.txt|\w+\.md|https?:\S+|E\/App|ret=|JavaScript|JSON|CSV|Markdown|Jira|Slack|MB)(?![A-Za-z])/gu;

/** To eyes, ears and search engines, by page; those that only lead on say nothing of their own. */
const wordsOf = (pages: readonly BuiltPage[], find: (text: string) => readonly string[]): string[][] =>
  pages
    .filter((page) => !isRedirect(page))
    .flatMap((page) => find(said(page).replace(names, '')).map((word) => [page.path, word]));

const reads = async (site: BuiltSite, texts: readonly (readonly [string, string])[]): Promise<void> => {
  for (const [file, text] of texts) expect(await readText(site, file), file).toContain(text);
};

describe('a site in German alone', () => {
  let site: BuiltSite;
  let pages: BuiltPage[];
  beforeAll(async () => {
    site = await readBuiltSite(germanSite.directory());
    // The one page for authors says what the check of the content says.
    pages = [...site.pages.values()].filter((page) => page.path !== '/guides/problems/');
  });

  test('is in that language on every page, and marks nothing as another', () => {
    const marks = pages.flatMap((page) =>
      page.elements.flatMap((element) => {
        const marked = attribute(element, 'lang');
        return element.tagName === 'html' ? [[page.path, marked]] : marked ? [[page.path, marked]] : [];
      }),
    );
    expect(marks).toEqual(pages.map(({ path }) => [path, 'de']));
    expect(pages.length).toBeGreaterThan(15);
  });

  test('has no English word', () => {
    expect(wordsOf(pages, englishIn)).toEqual([]);
  });

  test('says so on its 404 page and in what it publishes beside the pages', async () => {
    const [heading] = elementsOf(pageAt(site, '/404.html'), 'h1');
    expect(heading && textOf(heading)).toBe('Unter dieser Adresse gibt es keine Seite');
    await reads(site, [
      ['llms.txt', '## Anleitungen'],
      ['llms.txt', 'Alle Fehlercodes als CSV'],
      ['feed.xml', 'xml:lang="de"'],
      ['feed.xml', 'KESSEL_KALT nicht mehr in Gebrauch'],
      ['opensearch.xml', '<Language>de</Language>'],
      ['heizung/kessel/11.md', '## Ursache'],
      ['heizung/kessel/11.md', 'Meistens hilft es'],
      ['heizung/kessel/10.md', 'Nicht mehr in Gebrauch seit 2026-03-04'],
      ['heizung/kessel/10/index.html', 'Den Fühler gibt es nicht mehr.'],
      ['heizung/kessel/13/index.html', 'Support fragen'],
      ['manifest.webmanifest', '"lang": "de"'],
    ]);
  });

  test('speaks of no other language', () => {
    expect(languageSigns(pages, 'de')).toEqual([]);
    expect(site.files.filter((file) => /^(?:de|en|zh-cn)\//u.test(file))).toEqual([]);
  });
});

/** What is shown in the words of the original, because nobody has translated it. */
const untranslated =
  /The motor turns too slowly|Check the supply|Before the frost|Where the water is let out/gu;

test('the Chinese half of a site has no English word but those of the original, and its own files beside', async () => {
  const site = await readBuiltSite(translatedSite.directory());
  const pages = [...site.pages.values()].filter(({ path }) => path.startsWith('/zh-cn/'));
  expect(pages.length).toBeGreaterThan(15);
  const latin = (text: string): readonly string[] =>
    text.replace(untranslated, '').match(/[A-Za-z]{2,}/gu) ?? [];
  expect(wordsOf(pages, latin)).toEqual([]);
  const [heading] = elementsOf(pageAt(site, '/zh-cn/404.html'), 'h1');
  expect(heading && textOf(heading)).toBe('找不到这个页面');
  await reads(site, [
    ['zh-cn/llms.txt', '全部错误码（CSV）'],
    ['zh-cn/feed.xml', 'xml:lang="zh-CN"'],
    ['zh-cn/opensearch.xml', '<Language>zh-CN</Language>'],
    ['zh-cn/pump/motor/11.md', '## 处理方法'],
  ]);
});

test.each([
  {
    name: 'german',
    asked: {
      'Pumpe steht': '/heizung/pumpen/11/',
      'Kessel überhitzt': '/heizung/kessel/11/',
      'kessel uberhitzt': '/heizung/kessel/11/',
      'Ventile geschlossen': '/heizung/kessel/12/',
      'verschmutzter Brenner': '/heizung/kessel/13/',
      'was tun wenn der Wasserdruck zu niedrig ist': '/heizung/pumpen/21/',
      'water pressure low': '/heizung/pumpen/21/',
    },
  },
  {
    name: 'chinese',
    asked: {
      电机过热怎么办: '/pump/motor/11/',
      轴承缺油: '/pump/motor/11/',
      叶轮卡住: '/pump/motor/13/',
      无法打开阀门: '/pump/valve/21/',
      電機過熱: '/pump/motor/11/',
    },
  },
])('a $name site is searched in its language', async ({ name, asked }) => {
  const { catalogue } = await readContentFolder(fixtureSite(name));
  const { lookup, pagefind } = await openWithTexts(catalogue);
  const found: Record<string, string | undefined> = {};
  for (const query of Object.keys(asked))
    found[query] = (await lookup.search(query, { fullText: true })).hits[0]?.path;
  pagefind.close();
  expect(found).toEqual(asked);
});
