import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../src/loading/content-folder.ts';
import type { LookupExtra } from '../../src/search/types.ts';
import { openWithTexts } from '../support/full-text.ts';
import { sharded } from '../support/lookup.ts';
import { isRight, readRelevanceSet, reciprocalRank, type RelevanceQuery } from './relevance-set.ts';

const set = readRelevanceSet(new URL('relevance.tsv', import.meta.url));
const catalogue = (await readContentFolder('tests/fixtures/sites/seed')).catalogue;

/** As the settings of the site have them: the vendor's words, and what readers say for them. */
const synonyms = {
  sdkappid: ['app id', 'sdk app'],
  occupied: ['busy'],
  push: ['live'],
  broadcasting: ['live'],
  device: ['microphone'],
};

async function answersOf(extra: Pick<LookupExtra, 'base' | 'inlined'>) {
  const { lookup, pagefind } = await openWithTexts(catalogue, { ...extra, synonyms });
  const answers: { query: RelevanceQuery; paths: string[] }[] = [];
  for (const query of set) {
    const { hits } = await lookup.search(query.query, { fullText: true });
    answers.push({ query, paths: hits.map(({ path }) => path) });
  }
  pagefind.close();
  return answers;
}
const answered = await answersOf({ base: '/' });

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

  it('is answered in the same way from shards that are files', async () => {
    expect(await answersOf(sharded)).toEqual(answered);
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
