import { describe, expect, it } from 'vitest';
import { browserWords } from '../../../src/ui/script-words.ts';
import { pageWords } from '../../../src/ui/page-words.ts';

describe('interface words', () => {
  it('count in the plural of their language', () => {
    const words = pageWords('en');
    expect([0, 1, 2, 1200].map((number) => words.codes(number))).toEqual([
      '0 codes',
      '1 code',
      '2 codes',
      '1,200 codes',
    ]);
    expect(words.categories(2)).toBe('2 categories');
  });

  it('are those of the nearest language that there is, and of the reference else', async () => {
    expect(pageWords('en-GB')).toBe(pageWords('en'));
    expect(pageWords('fr')).toBe(pageWords('en'));
    expect(await browserWords('en-GB')).toBe(await browserWords('en'));
  });
});
