/** Sentences that a reader copies from the middle of a text: whoever says them must be found. */
import type { PublishedRow } from '../support/records.ts';

export interface CopiedSentence {
  readonly query: string;
  /** Addresses of the codes that say it. */
  readonly owners: ReadonlySet<string>;
}

/** `count` of them, evenly spread, from causes and solutions in turn. */
export function copiedSentences(rows: readonly PublishedRow[], count: number): CopiedSentence[] {
  const step = Math.floor(rows.length / count);
  return Array.from({ length: count }, (_, number) => {
    const field = number % 2 === 0 ? 'cause' : 'solution';
    const [query = ''] = (rows[number * step]?.[field] ?? '').split(/(?<=\.) /u);
    const owners = rows.filter((row) => row[field]?.includes(query)).map(({ url }) => url);
    return { query, owners: new Set(owners) };
  });
}
