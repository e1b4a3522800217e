import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../src/domain/content-hash.ts';
import { isNamedByContent } from '../../../src/domain/kept-site.ts';

describe('a file that no later build writes otherwise', () => {
  const folder = contentHash(['rows']);

  it.each([
    '_astro/page.1a2b3c.js',
    `lookup/${folder}/rows-0.txt`,
    `lookup/zh-cn/${folder}/rows-0.txt`,
    'pagefind/fragment/en_1a2b3c.pf_fragment',
  ])('is %s', (path) => {
    expect(isNamedByContent(path)).toBe(true);
  });

  it.each([
    'lookup/index.json',
    'lookup/zh-cn/index.json',
    'lookup/zh-hant-tw/index.json',
    'pagefind/pagefind.js',
    'index.html',
  ])('is not %s', (path) => {
    expect(isNamedByContent(path)).toBe(false);
  });
});
