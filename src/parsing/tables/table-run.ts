/** Finds where a pipe table begins and how far it goes in the source, whole or not. */
import { formOf } from '../values/forms.ts';
import { endsWithPipe, hasPipe, isDelimiterRow, type RowPart, splitRow, startsWithPipe } from './pipe-row.ts';
import type { SourceLine } from './raw-table.ts';

/** How a table is written: with pipes of some kind, drawn as a grid, or as Diplodoc does. */
export type Dialect = 'pipe' | NonNullable<SourceLine['dialect']> | 'grid' | 'dfm';

/** The lines of one pipe table. */
export interface TableRun {
  readonly dialect: Dialect;
  /** Missing when the table starts with its line of dashes. */
  readonly header?: SourceLine;
  readonly delimiter?: SourceLine;
  /** A row that was broken over two lines is one line here. */
  readonly rows: readonly SourceLine[];
  /** Lines that stand inside the table but are no rows. */
  readonly glued: readonly SourceLine[];
  /** Line number of the last line. */
  readonly last: number;
}

/** Gives the line with that number as its block sees it, or the next one that is shown; undefined past the end. */
export type LineReader = (line: number) => SourceLine | undefined;

const withoutDouble = (text: string): string => text.replace(/^(\s*)\|(?=\|)/u, '$1 ');

/** Two pipes before the dashes or before a header that has a cell too many are one, there and before all other lines. */
export function withSinglePipes(read: LineReader, line: number): LineReader {
  const first = read(line)?.text ?? '';
  const dashes = [first, read(line + 1)?.text ?? ''].find((text) => isDelimiterRow(withoutDouble(text)));
  const isDoubled = dashes !== undefined && dashes !== withoutDouble(dashes);
  const isHeader =
    first !== withoutDouble(first) && splitRow(first).length > splitRow(dashes ?? first).length;
  if (!isDoubled && !isHeader) return read;
  return (at) => {
    const found = read(at);
    return found && { ...found, text: withoutDouble(found.text), dialect: 'double-pipe' };
  };
}

/** How many lines must look like rows before lines without a line of dashes count as a table. */
const rowsWithoutDelimiter = 3;

/** True when a table begins at `line`, judged by this line and those below it. */
export function beginsTable(read: LineReader, line: number): boolean {
  const first = read(line)?.text ?? '';
  const second = read(line + 1)?.text ?? '';
  if (isDelimiterRow(first)) return first.includes('|') && startsWithPipe(second) && !isDelimiterRow(second);
  if (!hasPipe(first)) return false;
  if (isDelimiterRow(second)) return second.includes('|') || splitRow(first).length === 1;
  const width = splitRow(first).length;
  const piped = startsWithPipe(first);
  let at = line;
  for (let next = 1; next < rowsWithoutDelimiter; next += 1) {
    // What was a page parts its rows by blank lines.
    const row = piped ? nextFilled(read, at + 1) : read(at + 1);
    if (!row || !hasPipe(row.text) || splitRow(row.text, width).length !== width) return false;
    at = row.line;
  }
  return true;
}

