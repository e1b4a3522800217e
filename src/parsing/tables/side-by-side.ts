import type { Cell } from './cell.ts';
import { formOf, isCodeForm } from '../values/forms.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/**
 * Some tables save height by setting rows side by side: `Code | Meaning | Code | Meaning`. Such a table is
 * folded out to one row an error; every other table is given back as it is.
 */
export function unfoldSideBySide(table: RawTable): RawTable {
  const columns = filledColumns(table);
  const parts = [2, 3, 4].find((count) => isFolded(table, columns, count));
  if (parts === undefined) return table;
  const width = columns.length / parts;
  const cut = (cells: readonly Cell[]): Cell[][] => {
    const filled = columns.flatMap((column) => cells[column] ?? []);
    return Array.from({ length: parts }, (_, part) => filled.slice(part * width, (part + 1) * width));
  };
  const rows = table.rows.flatMap((row): RawRow[] => {
    const [start = [], ...others] = cut(row.cells);
    if (row.group !== undefined) return [{ ...row, cells: start }];
    return [start, ...others].flatMap((cells, index): RawRow[] => {
      const [first] = cells;
      if (!first || (index > 0 && cells.every(({ text }) => text === ''))) return [];
      return [{ line: row.line, column: first.column, cells }];
    });
  });
  return { ...table, header: cut(table.header)[0] ?? table.header, rows };
}

/** All columns but those that are empty from top to bottom, which only keep the others apart. */
const filledColumns = ({ header, rows }: RawTable): number[] =>
  header.flatMap(({ text }, column) =>
    text === '' && rows.every(({ cells }) => (cells[column]?.text ?? '') === '') ? [] : [column],
  );

function isFolded({ header, rows }: RawTable, columns: readonly number[], parts: number): boolean {
  const width = columns.length / parts;
  if (!Number.isInteger(width) || width < 2) return false;
  const texts = columns.map((column) => header[column]?.text.toLowerCase() ?? '');
  if (texts.some((text) => text !== ''))
    return texts.every((text, index) => text !== '' && text === texts[index % width]);
  if (parts > 2) return false;
  const codeShare = (column: number): number =>
    rows.filter(({ cells }) => isCodeForm(formOf(cells[columns[column] ?? 0]?.text ?? ''))).length /
    Math.max(1, rows.length);
  return [0, width].every((column) => codeShare(column) > 0.7 && codeShare(column + 1) < 0.3);
}
