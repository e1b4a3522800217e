import type { Cell } from './cell.ts';
import { formOf, isCodeForm } from '../values/forms.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/**
 * Some tables save height by setting rows side by side: `Code | Meaning | Code | Meaning`, behind a column that all of them
 * share or not. Such a table is folded out to one row an error; every other table is given back as it is.
 */
export function unfoldSideBySide(table: RawTable): RawTable {
  const filled = filledColumns(table);
  // Without headers, nothing tells that a column is shared.
  const mayShare = table.header.some(({ text }) => text !== '');
  const folds = (mayShare ? [0, 1] : [0]).flatMap((shared) => [2, 3, 4].map((parts) => ({ shared, parts })));
  const fold = folds.find(({ shared, parts }) => isFolded(table, filled.slice(shared), parts));
  if (fold === undefined) return table;
  const lead = filled.slice(0, fold.shared);
  const columns = filled.slice(fold.shared);
  const width = columns.length / fold.parts;
  const cut = (cells: readonly Cell[]): Cell[][] =>
    Array.from({ length: fold.parts }, (_, part) =>
      [...lead, ...columns.slice(part * width, (part + 1) * width)].flatMap((column) => cells[column] ?? []),
    );
  const rows = table.rows.flatMap((row): RawRow[] => {
    const [start = [], ...others] = cut(row.cells);
    if (row.group !== undefined) return [{ ...row, cells: start }];
    return [start, ...others].flatMap((cells, index): RawRow[] => {
      const own = cells.slice(fold.shared);
      if (!own[0] || (index > 0 && own.every(({ text }) => text === ''))) return [];
      return [{ line: row.line, column: own[0].column, cells }];
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
