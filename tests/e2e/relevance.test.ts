/** The published relevance set, through the real page in a real browser. */
import { expect, test } from '@playwright/test';
import { isRight, readRelevanceSet } from '../search/relevance-set.ts';
import { askSearchPage } from '../support/search-page.ts';

const queries = readRelevanceSet(new URL('../search/relevance.tsv', import.meta.url));

for (const [group, members] of Map.groupBy(queries, (query) => query.class)) {
  test(`every query of the kind "${group}" is answered right on the page`, async ({ page }) => {
    test.slow();
    await page.goto('/search/');
    const wrong: unknown[] = [];
    for (const query of members) {
      const paths = await askSearchPage(page, query.query);
      if (!isRight(paths, query)) wrong.push([query.id, query.query, paths.slice(0, 3)]);
    }
    expect(wrong).toEqual([]);
  });
}
