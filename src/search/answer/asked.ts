/** What is asked of the index, and the form of every answer. */
import { isFiller } from '../query/filler.ts';
import type { Query } from '../query/read-query.ts';
import type { Store } from '../store/store.ts';
import type { Answer, AnswerKind, Filters, FullText, Hit, Reading } from '../types.ts';
import { answerOf, codeHit, type Found } from './hit.ts';

export interface Asked {
  readonly query: Query;
  readonly limit: number;
  readonly filters: Filters;
  /** Records that the filters let through; undefined for all. */
  readonly allowed: ReadonlySet<number> | undefined;
  /** Undefined where titles must do. */
  readonly fullText: FullText | undefined;
  readonly onTitles?: ((answer: Answer) => void) | undefined;
}

export function answer(
  store: Store,
  { query, limit }: Pick<Asked, 'query' | 'limit'>,
  kind: AnswerKind,
  found: readonly Found[],
  suggestions: readonly Hit[] = [],
): Answer {
  const hits = found.slice(0, limit).map((each) => codeHit(each, store));
  return answerOf(kind, hits, suggestions, readingOf(query));
}

export const readingOf = (query: Query): Reading => ({
  text: query.text,
  codes: query.codes.map(({ written }) => written),
  corrections: [],
  unknown: query.unknown,
  isCommon: query.words.length > 0 && query.words.every(({ word, inCode }) => !inCode && isFiller(word)),
});
