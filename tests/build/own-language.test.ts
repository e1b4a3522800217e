/** Sites whose only language is another than English: no word of them is in it, and nothing on them speaks of languages. */
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
import { chineseSite, germanSite } from '../support/built-sites.ts';
import { openWithTexts } from '../support/full-text.ts';
import { englishIn, languageSigns, said } from '../support/said.ts';
import { fixtureSite } from '../support/site.ts';

/** Names of formats and programs, of the tables, of files, of where the site is, and what the example of a log has. */
const names =
  /\b(?:[A-Z]+_[A-Z_]+|ABGAS|ALT|DRUCK|0x\w+|llms\.txt|\w+\.md|https?:\S+|E\/App|ret=|JavaScript|JSON|CSV|Markdown|Jira|Slack|MB)(?![A-Za-z])/gu;

describe.each([
  {
    site: germanSite,
    lang: 'de',
    missing: 'Unter dieser Adresse gibt es keine Seite',
    files: [
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
    ],
  },
  {
    site: chineseSite,
    lang: 'zh-CN',
    missing: '找不到这个页面',
    files: [
      ['llms.txt', '全部错误码（CSV）'],
      ['feed.xml', 'xml:lang="zh-CN"'],
      ['opensearch.xml', '<Language>zh-CN</Language>'],
      ['pump/motor/11.md', '## 处理方法'],
      ['pump/motor/13/index.html', '联系客服'],
      ['manifest.webmanifest', '"lang": "zh-CN"'],
    ],
  },
])('a site in $lang alone', ({ site: { directory }, lang, missing, files }) => {
  let site: BuiltSite;
  let pages: BuiltPage[];
  beforeAll(async () => {
    site = await readBuiltSite(directory());
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
    expect(marks).toEqual(pages.map(({ path }) => [path, lang]));
    expect(pages.length).toBeGreaterThan(15);
  });

  test('has no English word, to eyes, ears and search engines', () => {
    const words = pages
      .filter((page) => !isRedirect(page))
      .flatMap((page) =>
        (lang === 'de'
          ? englishIn(said(page).replace(names, ''))
          : (said(page)
              .replace(names, '')
              .match(/[A-Za-z]{2,}/gu) ?? [])
        ).map((word) => [page.path, word]),
      );
    expect(words).toEqual([]);
  });

  test('says so on its 404 page and in what it publishes beside the pages', async () => {
    const [heading] = elementsOf(pageAt(site, '/404.html'), 'h1');
    expect(heading && textOf(heading)).toBe(missing);
    for (const [file = '', text] of files) expect(await readText(site, file), file).toContain(text);
  });

  test('speaks of no other language', () => {
    expect(languageSigns(pages, lang)).toEqual([]);
    expect(site.files.filter((file) => /^(?:de|en|zh-cn)\//u.test(file))).toEqual([]);
  });
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
