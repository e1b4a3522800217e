/** The one reader of pipe tables: from the lines of a run to cells, whole or not. */
import { type Cell, readCell } from './cell.ts';
import { type Diagnostic, diagnose } from '../report/diagnostics.ts';
import type { InlineContext } from '../markdown/inline.ts';
import { hasPipe, isDelimiterRow, type RowPart, splitRow, startsWithPipe } from './pipe-row.ts';
import { mostColumns, type RawRow, type RawTable, type SourceLine } from './raw-table.ts';
import { type Dialect, isCode, type TableRun } from './table-run.ts';

export function readPipeTable(file: string, run: TableRun, context: InlineContext): RawTable {
  const { delimiter, dialect, header: top } = run;
  const first = top ?? delimiter ?? { text: '', line: 1, offset: 0 };
  const headless = top !== undefined && !delimiter && dialect !== 'caret' && isLikeRows(top, run.rows);
  const headerLine = headless ? undefined : top;
  const rowLines = headless ? [top, ...run.rows] : run.rows;
  const at = ({ line, offset }: SourceLine, shift = 0) => ({ file, line, column: offset + shift + 1 });
  const warts: Diagnostic[] = [];
  const headerParts = headerLine ? splitRow(headerLine.text) : [];
  const delimiterWidth = delimiter ? splitRow(delimiter.text).length : 0;
  const width = Math.min(mostColumns, widthOf(headerParts.length, delimiterWidth, rowLines));
  const oddity = oddityOf(run, headerLine && headerParts.length, delimiterWidth);
  if (oddity !== undefined) warts.push(diagnose('foreign-table', at(first), { oddity }));

  const cellsOf = (line: SourceLine, parts: readonly RowPart[]): Cell[] =>
    parts.map(({ source, offset }) => readCell(source, context, line.line, line.offset + offset + 1));
  const header = cellsOf(first, fitRow(headerParts, width).parts);
  const openStart = top !== undefined && !startsWithPipe(top.text);
  const rows: RawRow[] = [];
  for (const line of rowLines) {
    if (isDelimiterRow(line.text)) continue;
    const parts = partsOf(line.text, width, openStart);
    const fitted = fitRow(parts, width);
    if (fitted.joined)
      warts.push(
        diagnose('cells-joined', at(line, parts[width]?.offset), { expected: width, found: parts.length }),
      );
    else if (parts.length < width && parts.some(({ source }) => source !== ''))
      warts.push(diagnose('cells-missing', at(line), { expected: width, found: parts.length }));
    const cells = cellsOf(line, fitted.parts);
    if (cells.every(({ text }, column) => text === header[column]?.text)) {
      if (cells.some(({ text }) => text !== ''))
        warts.push(diagnose('header-repeated', at(line), { line: first.line }));
      continue;
    }
    rows.push({ line: line.line, column: cells[0]?.column ?? line.offset + 1, cells });
  }
  for (const line of run.glued) warts.push(diagnose('text-in-table', at(line), { text: line.text.trim() }));
  return { line: first.line, column: first.offset + 1, last: run.last, syntax: 'pipe', header, rows, warts };
}

/** Why other readers show no table. `header` is how many cells it has, where there is one. */
function oddityOf(
  { dialect, delimiter }: TableRun,
  header: number | undefined,
  dashes: number,
): string | undefined {
  if (dialect !== 'pipe') return `This table is written ${syntaxes[dialect]}`;
  if (header === undefined) return 'This table has no header, so its columns were told by what they hold';
  if (!delimiter) return 'The line of dashes below the header is missing';
  if (/-\s+-/u.test(delimiter.text)) return 'The line of dashes below the header has blanks within its cells';
  if (dashes === header) return undefined;
  return `The header has ${header} cells but the line of dashes below it has ${dashes}`;
}

const syntaxes: Readonly<Record<Exclude<Dialect, 'pipe'>, string>> = {
  caret: 'with `^` around its headers, as in DokuWiki',
  'double-pipe': 'with two pipes (`||`) at the start of its lines',
  'wide-pipe': 'with full-width pipes (`｜`)',
  grid: 'as a grid of `+---+`',
  dfm: 'with `#|` and `||`, as in Diplodoc',
};

/** Without a line of dashes, a first line that has a code where all others have one is a row, not a header. */
function isLikeRows(top: SourceLine, rows: readonly SourceLine[]): boolean {
  return splitRow(top.text).some(
    (part, column) => isCode(part) && rows.every(({ text }) => isCode(splitRow(text)[column])),
  );
}

/** The header says how wide a table is, unless most rows agree with the line of dashes instead; or else the widest row. */
function widthOf(header: number, delimiter: number, rows: readonly SourceLine[]): number {
  if (header === 0) return rows.reduce((widest, { text }) => Math.max(widest, splitRow(text).length), 0);
  if (delimiter <= header) return header;
  const agreeing = rows.filter(({ text }) => splitRow(text).length >= delimiter).length;
  return agreeing > rows.length * 0.6 ? delimiter : header;
}

/** Where rows start without a pipe, a pipe at the start closes an empty first cell if the row is short. */
function partsOf(text: string, width: number, openStart: boolean): RowPart[] {
  const parts = hasPipe(text) ? splitRow(text, width) : [{ source: text.trim(), offset: 0 }];
  if (!openStart || !startsWithPipe(text) || parts.length >= width) return parts;
  return [{ source: '', offset: 0 }, ...parts];
}

/** Pads at the right, drops empty surplus cells, joins the others to the last cell. */
function fitRow(parts: readonly RowPart[], width: number): { parts: readonly RowPart[]; joined: boolean } {
  if (parts.length === width) return { parts, joined: false };
  if (parts.length < width) {
    const end = { source: '', offset: parts.at(-1)?.offset ?? 0 };
    const missing = Array.from({ length: width - parts.length }, () => end);
    return { parts: [...parts, ...missing], joined: false };
  }
  const surplus = parts.slice(width).filter(({ source }) => source !== '');
  const last = parts[width - 1];
  if (surplus.length === 0 || !last) return { parts: parts.slice(0, width), joined: false };
  const text = [last, ...surplus].map(({ source }) => source).join(' | ');
  return { parts: [...parts.slice(0, width - 1), { source: text, offset: last.offset }], joined: true };
}
