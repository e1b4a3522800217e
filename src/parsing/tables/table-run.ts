/** Finds where a pipe table begins and how far it goes in the source, whole or not. */
import { endsWithPipe, hasPipe, isDelimiterRow, splitRow, startsWithPipe } from './pipe-row.ts';
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

/** How many lines must look like rows before lines without a line of dashes count as a table. */
const rowsWithoutDelimiter = 3;

/** True when a table begins at `line`, judged by this line and those below it. */
export function beginsTable(read: LineReader, line: number): boolean {
  const { text: first, dialect } = read(line) ?? { text: '' };
  const second = read(line + 1)?.text ?? '';
  if (dialect === 'caret') return startsWithPipe(second) || isDelimiterRow(second);
  if (isDelimiterRow(first)) return first.includes('|') && startsWithPipe(second) && !isDelimiterRow(second);
  if (!hasPipe(first)) return false;
  if (isDelimiterRow(second)) return second.includes('|') || splitRow(first).length === 1;
  const width = splitRow(first).length;
  const piped = startsWithPipe(first);
  if (width < 2) return false;
  let at = line;
  for (let next = 1; next < rowsWithoutDelimiter; next += 1) {
    // What was a page parts its rows by blank lines.
    const row = piped ? nextFilled(read, at + 1) : read(at + 1);
    if (!row || !hasPipe(row.text) || startsWithPipe(row.text) !== piped || isDelimiterRow(row.text))
      return false;
    if (splitRow(row.text, width).length !== width) return false;
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
    const previous = glued.at(-1)?.line === last ? undefined : rows.at(-1);
    if (previous && last === at - 1) {
      const whole = joinBroken(previous, next, width, piped);
      if (whole) {
        rows[rows.length - 1] = whole;
        last = at;
        continue;
      }
    }
    if (hasPipe(next.text)) {
      if (startsOther(next, read(at + 1))) break;
      rows.push(next);
      last = at;
    } else {
      const after = read(at + 1);
      if (!after || !hasPipe(after.text) || /^\s*(?:#{1,6}\s|`{3}|~{3}|<\/?[a-z])/iu.test(next.text)) break;
      if (startsOther(after, read(at + 2))) break;
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
  if (!piped || !startsWithPipe(row.text) || row.dialect === 'caret') return false;
  if (splitRow(row.text, width).length !== width || isDelimiterRow(row.text)) return false;
  return below === undefined || !isDelimiterRow(below.text);
}

const startsOther = (row: SourceLine, below: SourceLine | undefined): boolean =>
  row.dialect === 'caret' ||
  /^\s*(?:`{3}|~{3})/u.test(row.text) ||
  (below !== undefined &&
    isDelimiterRow(below.text) &&
    below.text.includes('|') &&
    !isDelimiterRow(row.text));

/** Two lines that are one row: the first has no pipe at its end and too few cells, the second none at its start. */
function joinBroken(
  row: SourceLine,
  next: SourceLine,
  width: number,
  piped: boolean,
): SourceLine | undefined {
  if (!piped || endsWithPipe(row.text) || startsWithPipe(next.text)) return undefined;
  const cells = splitRow(row.text, width).length;
  if (cells >= width && !endsWithPipe(next.text)) return undefined;
  const text = `${row.text.trimEnd()} ${next.text.trim()}`;
  const joined = splitRow(text, width).length;
  if (joined > width || (!endsWithPipe(text) && joined < width)) return undefined;
  return { text, line: row.line, offset: row.offset };
}
