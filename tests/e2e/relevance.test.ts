/** The published relevance set, through the real page in a real browser. */
import { expect, test } from '@playwright/test';
import { isRight, readRelevanceSet } from '../search/relevance-set.ts';
import { askSearchPage } from '../support/search-page.ts';

/** Few enough for one test to end in time on a busy machine. */
const queriesATest = 40;

const queries = readRelevanceSet(new URL('../search/relevance.tsv', import.meta.url));

for (const [kind, members] of Map.groupBy(queries, (query) => query.class)) {
  for (let first = 0; first < members.length; first += queriesATest) {
    const asked = members.slice(first, first + queriesATest);
    const range = `${first + 1} to ${first + asked.length}`;
    test(`queries ${range} of the kind "${kind}" are answered right on the page`, async ({ page }) => {
      test.slow();
      await page.goto('/search/');
      const wrong: unknown[] = [];
      for (const query of asked) {
        const paths = await askSearchPage(page, query.query);
        if (!isRight(paths, query)) wrong.push([query.id, query.query, paths.slice(0, 3)]);
      }
      expect(wrong).toEqual([]);
    });
  }
}
