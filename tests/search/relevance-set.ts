/** Reads and scores the relevance set (see README.md). */
import { readFileSync } from 'node:fs';

export type Mode = 'any' | 'all' | 'none';

export interface RelevanceQuery {
  readonly id: string;
  readonly class: string;
  readonly mode: Mode;
  readonly query: string;
  readonly expected: readonly string[];
}

/** Hits of an answer that are looked at. */
export const scoredHits = 10;

export function readRelevanceSet(file: string | URL): RelevanceQuery[] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', group = '', mode = '', query = '', expected = ''] = line.split('\t');
    if (mode !== 'any' && mode !== 'all' && mode !== 'none') throw new Error(`${id}: no such mode: ${mode}`);
    return {
      id,
      class: group,
      mode,
      query: String(JSON.parse(query)),
      expected: expected.split(' ').filter(Boolean),
    };
  });
}

export const isExpected = (path: string, { expected }: RelevanceQuery): boolean =>
  expected.some((each) => (each.endsWith('*') ? path.startsWith(each.slice(0, -1)) : each === path));

/** `paths`: site paths of the hits, without base, best first. */
export function isRight(paths: readonly string[], query: RelevanceQuery): boolean {
  const first = paths.slice(0, scoredHits);
  if (query.mode === 'none') return first.length === 0;
  const [top] = first;
  if (query.mode === 'any') return top !== undefined && isExpected(top, query);
  const wanted = Math.min(query.expected.length, scoredHits);
  return first.length >= wanted && first.slice(0, wanted).every((path) => isExpected(path, query));
}

/** 1 for an expected page in the first place, 1/2 in the second, 0 for none of the first ten. */
export function reciprocalRank(paths: readonly string[], query: RelevanceQuery): number {
  const rank = paths.slice(0, scoredHits).findIndex((path) => isExpected(path, query));
  return rank < 0 ? 0 : 1 / (rank + 1);
}
