/**
 * How Pagefind ranks, for the words that the lookup index leaves to it. Checked before they are used: some values
 * make its scores not a number, and the search then throws on every query.
 */
export interface PagefindRanking {
  /** How much longer words than the query's are held against a page: 0 to 100. */
  readonly termSimilarity: number;
  /** How much the length of a page counts: 0 to 1. */
  readonly pageLength: number;
  /** How much more often used words count by their share of the page: 0 to 1. */
  readonly termFrequency: number;
  /** How soon a word that comes again stops counting: 0 to 2. */
  readonly termSaturation: number;
}

const limits: Readonly<Record<keyof PagefindRanking, readonly [least: number, most: number]>> = {
  termSimilarity: [0, 100],
  pageLength: [0, 1],
  termFrequency: [0, 1],
  termSaturation: [0, 2],
};

/** Exact words first; a long page is no worse than a short one, and a word said often no better than said once. */
export const pagefindRanking: PagefindRanking = {
  termSimilarity: 30,
  pageLength: 0,
  termFrequency: 0,
  termSaturation: 1.4,
};

/** The settings themselves. Throws a RangeError that names the first one out of its limits. */
export function checkedRanking(ranking: PagefindRanking): PagefindRanking {
  for (const name of ['termSimilarity', 'pageLength', 'termFrequency', 'termSaturation'] as const) {
    const [least, most] = limits[name];
    const value = ranking[name];
    if (!(value >= least && value <= most))
      throw new RangeError(`Pagefind's ${name} is ${value}; it must be from ${least} to ${most}.`);
  }
  return ranking;
}
