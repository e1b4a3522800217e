/** One run as Markdown: what was measured on what, the tables, and what is missing. */
import type { Row } from '../measure/row.ts';
import type { Options } from '../options.ts';
import { buildsTable, growthTable, pagesTable, scoresTable } from './tables.ts';

export interface Run {
  readonly date: string;
  readonly machine: string;
  readonly runs: number;
  readonly rows: readonly Row[];
  /** Generators that were left out, and why. */
  readonly missing: Readonly<Record<string, string>>;
  /** Tables of single parts of this site: reading, search. */
  readonly parts: readonly string[];
}

export function report(
  { date, machine, runs, rows, missing, parts }: Run,
  { only }: Options,
  own: string,
): string {
  const growth = growthTable(rows);
  const pages = pagesTable(rows);
  const scores = scoresTable(rows);
  const absent = Object.entries(missing).map(([peer, why]) => `${peer} (${why})`);
  return [
    `${date}, ${machine}. ${runs === 1 ? 'One run' : `Medians of ${runs} runs, smallest to largest in brackets`}; seconds of one run compare, those of two do not.`,
    ...(absent.length > 0 ? [`Not measured: ${absent.join(', ')}.`] : []),
    ...(only.has('builds') && rows.length > 0
      ? ['Builds, search index included. Memory is of all processes together.', buildsTable(rows, own)]
      : []),
    ...(only.has('builds') && growth ? ['Growth from one size to the next.', growth] : []),
    ...(pages
      ? [
          'Pages in Chromium from a cold cache, bodies with brotli (quality 5), requests; a search starts on the page of a code.',
          pages,
        ]
      : []),
    ...(scores
      ? [
          'Lighthouse on a phone on a slow network: performance / accessibility / best practices / SEO.',
          scores,
        ]
      : []),
    ...parts,
  ].join('\n\n');
}
