/** Reads a table written as HTML: header or none, titles above it, rows of one cell between the others. */
import { type Cell, emptyCell, joinCells } from './cell.ts';
import { diagnose } from '../report/diagnostics.ts';
import { formOf, isCodeForm } from '../values/forms.ts';
import { headerRole } from '../roles/header-words.ts';
import { type HtmlRow, readHtmlGrid } from './html-cells.ts';
import type { HtmlRegion } from './html-region.ts';
import type { InlineContext } from '../markdown/inline.ts';
import { mostColumns, type RawRow, type RawTable } from './raw-table.ts';

export interface HtmlTable {
  readonly table: RawTable;
  readonly caption?: string;
  /** Texts that stand between its cells. */
  readonly stray: readonly Cell[];
}

export function readHtmlTable(
  file: string,
  region: HtmlRegion,
  context: InlineContext,
): HtmlTable | undefined {
  const grid = readHtmlGrid(region, context);
  const width = commonWidth(grid?.rows ?? []);
  if (!grid || width === 0) return undefined;
  const isWide = ({ cells: [first] }: HtmlRow): boolean => width > 1 && (first?.columns ?? 1) >= width;
  const afterTitles = grid.rows.findIndex((row) => !isWide(row));
  const titles = grid.rows
    .slice(0, Math.max(afterTitles, 0))
    .flatMap(({ cells: [first] }) => first?.text ?? []);
  const rows = grid.rows.slice(titles.length).flatMap((row) => foldRow(row, width));
  const headerRows = countHeaderRows(rows);
  const header = Array.from({ length: width }, (_, column) =>
    joinCells(
      rows.slice(0, headerRows).flatMap(({ cells }) => cells[column] ?? []),
      region,
    ),
  );
  const body = rows.slice(headerRows).map((row): RawRow => {
    const { line, column } = row;
    const empty = emptyCell(line, column);
    const [...cells]: Cell[] = row.cells.slice(0, width);
    if (row.cells.length > width) cells[width - 1] = joinCells(row.cells.slice(width - 1), { line, column });
    while (cells.length < width) cells.push(empty);
    return { line, column, cells, ...(isWide(row) ? { group: cells[0]?.text ?? '' } : {}) };
  });
  const caption = [grid.caption, ...titles].filter((text) => text !== '').join(': ');
  const { line, column, last, closed } = region;
  const warts = [
    ...(closed ? [] : [diagnose('html-unclosed', { file, line, column }, {})]),
    ...grid.stray.map(({ text, ...place }) => diagnose('text-in-table', { file, ...place }, { text })),
  ];
  const table: RawTable = { line, column, last, syntax: 'html', header, rows: body, warts };
  return { table, ...(caption === '' ? {} : { caption }), stray: grid.stray };
}

/** As wide as most rows; a row that was never closed runs on into the next and is wider. */
function commonWidth(rows: readonly HtmlRow[]): number {
  const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 0);
  const [most] = [...Map.groupBy(widths, (width) => width)].sort(
    ([left, some], [right, others]) => others.length - some.length || right - left,
  );
  const widest = widths.reduce((left, right) => Math.max(left, right), 0);
  const width = most !== undefined && most[0] > 1 && widest % most[0] === 0 ? most[0] : widest;
  return Math.min(width, mostColumns);
}

/** Several rows in one, cut at the width of the table. */
function foldRow(row: HtmlRow, width: number): HtmlRow[] {
  if (row.cells.length <= width || row.cells.length % width !== 0) return [row];
  return Array.from({ length: row.cells.length / width }, (_, index): HtmlRow => {
    const cells = row.cells.slice(index * width, (index + 1) * width);
    const [first] = cells;
    return { cells, line: first?.line ?? row.line, column: first?.column ?? row.column };
  });
}

/** Rows at the top that head columns: marked as such, or unmarked words above rows that begin with codes. */
function countHeaderRows(rows: readonly HtmlRow[]): number {
  const marked = rows.findIndex(({ cells }) => !cells.every(({ isHeader, text }) => isHeader || text === ''));
  if (marked > 0) return marked;
  if (marked < 0) return Math.min(1, rows.length - 1);
  const [first, ...others] = rows;
  // Each row has its own heading at its start, so there is none above them.
  if (rows.every(({ cells }) => cells[0]?.isHeader === true && cells[1]?.isHeader === false)) return 0;
  const filled = first?.cells.filter(({ text }) => text !== '') ?? [];
  if (filled.length === 0 || others.length === 0) return 0;
  const known = filled.filter(({ text }) => headerRole(text) !== undefined && text.length <= 40).length;
  const bold = filled.every(({ inline }) => inline.every(({ kind }) => kind === 'strong'));
  const codes = filled.some(({ text }) => isCodeForm(formOf(text)));
  return bold || !codes || known * 2 >= filled.length ? 1 : 0;
}
