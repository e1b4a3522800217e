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
  const strict = cut(line, pipesOf(line, false));
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

export function endsWithPipe(line: string): boolean {
  const end = line.trimEnd().length - 1;
  return line.charAt(end) === '|' && !isEscaped(line, end);
}

export function hasPipe(line: string): boolean {
  for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1))
    if (!isEscaped(line, at)) return true;
  return false;
}

/** True for the line of dashes below a header: `"| --- |:---:|"`. */
export const isDelimiterRow = (line: string): boolean =>
  line.includes('-') &&
  !/[^\s|^:-]/u.test(line) &&
  /^\s*[|^]?\s*:?-/u.test(line) &&
  line.split(/[|^]/u).every((cell) => /^(?::?-+:?)?$/u.test(cell.trim()));

const hasOpenCode = (parts: readonly RowPart[]): boolean =>
  parts.some(({ source }) => (source.match(/`+/gu)?.length ?? 0) % 2 === 1);

function pipesOf(line: string, skipCode: boolean): number[] {
  const pipes: number[] = [];
  if (!skipCode) {
    for (let at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1))
      if (!isEscaped(line, at)) pipes.push(at);
    return pipes;
  }
  for (let index = 0; index < line.length; index += 1) {
    const character = line.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '|') pipes.push(index);
    else if (character === '`') {
      let end = index + 1;
      while (line.charAt(end) === '`') end += 1;
      const run = line.slice(index, end);
      const closing = line.indexOf(run, end);
      index = (closing < 0 ? end : closing + run.length) - 1;
    }
  }
  return pipes;
}

function isEscaped(line: string, at: number): boolean {
  let slashes = 0;
  while (line.charAt(at - 1 - slashes) === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function cut(line: string, pipes: readonly number[]): RowPart[] {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line, start)) start += 1;
  while (end > start && isBlank(line, end - 1)) end -= 1;
  const opens = pipes[0] === start;
  const closes = pipes.length > (opens ? 1 : 0) && pipes.at(-1) === end - 1;
  const cells = pipes.length + 1 - (opens ? 1 : 0) - (closes ? 1 : 0);
  const parts: RowPart[] = [];
  let from = opens ? start + 1 : start;
  for (let cell = 0; cell < cells; cell += 1) {
    const to = pipes[opens ? cell + 1 : cell] ?? end;
    let first = from;
    let last = to;
    while (first < last && isBlank(line, first)) first += 1;
    while (last > first && isBlank(line, last - 1)) last -= 1;
    parts.push({ source: line.slice(first, last), offset: first === last ? from : first });
    from = to + 1;
  }
  return parts;
}

/** White space by its code: this is asked twice for every cell of every table. */
function isBlank(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code === 0x20 || code === 0x09 || (code >= 0xa0 && /\s/u.test(line.charAt(at)));
}
