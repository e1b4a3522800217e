/** Queries that are asked of the index and the full text that the build wrote. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLookup } from '../../src/search/engine.ts';
import { pagefindText } from '../../src/search/full-text/pagefind-text.ts';
import type { Lookup } from '../../src/search/types.ts';
import { copiedSentences } from '../search/copied-sentences.ts';
import { isRight, readRelevanceSet } from '../search/relevance-set.ts';
import { largeSite, rootSite } from '../support/built-sites.ts';
import { pagefindIn } from '../support/full-text.ts';
import { linkRoot } from '../support/links.ts';
import { readRows } from '../support/records.ts';

const openSite = (folder: string): Promise<Lookup> => {
  const pagefind = pagefindIn(folder);
  return openLookup({
    fetchText: (path) => readFile(join(folder, 'lookup', path), 'utf8'),
    fullText: (digest) => pagefindText(pagefind, digest),
  });
};

const pathsFor = async (lookup: Lookup, query: string): Promise<readonly string[]> => {
  const { hits } = await lookup.search(query, { fullText: true });
  return hits.map(({ path }) => path);
};

test('every query of the published set is answered right', async () => {
  const lookup = await openSite(rootSite.directory());
  const wrong: unknown[] = [];
  for (const query of readRelevanceSet(new URL('../search/relevance.tsv', import.meta.url))) {
    const paths = await pathsFor(lookup, query.query);
    if (!isRight(paths, query)) wrong.push([query.id, query.query, paths.slice(0, 3)]);
  }
  expect(wrong).toEqual([]);
});

/** Results that a reader looks at. */
const seen = 10;

test('120 sentences that are copied from causes and solutions of 3,000 codes are found', async () => {
  const directory = largeSite.directory();
  const lookup = await openSite(directory);
  const lost: unknown[] = [];
  for (const { query, owners } of copiedSentences(await readRows({ directory }), 120)) {
    const paths = await pathsFor(lookup, query);
    const found = paths.slice(0, seen).map((path) => linkRoot(largeSite.place) + path.slice(1));
    if (!found.some((url) => owners.has(url))) lost.push([query, owners.size, paths.slice(0, 3)]);
  }
  expect(lost).toEqual([]);
});
