/** Lighthouse's scores, 0 to 100: a phone on a slow network, which is its default. */
import type { Host } from './serve.ts';
import type { Peer } from '../peers/peer.ts';
import type { BenchLibrary } from '../catalogue/library.ts';
import { categoryOf } from '../peers/categories.ts';

export const scoredPages = ['home', 'category', 'code', 'search'] as const;
export const scoredCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** By page, in the order of the categories. */
export type Scores = Readonly<Record<(typeof scoredPages)[number], readonly number[]>>;

export async function measureScores(
  browserPath: string,
  browserFlags: readonly string[],
  host: Host,
  { paths }: Peer,
  { codes }: BenchLibrary,
): Promise<Scores> {
  const code = codes[Math.floor(codes.length / 2)];
  if (!code) throw new RangeError('A library without codes has no page to score.');
  const { launch } = await import('chrome-launcher');
  const { default: lighthouse } = await import('lighthouse');
  const browser = await launch({
    chromePath: browserPath,
    chromeFlags: ['--headless=new', ...browserFlags],
    logLevel: 'error',
  });
  const score = async (path: string): Promise<number[]> => {
    const result = await lighthouse(`${host.origin}${path}`, {
      port: browser.port,
      onlyCategories: [...scoredCategories],
      logLevel: 'error',
    });
    return scoredCategories.map((category) => {
      const share = result?.lhr.categories[category]?.score;
      if (typeof share !== 'number') throw new Error(`Lighthouse gave ${path} no score of ${category}.`);
      return Math.round(share * 100);
    });
  };
  try {
    return {
      home: await score(paths.home),
      category: await score(paths.category(categoryOf(codes, code))),
      code: await score(paths.code(code)),
      search: await score(paths.search),
    };
  } finally {
    browser.kill();
  }
}
