/** The one reader of pipe tables: header, line of dashes and rows, whole or not, from lines of the source. */
import { readCell } from './cell.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { InlineContext } from './inline.ts';
import { isDelimiterRow, type RowPart, splitRow } from './pipe-row.ts';
import type { RawCell, RawRow, RawTable, SourceLine } from './raw-table.ts';

/** Reads `lines` as a table whose first line is the header. */
export function readPipeTable(
  file: string,
  lines: readonly SourceLine[],
  context: InlineContext,
): RawTable | undefined {
  const [headerLine, second] = lines;
  if (!headerLine) return undefined;
  const warts: Diagnostic[] = [];
  const hasDelimiter = second !== undefined && isDelimiterRow(second.text);
  const headerParts = splitRow(headerLine.text);
  if (hasDelimiter) {
    const delimiter = splitRow(second.text).length;
    if (delimiter !== headerParts.length) {
      const position = { file, line: second.line, column: second.offset + 1 };
      warts.push(diagnose('delimiter-mismatch', position, { header: headerParts.length, delimiter }));
    }
  }
  const cellsOf = (line: SourceLine, parts: readonly RowPart[]): RawCell[] =>
    parts.map(({ source, offset }) => ({
      ...readCell(source, context),
      line: line.line,
      column: line.offset + offset + 1,
    }));
  const header = cellsOf(headerLine, headerParts);
  const rows: RawRow[] = [];
  for (const line of lines.slice(hasDelimiter ? 2 : 1)) {
    const parts = splitRow(line.text, header.length);
    const fitted = fitRow(parts, header.length);
    if (fitted.joined) {
      const position = {
        file,
        line: line.line,
        column: line.offset + (parts[header.length]?.offset ?? 0) + 1,
      };
      warts.push(diagnose('cells-joined', position, { expected: header.length, found: parts.length }));
    }
    const cells = cellsOf(line, fitted.parts);
    rows.push({ line: line.line, column: cells[0]?.column ?? line.offset + 1, cells });
  }
  return { line: headerLine.line, column: headerLine.offset + 1, syntax: 'pipe', header, rows, warts };
}

/** Pads at the right, drops empty surplus cells, joins the others to the last cell. */
function fitRow(parts: readonly RowPart[], width: number): { parts: readonly RowPart[]; joined: boolean } {
  if (parts.length < width) {
    const end = parts.at(-1)?.offset ?? 0;
    const missing = Array.from({ length: width - parts.length }, () => ({ source: '', offset: end }));
    return { parts: [...parts, ...missing], joined: false };
  }
  const surplus = parts.slice(width).filter(({ source }) => source !== '');
  const last = parts[width - 1];
  if (surplus.length === 0 || !last) return { parts: parts.slice(0, width), joined: false };
  const text = [last, ...surplus].map(({ source }) => source).join(' | ');
  return { parts: [...parts.slice(0, width - 1), { source: text, offset: last.offset }], joined: true };
}
