import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { search as reference } from '../../../src/ui/en/search.ts';
import { pageWords, wordsLanguage } from '../../../src/ui/page-words.ts';
import { browserWords, searchWords } from '../../../src/ui/script-words.ts';
import { filesBelow } from '../../support/built-pages.ts';
import { repository } from '../../support/site.ts';

const ui = join(repository, 'src/ui');
const languages = readdirSync(ui, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const wordsOf = async (language: string) => ({
  page: pageWords(language),
  browser: await browserWords(language),
  search: (await searchWords(language)) ?? reference,
});

describe('interface words', () => {
  it('count in the plural of their language', () => {
    const words = pageWords('en');
    expect([0, 1, 2, 1200].map((number) => words.codes(number))).toEqual([
      '0 codes',
      '1 code',
      '2 codes',
      '1,200 codes',
    ]);
    expect(words.document.size(1, 2)).toBe('1 code in 2 categories');
  });

  it('are those of a language that is read alike, and of the reference else', async () => {
    expect(pageWords('en-GB')).toBe(pageWords('en'));
    expect(pageWords('zh-SG')).toBe(pageWords('zh-CN'));
    expect(wordsLanguage('zh-SG')).toBe('zh-CN');
    expect(wordsLanguage('zh-TW')).toBeUndefined();
    expect(pageWords('fr')).toBe(pageWords('en'));
    expect(await browserWords('fr')).toBe(await browserWords('en'));
  });
});

type Leaf = readonly [path: string, text: string];

/** Every text by its path; what is made of something, of a sample. */
function* leavesOf(words: unknown, path: string): Generator<Leaf> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function')
    yield* leavesOf(sampleOf(words as (...given: unknown[]) => unknown), path);
  else if (typeof words === 'object' && words !== null)
    for (const [key, each] of Object.entries(words)) yield* leavesOf(each, `${path}.${key}`);
}

function sampleOf(words: (...given: unknown[]) => unknown): unknown {
  for (const first of [2, '2026-01-02', ['x']])
    try {
      return words(first, 3, 'x', ['meaning']);
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    }
  return '';
}

describe.each(languages)('the words in %s', (language) => {
  test('are in both lists, so that pages and their scripts speak alike', async () => {
    const { page, browser, search } = await wordsOf(language);
    expect(wordsLanguage(language)).toBe(language);
    expect(browser.actions).toEqual(page.actions);
    if (language !== 'en') expect(search).not.toBe(reference);
  });

  test('are not left in English', async () => {
    const english = new Map(leavesOf(await wordsOf('en'), ''));
    const left = [...leavesOf(await wordsOf(language), '')].filter(
      ([path, text]) =>
        language !== 'en' && english.get(path) === text && /\p{L}{2,}\s+\p{L}{2,}/u.test(text),
    );
    expect(left).toEqual([]);
  });
});

test('every word of the interface is said somewhere', async () => {
  const sources = new Map<string, ReadonlySet<string>>();
  for (const file of await filesBelow(join(repository, 'src')))
    if (!file.startsWith('ui/'))
      sources.set(file, tokensOf(readFileSync(join(repository, 'src', file), 'utf8')));
  const unused = [...leavesOf(await wordsOf('en'), '')]
    .map(([path]) => path.split('.').slice(2))
    .filter((keys) => !isSaid(keys, sources));
  expect(unused.map((keys) => keys.join('.'))).toEqual([]);
});

/** Identifiers; with a bracket where something is looked up in one, and with an end where one is handed on whole. */
const tokensOf = (text: string): ReadonlySet<string> =>
  new Set(
    text.match(/[\w$]+\[?/gu)?.concat([...text.matchAll(/\.(\w+)\s*[),}]/gu)].map(([, name]) => `${name}.`)),
  );

/**
 * A file has the whole path, as `words.frame.skip` or taken apart; or it looks a key up in its group, as in `frame[page]`, and
 * the key is the name of something elsewhere; or it hands the group on.
 */
function isSaid(keys: readonly string[], sources: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [key = ''] = keys.slice(-1);
  const [group = key] = keys.slice(-2);
  const has = (tokens: ReadonlySet<string>, word: string): boolean =>
    word.split(/\W/u).every((part) => tokens.has(part) || tokens.has(`${part}[`));
  const all = [...sources.values()];
  if (all.some((tokens) => keys.every((each) => has(tokens, each)))) return true;
  if (all.some((tokens) => tokens.has(`${group}.`) && keys.slice(0, -1).every((each) => has(tokens, each))))
    return true;
  return all.some((tokens) => tokens.has(`${group}[`)) && all.some((tokens) => has(tokens, key));
}
