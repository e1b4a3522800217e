import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../src/loading/content-folder.ts';
import type { LookupExtra } from '../../src/search/types.ts';
import { openBuilt, sharded } from '../support/lookup.ts';
import { isRight, readRelevanceSet, reciprocalRank } from './relevance-set.ts';

const set = readRelevanceSet(new URL('relevance.tsv', import.meta.url));
const catalogue = (await readContentFolder('tests/fixtures/sites/seed')).catalogue;

async function answersOf(extra: LookupExtra) {
  const { lookup } = await openBuilt(catalogue, extra);
  return Promise.all(
    set.map(async (query) => ({
      query,
      paths: (await lookup.search(query.query)).hits.map(({ path }) => path),
    })),
  );
}
const answered = await answersOf({ base: '/' });

/** Needs the order of words in causes, which shards do not hold: there Pagefind is asked. */
const needTexts: readonly string[] = ['not logged in', 'microphone camera busy', 'exit room while joining'];

describe('the relevance set', () => {
  it('has at least 150 queries with distinct ids', () => {
    expect(set.length).toBeGreaterThanOrEqual(150);
    expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
  });

  const classes = [...new Set(set.map((query) => query.class))];
  it.each(classes)('is answered right in class %s', (group) => {
    const wrong = answered
      .filter(({ query, paths }) => query.class === group && !isRight(paths, query))
      .map(({ query, paths }) => [query.id, query.query, paths.slice(0, 3)]);
    expect(wrong).toEqual([]);
  });

  it('is answered as well from shards', async () => {
    const wrong = (await answersOf(sharded))
      .filter(({ query, paths }) => !isRight(paths, query))
      .map(({ query }) => query.query);
    expect(wrong.filter((query) => !needTexts.includes(query))).toEqual([]);
  });

  it('is summed up in a table', () => {
    const table = classes.map((group) => {
      const asked = answered.filter(({ query }) => query.class === group);
      const right = asked.filter(({ query, paths }) => isRight(paths, query));
      return { class: group, queries: asked.length, right: right.length };
    });
    const findable = answered.filter(({ query }) => query.mode !== 'none');
    const ranks = findable.map(({ query, paths }) => reciprocalRank(paths, query));
    console.table([
      ...table,
      { class: 'all', queries: set.length, right: table.reduce((sum, row) => sum + row.right, 0) },
    ]);
    console.log(`MRR@10 ${(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toFixed(3)}`);
    expect(table.every(({ queries, right }) => queries === right)).toBe(true);
  });
});
