/** What the texts of hits say around the words of a query: a reader sees why a hit is there. */
import { codeHit } from '../answer/hit.ts';
import { marksIn, wordMarks } from '../answer/marks.ts';
import { isFiller } from '../query/filler.ts';
import type { Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { tokensOf } from '../text/tokens.ts';
import { stem } from '../text/stem.ts';
import type { Answer, Excerpt, FullText, Hit } from '../types.ts';
import { stemsOf, type WordAnswer } from './word-answer.ts';

/** The answer, its first hits and what is close with a piece of their text where their titles lack a word of the query. */
export async function excerpts(answer: Answer, words: WordAnswer, fullText: FullText): Promise<Answer> {
  const stems = stemsOf(words.units.filter(({ word }) => !isFiller(word)));
  const records = new Map(words.close.map(({ row }) => [row.path, row.record]));
  const withExcerpt = async (hit: Hit): Promise<Hit> => {
    const record = records.get(hit.path);
    const text = record === undefined ? undefined : await fullText.text(record);
    const excerpt =
      text === undefined ? undefined : excerptOf(text, stems, `${hit.name} ${hit.message} ${hit.title}`);
    return excerpt ? { ...hit, excerpt } : hit;
  };
  const first = answer.hits.slice(0, settings.excerpt.hits);
  return {
    ...answer,
    hits: [...(await Promise.all(first.map(withExcerpt))), ...answer.hits.slice(first.length)],
    suggestions: await Promise.all(answer.suggestions.map(withExcerpt)),
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
    others.slice(0, settings.prose).map(async (row): Promise<Hit> => {
      const hit = codeHit({ row, reason: 'text', marks: wordMarks(stems) }, store);
      const excerpt = excerptOf((await fullText.text(row.record)) ?? '', stems, '');
      return excerpt ? { ...hit, excerpt } : hit;
    }),
  );
}

/** The piece of a text that has most of the words that `shown` lacks; undefined when it has none of them. */
function excerptOf(text: string, stems: ReadonlySet<string>, shown: string): Excerpt | undefined {
  const known = new Set(tokensOf(shown).map(({ word }) => stem(word)));
  const words = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    keys: tokensOf(word)
      .map((token) => stem(token.word))
      .filter((key) => stems.has(key)),
  }));
  const places = words.flatMap(({ keys }, index) => (keys.some((key) => !known.has(key)) ? [index] : []));
  if (places.length === 0) return undefined;
  const richness = (first: number): number =>
    new Set(words.slice(first, first + settings.excerpt.words).flatMap(({ keys }) => keys)).size;
  const { lead } = settings.excerpt;
  const first = places
    .map((place) => Math.max(0, place - lead))
    .reduce((best, start) => (richness(start) > richness(best) ? start : best));
  const last = Math.min(words.length, first + settings.excerpt.words) - 1;
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? text.length;
  const before = first > 0 ? '…' : '';
  const after = last + 1 < words.length ? '…' : '';
  const piece = `${before}${text.slice(start, end).replace(/\s/gu, ' ')}${after}`;
  return { text: piece, highlights: marksIn(piece, stems) };
}
