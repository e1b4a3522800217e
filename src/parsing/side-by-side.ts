import { formOf, isCodeForm } from './forms.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/**
 * Some tables save height by setting two rows side by side: `Code | Meaning | Code | Meaning`. Such a table
 * is folded out to one row an error; every other table is given back as it is.
 */
export function unfoldSideBySide(table: RawTable): RawTable {
  const width = table.header.length;
  const half = width / 2;
  if (width < 4 || width % 2 !== 0 || !isFolded(table, half)) return table;
  const rows = table.rows.flatMap((row): RawRow[] => {
    if (row.group !== undefined) return [{ ...row, cells: row.cells.slice(0, half) }];
    return [row.cells.slice(0, half), row.cells.slice(half)].flatMap((cells, index): RawRow[] => {
      const [first] = cells;
      if (!first || (index > 0 && cells.every(({ text }) => text === ''))) return [];
      return [{ line: row.line, column: first.column, cells }];
    });
  });
  return { ...table, header: table.header.slice(0, half), rows };
}

function isFolded({ header, rows }: RawTable, half: number): boolean {
  const texts = header.map(({ text }) => text.toLowerCase());
  if (texts.some((text) => text !== ''))
    return texts.slice(0, half).every((text, column) => text !== '' && text === texts[half + column]);
  const codeShare = (column: number): number =>
    rows.filter(({ cells }) => isCodeForm(formOf(cells[column]?.text ?? ''))).length /
    Math.max(1, rows.length);
  return [0, half].every((column) => codeShare(column) > 0.7 && codeShare(column + 1) < 0.3);
}
