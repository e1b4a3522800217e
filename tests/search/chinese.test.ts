/** Questions in Chinese, and in English beside them, asked of the first document and its Chinese translation. */
import { mkdtemp, cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wholeCatalogue } from '../../src/domain/translation/whole-catalogue.ts';
import { readContentFolder } from '../../src/loading/content-folder.ts';
import { searchLanguages } from '../../src/search/languages.ts';
import { openWithTexts } from '../support/full-text.ts';
import { openBuilt } from '../support/lookup.ts';
import { isRight, readRelevanceSet } from './relevance-set.ts';

const folder = await mkdtemp(join(tmpdir(), 'chinese-'));
await cp('tests/fixtures/sites/seed/ilvb.md', join(folder, 'ilvb.md'));
await cp('tests/fixtures/translations/ilvb.zh-CN.md', join(folder, 'ilvb.zh-CN.md'));
const { catalogue: original } = await readContentFolder(folder);
const [translation] = original.translations;
if (!translation) throw new Error('The first document has no Chinese translation.');
const chinese = wholeCatalogue(original, translation);
const languages = [original, chinese].map(({ language, home }) => ({ language, home }));
const own = await openWithTexts(chinese, { base: '/', languages });
const english = await openBuilt(original, { base: '/', languages });
afterAll(async () => {
  own.pagefind.close();
  await rm(folder, { recursive: true });
});

const inChinese = {
  home: chinese.home,
  own: own.lookup,
  open: () => Promise.resolve(english.lookup),
};

test.each([
  { share: 0.9, file: 'relevance.zh-CN.tsv', are: 'written with the index in sight' },
  // 52 of 60 when they were first asked.
  { share: 0.9, file: 'blind.zh-CN.tsv', are: 'written before any was asked' },
  // 37 of 40 when they were first asked.
  { share: 0.9, file: 'blind-3.zh-CN.tsv', are: 'written last, before any was asked' },
  // 41 of 60 when they were first asked.
  { share: 0.8, file: 'blind-2.zh-CN.tsv', are: 'written later, again before any was asked' },
  // 45 of 60 when they were first asked.
  { share: 0.8, file: 'blind-4.zh-CN.tsv', are: 'as an engineer types them, written before any was asked' },
  // 22 of 30 when they were first asked.
  { share: 0.85, file: 'blind-5.zh-CN.tsv', are: 'written beside these, to be asked after a change' },
  // 24 of 30 when they were first asked, after that change; 25 of 30 before it.
  { share: 0.8, file: 'blind-6.zh-CN.tsv', are: 'written after the change, before any was asked' },
  // 61 of 70 on the site's own translation, 62 on this one, when they were first asked.
  { share: 0.85, file: 'blind-7.zh-CN.tsv', are: 'written by somebody else after another change' },
  // 49 of 60 on the site's own translation when they were first asked.
  { share: 0.8, file: 'blind-8.zh-CN.tsv', are: 'written after that, and asked once' },
  // 94 of 100 on the site's own translation, 95 on this one, when they were first asked.
  { share: 0.93, file: 'blind-9.zh-CN.tsv', are: 'of every kind, by somebody who had not seen the search' },
])('questions in Chinese that were $are: $share of them are answered right', async ({ share, file }) => {
  const set = readRelevanceSet(new URL(file, import.meta.url));
  const wrong: unknown[] = [];
  for (const query of set) {
    const { hits } = await searchLanguages(inChinese, query.query, { fullText: true });
    const paths = hits.map(({ path }) => path);
    if (!isRight(paths, query))
      wrong.push([query.id, query.class, query.query, query.expected, paths.slice(0, 3)]);
  }
  console.log(`${set.length - wrong.length} of ${set.length}`, wrong);
  expect(set.length).toBeGreaterThanOrEqual(30);
  expect(set.length - wrong.length).toBeGreaterThanOrEqual(set.length * share);
});

test('words of the other language find the code, which is shown in the language of the page', async () => {
  const typed = await searchLanguages(inChinese, 'insufficient account balance', {});
  expect(typed.hits[0]).toMatchObject({ path: '/zh-cn/ilvb/push/20406/', reason: 'words' });
  expect(typed.hits[0]?.message).toMatch(/\p{Script=Han}/u);
  expect(typed.hits[0]?.excerpt).toMatchObject({ lang: 'en' });
  const inEnglish = {
    home: original.home,
    own: english.lookup,
    open: () => Promise.resolve(own.lookup),
  };
  const asked = await searchLanguages(inEnglish, '操作互斥', {});
  expect(asked.hits[0]).toMatchObject({ path: '/ilvb/avsdk-client/1002/' });
  expect(asked.hits[0]?.excerpt).toMatchObject({ lang: 'zh-CN' });
});

test('codes and names are the same in both, and ask no other index', async () => {
  const alone = { ...inChinese, open: () => Promise.reject(new Error('was opened')) };
  for (const query of ['1301', 'AV_ERR_TIMEOUT', '0x3ed', '账户欠费'])
    expect((await searchLanguages(alone, query, {})).hits.length).toBeGreaterThan(0);
});
