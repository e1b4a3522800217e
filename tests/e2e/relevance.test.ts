/** A sample of the published relevance set, through the real page: its index is asked for all of it in `tests/build`. */
import { expect, test } from '@playwright/test';
import { isRight, readRelevanceSet } from '../search/relevance-set.ts';
import { askSearchPage } from '../support/search-page.ts';

const ofEachKind = 3;

const queries = readRelevanceSet(new URL('../search/relevance.tsv', import.meta.url));
const sample = [...Map.groupBy(queries, (query) => query.class).values()].flatMap((members) =>
  members.slice(0, ofEachKind),
);

test('some queries of each kind are answered right on the page', async ({ page }) => {
  test.slow();
  await page.goto('/search/');
  const wrong: unknown[] = [];
  for (const query of sample) {
    const paths = await askSearchPage(page, query.query);
    if (!isRight(paths, query)) wrong.push([query.id, query.query, paths.slice(0, 3)]);
  }
  expect(sample.length).toBeGreaterThan(30);
  expect(wrong).toEqual([]);
});
