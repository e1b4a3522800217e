/** The published relevance set, asked of the index and the full text that the build wrote. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLookup } from '../../src/search/engine.ts';
import { pagefindText } from '../../src/search/full-text/pagefind-text.ts';
import { isRight, readRelevanceSet } from '../search/relevance-set.ts';
import { rootSite } from '../support/built-sites.ts';
import { pagefindIn } from '../support/full-text.ts';

const queries = readRelevanceSet(new URL('../search/relevance.tsv', import.meta.url));

test('every query is answered right', async () => {
  const site = rootSite.directory();
  const pagefind = pagefindIn(site);
  const lookup = await openLookup({
    fetchText: (path) => readFile(join(site, 'lookup', path), 'utf8'),
    fullText: (digest) => pagefindText(pagefind, digest),
  });
  const wrong: unknown[] = [];
  for (const query of queries) {
    const { hits } = await lookup.search(query.query, { fullText: true });
    const paths = hits.map(({ path }) => path);
    if (!isRight(paths, query)) wrong.push([query.id, query.query, paths.slice(0, 3)]);
  }
  expect(wrong).toEqual([]);
});
