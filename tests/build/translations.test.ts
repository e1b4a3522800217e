/** A document in two languages: every page names the others, and nothing of either is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  attribute,
  elementsOf,
  pageAt,
  readBuiltSite,
  type BuiltPage,
  type BuiltSite,
} from '../support/built-pages.ts';
import { buildSite, createProject, fixtureSite, removeProject, type Project } from '../support/site.ts';

let project: Project;
let site: BuiltSite;

beforeAll(async () => {
  project = await createProject(fixtureSite('translated'));
  const { directory, output } = await buildSite(project);
  expect(output).toContain('Complete!');
  site = await readBuiltSite(directory);
});
afterAll(() => removeProject(project));

const origin = 'https://pumps.example';
const languagesOf = (page: BuiltPage): Map<string, string> =>
  new Map(
    elementsOf(page, 'link').flatMap((link) => {
      const language = attribute(link, 'hreflang');
      return language === undefined
        ? []
        : [[language, attribute(link, 'href')?.replace(origin, '') ?? ''] as const];
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

test('languages name each other, and the original is the one for everybody else', () => {
  let pages = 0;
  for (const page of site.pages.values()) {
    const languages = languagesOf(page);
    if (languages.size === 0) continue;
    pages += 1;
    expect(languages.get(languageOf(page) ?? ''), page.path).toBe(page.path);
    expect(languages.get('x-default'), page.path).toBe(languages.get('en'));
    for (const path of languages.values()) expect(languagesOf(pageAt(site, path))).toEqual(languages);
  }
  expect(pages).toBeGreaterThan(10);
});

test('a code that one language lacks is there in the words of the original, and one beyond it in its own', () => {
  expect(wordsOf('/zh-cn/pump/motor/12/')).toContain('The motor turns too slowly');
  expect(wordsOf('/zh-cn/pump/motor/12/')).toMatch(/尚未翻译/u);
  expect(wordsOf('/zh-cn/pump/motor/14/')).toContain('电机噪声过大');
  expect(site.pages.has('/pump/motor/14/')).toBe(false);
  expect(languagesOf(pageAt(site, '/zh-cn/pump/motor/14/')).size).toBe(0);
});

test('short addresses lead to the site’s own language', () => {
  expect(wordsOf('/c/motor_hot/')).toContain('/pump/motor/11/');
  expect(wordsOf('/c/motor_hot/')).not.toContain('zh-cn');
});
