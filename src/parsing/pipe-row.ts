/** One line of a pipe table, cut into cells. */

export interface RowPart {
  readonly source: string;
  /** Offset of the cell's first character in the line. */
  readonly offset: number;
}

/**
 * Cuts at every `|` (and `^` in a header of DokuWiki's) that is not escaped. A pipe at either end opens or
 * closes the row and makes no cell: `"| a | b"` -> `a`, `b`. With `expected` columns known, pipes inside a
 * code span are text whenever that makes the row fit.
 */
export function splitRow(line: string, expected?: number): RowPart[] {
  const strict = cut(line, pipesOf(line, false));
  if (!line.includes('`')) return strict;
  const outsideCode = cut(line, pipesOf(line, true));
  if (outsideCode.length === strict.length) return strict;
  if (expected === undefined) return hasOpenCode(strict) ? outsideCode : strict;
  if (outsideCode.length === expected) return outsideCode;
  return strict.length <= expected ? strict : outsideCode;
}

const hasOpenCode = (parts: readonly RowPart[]): boolean =>
  parts.some(({ source }) => (source.match(/`+/gu)?.length ?? 0) % 2 === 1);

function pipesOf(line: string, skipCode: boolean): number[] {
  const pipes: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '|') pipes.push(index);
    else if (skipCode && character === '`') {
      const ticks = /`+/uy;
      ticks.lastIndex = index;
      const run = ticks.exec(line)?.[0] ?? '`';
      const end = line.indexOf(run, index + run.length);
      index = end < 0 ? index + run.length - 1 : end + run.length - 1;
    }
  }
  return pipes;
}

function cut(line: string, pipes: readonly number[]): RowPart[] {
  const start = line.length - line.trimStart().length;
  const end = line.trimEnd().length;
  const inner = pipes.filter((pipe) => pipe !== start && pipe !== end - 1);
  const from = pipes.includes(start) ? start + 1 : start;
  const to = pipes.includes(end - 1) && end - 1 > start ? end - 1 : end;
  const bounds = [from - 1, ...inner, to];
  return bounds.slice(1).map((bound, index) => {
    const first = (bounds[index] ?? 0) + 1;
    const raw = line.slice(first, bound);
    const source = raw.trim();
    return { source, offset: first + (raw.length - raw.trimStart().length) };
  });
}

/** True for the line of dashes below a header: `"| --- |:---:|"`. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes('-') && /^[\s|:\-–—]+$/u.test(line) && /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*$/u.test(line);
