/** Guides and notes that have every word of a query. Offered beside the answer: an example in a text is no code. */
import { withBase } from '../../domain/permalink.ts';
import { isFiller } from '../query/filler.ts';
import type { Query } from '../query/read-query.ts';
import type { Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { GuidePage, Highlight, Hit } from '../types.ts';
import { wordSettings } from '../word-settings.ts';

/** None for a query that holds a code or a number: prose says "for example 1001". */
export async function proseHits(query: Query, store: Store): Promise<readonly Hit[]> {
  const words = query.words.filter(({ word }) => !isFiller(word));
  const isWords = words.every(({ word, inCode }) => !inCode && /\p{L}/u.test(word));
  if (!isWords || !words.some(({ word }) => word.length >= wordSettings.prose.shortestWord)) return [];
  const stems = new Set(words.map(({ word }) => stem(word)));
  return (await store.prose())
    .flatMap((page) => {
      const places = tokensOf(page.text).filter(({ word }) => stems.has(stem(word)));
      const held = new Set([...places, ...tokensOf(page.title)].map(({ word }) => stem(word)));
      return [...stems].every((key) => held.has(key)) ? [{ page, places }] : [];
    })
    .sort((left, right) => right.places.length - left.places.length)
    .slice(0, wordSettings.prose.pages)
    .map(({ page, places }) => proseHit(page, places, store.base));
}

function proseHit({ path, title, text }: GuidePage, places: readonly Token[], base: string): Hit {
  const { before, length } = wordSettings.prose.excerpt;
  // From the start of a word, a little before the first one that was asked for.
  const start = text.lastIndexOf(' ', Math.max(0, (places[0]?.start ?? 0) - before)) + 1;
  const end = Math.min(text.length, start + length);
  const marks = places
    .filter((place) => place.start >= start && place.end <= end)
    .map((place): Highlight => [place.start - start, place.end - start]);
  return {
    kind: 'guide',
    path,
    href: withBase(base, path),
    value: '',
    name: '',
    title,
    message: `${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    reason: 'words',
    highlights: { message: marks },
  };
}
