/** A document in two languages: every page names the others, and nothing of either is lost. */
import { beforeAll, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  pageAt,
  readBuiltSite,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { rootSite, shippedSite, translatedSite } from '../support/built-sites.ts';
import { languageSigns } from '../support/said.ts';

let site: BuiltSite;
let shipped: BuiltSite;

beforeAll(async () => {
  site = await readBuiltSite(translatedSite.directory());
  shipped = await readBuiltSite(shippedSite.directory());
});

const languagesOf = (page: BuiltPage): Map<string, string> =>
  new Map(
    elementsOf(page, 'link').flatMap((link) => {
      const language = attribute(link, 'hreflang');
      return language === undefined
        ? []
        : [[language, new URL(attribute(link, 'href') ?? '').pathname] as const];
    }),
  );
const languageOf = (page: BuiltPage): string | undefined => {
  const [html] = elementsOf(page, 'html');
  return html && attribute(html, 'lang');
};
const wordsOf = (path: string): string => JSON.stringify(pageAt(site, path).html);

test('a code has its page in each language, with the slugs of the original', () => {
  expect(languageOf(pageAt(site, '/pump/motor/11/'))).toBe('en');
  expect(languageOf(pageAt(site, '/zh-cn/pump/motor/11/'))).toBe('zh-CN');
  expect(wordsOf('/zh-cn/pump/motor/11/')).toContain('电机过热');
  expect(wordsOf('/zh-cn/pump/valve/11/')).toContain('阀门无法关闭');
});

test('languages name each other on every page, and the original is the one for everybody else', () => {
  for (const [built, base] of [
    [site, ''],
    [shipped, '/docs'],
  ] as const) {
    let pages = 0;
    for (const page of built.pages.values()) {
      const languages = languagesOf(page);
      if (languages.size === 0) continue;
      pages += 1;
      expect(languages.get(languageOf(page) ?? ''), page.path).toBe(base + page.path);
      expect(languages.get('x-default'), page.path).toBe([...languages.values()][0]);
      for (const path of languages.values())
        expect(languagesOf(pageAt(built, path.slice(base.length))), path).toEqual(languages);
    }
    if (built === site) expect(pages).toBeGreaterThan(20);
  }
});

test('a page of a site in one language knows nothing of languages', async () => {
  const alone = await readBuiltSite(rootSite.directory());
  expect(languageSigns(alone.pages.values(), 'en')).toEqual([]);
});

test('guides and notes are in the language of the page, or marked with their own', () => {
  expect(wordsOf('/zh-cn/guides/start/')).toContain('通电之前先打开阀门');
  expect(wordsOf('/zh-cn/guides/start/')).toContain('/zh-cn/pump/motor/14/');
  const untranslated = pageAt(site, '/zh-cn/guides/winter/');
  expect(wordsOf(untranslated.path)).toMatch(/本指南尚未翻译/u);
  expect(elementsOf(untranslated, 'h1').map((heading) => attribute(heading, 'lang'))).toEqual(['en']);
  expect(wordsOf('/zh-cn/pump/motor/11/')).toContain('多数情况下是轴承缺油');
  expect(wordsOf('/pump/motor/11/')).not.toContain('轴承');
  expect(wordsOf('/zh-cn/pump/valve/11/')).toMatch(/lang=\\"en\\"[^>]*>\s*<p>Sand keeps it open/u);
});

test('a code that one language lacks is there in the words of the original, and one beyond it in its own', () => {
  expect(wordsOf('/zh-cn/pump/motor/12/')).toContain('The motor turns too slowly');
  expect(wordsOf('/zh-cn/pump/motor/12/')).toMatch(/尚未翻译/u);
  expect(wordsOf('/zh-cn/pump/motor/14/')).toContain('电机噪声过大');
  expect(site.pages.has('/pump/motor/14/')).toBe(false);
  expect(languagesOf(pageAt(site, '/zh-cn/pump/motor/14/')).size).toBe(0);
  // The way to the other language leads to the category there, and says so.
  expect(wordsOf('/zh-cn/pump/motor/14/')).toMatch(
    /href=\\"\/pump\/motor\/\\"[^>]*>\s*English: only “Motor errors”/u,
  );
});

test('short addresses lead to the site’s own language', () => {
  expect(wordsOf('/c/motor_hot/')).toContain('/pump/motor/11/');
  expect(wordsOf('/c/motor_hot/')).not.toContain('zh-cn');
});
