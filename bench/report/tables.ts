/** The measured rows as Markdown tables. */
import type { Load, FirstSearch } from '../measure/page-loads.ts';
import type { Row } from '../measure/row.ts';
import type { Cost } from '../measure/run-command.ts';
import { scoredPages } from '../measure/lighthouse.ts';
import { middle } from '../measure/spread.ts';

const none = '–';

export function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

/** Ratios are of the time of a peer to that of `own`, this site's name, at the same size in the same run. */
export function buildsTable(rows: readonly Row[], own: string): string {
  const heads = ['Generator', 'Codes', 'Cold build', '× this site', 'CPU', '× this site'];
  const again = rows.some(({ builds }) => builds.warm.length > 0);
  return table(
    [...heads, ...(again ? ['Nothing changed', 'One row changed'] : []), 'Peak memory', 'Output'],
    rows.map((row) => {
      const { cold, warm, oneRow, files, bytes, problem } = row.builds;
      const base = rows.find(({ peer, codes }) => peer === own && codes === row.codes)?.builds.cold ?? [];
      const ratio = (part: (cost: Cost) => number): string =>
        ratioOf(middle(cold.map(part)), middle(base.map(part)));
      const size = `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
      return [
        `${row.peer} ${row.version}`,
        row.codes,
        cold.length > 0 ? spread(cold.map(wall), 's') : (problem ?? none),
        ratio(wall),
        spread(cold.map(processor), 's'),
        ratio(processor),
        ...(again ? [warm, oneRow].map((costs) => spread(costs.map(wall), 's')) : []),
        memoryOf(cold),
        files === 0 ? none : problem === undefined ? size : `${size}; **${problem}**`,
      ];
    }),
  );
}

/** From each size to the next: by how much time and memory grew. */
export function growthTable(rows: readonly Row[]): string {
  const steps = rows.flatMap((row) => {
    const next = rows.find(({ peer, codes }) => peer === row.peer && codes > row.codes);
    if (!next || row.codes < 1000 || next.builds.cold.length === 0) return [];
    const grown = (part: (cost: Cost) => number | undefined): string =>
      ratioOf(middleOf(next.builds.cold, part), middleOf(row.builds.cold, part));
    const codes = `${row.codes} → ${next.codes} (×${Number((next.codes / row.codes).toFixed(1))})`;
    return [
      [row.peer, codes, grown(wall), grown(processor), grown(({ memory }) => memory), perCode(row, next)],
    ];
  });
  const heads = ['Generator', 'Codes', 'Time', 'CPU', 'Peak memory', 'CPU of a further code'];
  return steps.length === 0 ? '' : table(heads, steps);
}

/** What the start of the builder costs falls out of a difference. */
function perCode(row: Row, next: Row): string {
  const [before, after] = [row, next].map(({ builds }) => middle(builds.cold.map(processor)));
  if (before === undefined || after === undefined) return none;
  return `${(((after - before) * 1000) / (next.codes - row.codes)).toFixed(1)} ms`;
}

export function pagesTable(rows: readonly Row[]): string {
  const shown = rows.flatMap(({ peer, codes, pages }) =>
    pages ? [[peer, codes, load(pages.codePage), search(pages.codeSearch), search(pages.wordSearch)]] : [],
  );
  const heads = ['Generator', 'Codes', 'Code page', 'First search, a code', 'First search, words'];
  return shown.length === 0 ? '' : table(heads, shown);
}

export function scoresTable(rows: readonly Row[]): string {
  const shown = rows.flatMap(({ peer, codes, scores }) =>
    scores ? [[peer, codes, ...scoredPages.map((page) => scores[page].join(' / '))]] : [],
  );
  const heads = ['Generator', 'Codes', 'Home', 'Category', 'Code', 'Search'];
  return shown.length === 0 ? '' : table(heads, shown);
}

const wall = (cost: Cost): number => cost.wall;
const processor = (cost: Cost): number => cost.processor;

const middleOf = (costs: readonly Cost[], part: (cost: Cost) => number | undefined): number | undefined =>
  middle(costs.flatMap((cost) => part(cost) ?? []));

const memoryOf = (costs: readonly Cost[]): string =>
  spread(
    costs.flatMap(({ memory }) => memory ?? []),
    'MB',
    0,
  );

const ratioOf = (value: number | undefined, base: number | undefined): string =>
  value === undefined || base === undefined ? none : (value / base).toFixed(2);

/** `4.1 s (3.9–4.4)`; one value has no spread. */
function spread(values: readonly number[], unit: string, digits = 1): string {
  const central = middle(values);
  if (central === undefined) return none;
  const number = (value: number): string => value.toFixed(digits);
  const range = `${number(Math.min(...values))}–${number(Math.max(...values))}`;
  return `${number(central)} ${unit}${values.length > 1 ? ` (${range})` : ''}`;
}

const load = ({ bytes, requests }: Load): string => `${(bytes / 1000).toFixed(1)} kB in ${requests}`;

const search = (found: FirstSearch | undefined): string =>
  found === undefined
    ? 'no answer'
    : `${load(found)}, ${found.place === undefined ? 'not among the first 10' : `at place ${found.place}`}`;
