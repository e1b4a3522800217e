/** The published relevance set, asked of the index that the build wrote. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLookup } from '../../src/search/engine.ts';
import { isRight, readRelevanceSet } from '../search/relevance-set.ts';
import { rootSite } from '../support/built-sites.ts';

const queries = readRelevanceSet(new URL('../search/relevance.tsv', import.meta.url));

test('every query is answered right', async () => {
  const folder = join(rootSite.directory(), 'lookup');
  const lookup = await openLookup({ fetchText: (path) => readFile(join(folder, path), 'utf8') });
  const wrong: unknown[] = [];
  for (const query of queries) {
    const { hits } = await lookup.search(query.query);
    const paths = hits.map(({ path }) => path);
    if (!isRight(paths, query)) wrong.push([query.id, query.query, paths.slice(0, 3)]);
  }
  expect(wrong).toEqual([]);
});