/** Reads the table that begins at `line` to its end. */
export function readRun(read: LineReader, line: number): TableRun {
  const first = read(line);
  const headless = first !== undefined && isDelimiterRow(first.text);
  const header = headless ? undefined : first;
  const candidate = headless ? first : read(line + 1);
  const delimiter = candidate && isDelimiterRow(candidate.text) ? candidate : undefined;
  const top = header?.text ?? delimiter?.text ?? '';
  const width = splitRow(top).length;
  const piped = startsWithPipe(top);
  const rows: SourceLine[] = [];
  const glued: SourceLine[] = [];
  let at = (delimiter ?? first)?.line ?? line;
  let last = at;
  for (;;) {
    at += 1;
    const next = read(at);
    if (!next) break;
    at = next.line;
    if (next.text.trim() === '') {
      const after = nextFilled(read, at + 1);
      if (!after || !continues(after, read(after.line + 1), width, piped)) break;
      at = after.line - 1;
      continue;
    }
    if (hasPipe(next.text)) {
      if (startsOther(next, read(at + 1), read(at + 2))) break;
      const whole = piped ? joinBroken(read, next, width) : undefined;
      rows.push(whole?.row ?? next);
      at = whole?.last ?? at;
      last = at;
    } else {
      const after = read(at + 1);
      if (!after || !hasPipe(after.text) || /^\s*(?:#{1,6}\s|`{3}|~{3}|<\/?[a-z])/iu.test(next.text)) break;
      if (startsOther(after, read(at + 2), read(at + 3))) break;
      glued.push(next);
      last = at;
    }
  }
  return {
    dialect: header?.dialect ?? 'pipe',
    ...(header ? { header } : {}),
    ...(delimiter ? { delimiter } : {}),
    rows,
    glued,
    last,
  };
}

function nextFilled(read: LineReader, line: number): SourceLine | undefined {
  let at = read(line);
  while (at?.text.trim() === '') at = read(at.line + 1);
  return at;
}

/** A row after blank lines goes on with the table when it has its width and begins no table itself. */
function continues(row: SourceLine, below: SourceLine | undefined, width: number, piped: boolean): boolean {
  if (!piped || !startsWithPipe(row.text)) return false;
  if (splitRow(row.text, width).length !== width || isDelimiterRow(row.text)) return false;
  return below === undefined || !isDelimiterRow(below.text);
}

const startsOther = (row: SourceLine, below?: SourceLine, behind?: SourceLine): boolean =>
  below !== undefined &&
  isDelimiterRow(below.text) &&
  below.text.includes('|') &&
  !sharesCode(row, behind && hasPipe(behind.text) ? behind : row);

/** Both have a code in the same column: dashes between the two only part rows. */
function sharesCode(row: SourceLine, other: SourceLine): boolean {
  const others = splitRow(other.text);
  return splitRow(row.text).some((part, column) => isCode(part) && isCode(others[column]));
}

/** A cell that no header would have. */
export function isCode(part: RowPart | undefined): boolean {
  const text = part?.source.replace(/^[*`~]+|[*`~]+$/gu, '') ?? '';
  const form = formOf(text);
  return ['number', 'hex', 'prefixed'].includes(form) || (form === 'name' && text.includes('_'));
}

/** How many lines a row may be broken over. */
const mostLines = 40;

/** An item is a line of its own in its cell. */
const isItem = (text: string): boolean => /^(?:[-*+]|\d{1,9}[.)])\s/u.test(text);

/**
 * A row with no pipe at its end that goes on below its line: until it has a pipe there and all of its cells. What stands
 * behind a blank line is of the row when the pipe that closes it stands alone.
 */
function joinBroken(
  read: LineReader,
  row: SourceLine,
  width: number,
): { row: SourceLine; last: number } | undefined {
  if (endsWithPipe(row.text)) return undefined;
  const isFull = splitRow(row.text, width).length >= width;
  let text = row.text.trimEnd();
  let parted = false;
  for (let next = read(row.line + 1); next && next.line <= row.line + mostLines; next = read(next.line + 1)) {
    const { line } = next;
    const part = next.text.trim();
    if (part === '|') return isFull ? { row: { ...row, text: `${text} |` }, last: line } : undefined;
    if (startsWithPipe(part) || /^(?:#{1,6}\s|`{3}|~{3})/u.test(part)) return undefined;
    if (part !== '') text += `${isItem(part) ? '<br>' : ' '}${part}`;
    else parted = true;
    const cells = splitRow(text, width).length;
    if (cells > width) return undefined;
    if (!parted && (endsWithPipe(text) || (!isFull && cells === width)))
      return { row: { ...row, text }, last: line };
  }
  return undefined;
}
