/** Guides and notes that have every word of a query. Offered beside the answer: an example in a text is no code. */
import { codeHit } from '../answer/hit.ts';
import { wordMarks } from '../answer/marks.ts';
import { isFiller } from '../query/filler.ts';
import type { Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import type { FullText, Hit } from '../types.ts';
import { excerptOf } from './excerpts.ts';

/** None for a query that holds a code or a number: prose says "for example 1001". */
export async function proseHits(
  { words }: Query,
  store: Store,
  fullText: FullText,
  shown: readonly Hit[],
): Promise<readonly Hit[]> {
  const telling = [...new Set(words.map(({ word }) => word))].filter((word) => !isFiller(word));
  const isWords = words.every(({ word, inCode }) => !inCode && /\p{L}/u.test(word));
  if (!isWords || telling.length === 0) return [];
  const found = await Promise.all(telling.map((word) => fullText.find(word)));
  const records = found.reduce((left, right) => new Set([...left].filter((record) => right.has(record))));
  const stems = new Set(telling.map(stem));
  const rows = await store.rows([...records].slice(0, settings.limit));
  const others = rows.filter(({ path }) => !shown.some((hit) => hit.path === path));
  return Promise.all(
    others.slice(0, settings.prose).map(async (row): Promise<Hit> => {
      const hit = codeHit({ row, reason: 'text', marks: wordMarks(stems) }, store);
      const excerpt = excerptOf((await fullText.text(row.record)) ?? '', stems, '');
      return excerpt ? { ...hit, excerpt } : hit;
    }),
  );
}
