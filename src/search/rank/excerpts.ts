/** What the texts of hits say around the words of a query: a reader sees why a hit is there. */
import { codeHit } from '../answer/hit.ts';
import { marksIn, wordMarks } from '../answer/marks.ts';
import { isFiller } from '../query/filler.ts';
import type { Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { tokensOf } from '../text/tokens.ts';
import { stem } from '../text/stem.ts';
import type { Answer, FullText, Hit } from '../types.ts';
import { stemsOf, type WordAnswer } from './word-answer.ts';

/** The answer, its first hits and what is close with a piece of their text where their titles lack a word of the query. */
export async function excerpts(answer: Answer, words: WordAnswer, fullText: FullText): Promise<Answer> {
  const stems = stemsOf(words.units.filter(({ word }) => !isFiller(word)));
  const records = new Map(words.close.map(({ row }) => [row.path, row.record]));
  const excerpted = async (hit: Hit, index: number): Promise<Hit> => {
    const record = index < settings.excerpt.hits ? records.get(hit.path) : undefined;
    const shown = `${hit.name} ${hit.message} ${hit.title}`;
    return record === undefined ? hit : withExcerpt(hit, fullText.text(record), stems, shown);
  };
  return {
    ...answer,
    hits: await Promise.all(answer.hits.map(excerpted)),
    suggestions: await Promise.all(answer.suggestions.map(excerpted)),
  };
}

/**
 * Guides and notes that have every word of a query. Offered beside the answer: an example in a text is no code. None for a
 * query that holds a code or a number: prose says "for example 1001".
 */
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
    others.slice(0, settings.prose).map((row) => {
      const hit = codeHit({ row, reason: 'text', marks: wordMarks(stems) }, store);
      return withExcerpt(hit, fullText.text(row.record), stems, '');
    }),
  );
}

/** The hit with the piece of its text that has most of the words that `shown` lacks; as it is when it has none of them. */
async function withExcerpt(
  hit: Hit,
  written: Promise<string | undefined>,
  stems: ReadonlySet<string>,
  shown: string,
): Promise<Hit> {
  const text = (await written) ?? '';
  const { words: most, lead } = settings.excerpt;
  const keysIn = (part: string): string[] =>
    tokensOf(part)
      .map(({ word }) => stem(word))
      .filter((key) => stems.has(key));
  const known = new Set(keysIn(shown));
  const words = Array.from(text.matchAll(/\S+/gu), ([word]) => ({ word, keys: keysIn(word) }));
  const starts = words.flatMap(({ keys }, place) =>
    keys.some((key) => !known.has(key)) ? [Math.max(0, place - lead)] : [],
  );
  if (starts.length === 0) return hit;
  const richness = (start: number): number =>
    new Set(words.slice(start, start + most).flatMap(({ keys }) => keys)).size;
  const first = starts.reduce((best, start) => (richness(start) > richness(best) ? start : best));
  const piece = words.slice(first, first + most).map(({ word }) => word);
  const isCut = first + most < words.length;
  const said = `${first > 0 ? '…' : ''}${piece.join(' ')}${isCut ? '…' : ''}`;
  return { ...hit, excerpt: { text: said, highlights: marksIn(said, stems) } };
}
