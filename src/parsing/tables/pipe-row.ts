/** One line of a pipe table, cut into cells. */
import type { SourceLine } from './raw-table.ts';

export interface RowPart {
  readonly source: string;
  /** Offset of the cell's first character in the line. */
  readonly offset: number;
}

/**
 * Cuts at every `|` that is not escaped. A pipe at either end opens or closes the row and makes no cell:
 * `"| a | b"` -> `a`, `b`. With `expected` columns known, pipes inside a code span are text whenever that
 * makes the row fit.
 */
export function splitRow(line: string, expected?: number): RowPart[] {
  const strict = cut(line, pipesOf(line));
  if (!line.includes('`')) return strict;
  const outsideCode = cut(line, pipesOf(line, true));
  if (outsideCode.length === strict.length) return strict;
  if (expected === undefined) return hasOpenCode(strict) ? outsideCode : strict;
  if (outsideCode.length === expected) return outsideCode;
  return strict.length <= expected ? strict : outsideCode;
}

/**
 * A line whose pipes are written in another way, with those of Markdown: full-width ones, or the marks around the header
 * cells of DokuWiki, `"^ Code ^ Meaning ^"`. Every other line is given back as it is.
 */
export function withPipes(line: SourceLine): SourceLine {
  if (/^\s*｜.*｜\s*$/u.test(line.text))
    return { ...line, text: line.text.replaceAll('｜', '|'), dialect: 'wide-pipe' };
  const row = line.text.trim();
  const isCaret = row.startsWith('^') && /[\^|]$/u.test(row) && /[\^|]/u.test(row.slice(1, -1));
  return isCaret ? { ...line, text: line.text.replaceAll('^', '|'), dialect: 'caret' } : line;
}

export const startsWithPipe = (line: string): boolean => line.startsWith('|') || /^\s*\|/u.test(line);

export const endsWithPipe = (line: string): boolean =>
  /\|\s*$/u.test(line) && pipesOf(line).at(-1) === line.trimEnd().length - 1;

export const hasPipe = (line: string): boolean => /(?<!\\)\|/u.test(line) || pipesOf(line).length > 0;

/** True for the line of dashes below a header: `"| --- |:---:|"`. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes('-') &&
  !/[^\s|^:-]/u.test(line) &&
  /^\s*[|^]?\s*:?-/u.test(line) &&
  line.split(/[|^]/u).every((cell) => /^(?::?-[-\s]*:?)?$/u.test(cell.trim()));

const hasOpenCode = (parts: readonly RowPart[]): boolean =>
  parts.some(({ source }) => (source.match(/`+/gu)?.length ?? 0) % 2 === 1);

/** Places of the pipes that are not escaped, and with `skipCode` stand in no code span. */
function pipesOf(line: string, skipCode = false): number[] {
  const pipes: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '|') pipes.push(index);
    else if (skipCode && character === '`') {
      let end = index + 1;
      while (line.charAt(end) === '`') end += 1;
      const run = line.slice(index, end);
      const closing = line.indexOf(run, end);
      index = (closing < 0 ? end : closing + run.length) - 1;
    }
  }
  return pipes;
}

function cut(line: string, pipes: readonly number[]): RowPart[] {
  const parts = [...pipes, line.length].map((end, index): RowPart => {
    const start = index === 0 ? 0 : (pipes[index - 1] ?? 0) + 1;
    const text = line.slice(start, end).trimEnd();
    const source = text.trimStart();
    return { source, offset: source === '' ? start : start + text.length - source.length };
  });
  if (pipes.length > 0 && parts[0]?.source === '') parts.shift();
  if (parts.length > 1 && parts.at(-1)?.source === '') parts.pop();
  return parts;
}
