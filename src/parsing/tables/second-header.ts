import { type Cell, joinCells } from './cell.ts';
import { diagnose } from '../report/diagnostics.ts';
import { formOf, isCodeForm } from '../values/forms.ts';
import { headerRole } from '../roles/header-words.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/**
 * Markdown knows one row of headers, so a second one is written as the first row: `Code | Code` above
 * `Hex | Dec`. Such a row is joined to the header; every other table is given back as it is.
 */
export function joinSecondHeader(file: string, table: RawTable): RawTable {
  const [first, ...rows] = table.rows;
  const isBare = table.header.every(({ text }) => text === '');
  if (!first || !isSecondHeader(first, rows, isBare)) return table;
  const { line, column } = first;
  return {
    ...table,
    header: table.header.map((cell, index) => joinCells([cell, first.cells[index] ?? cell], cell)),
    rows,
    warts: [...table.warts, diagnose('header-continued', { file, line, column }, { line: table.line })],
  };
}

/** Most of what it says are headers, and it has no code in a column where all other rows have one; below empty headers most do. */
function isSecondHeader({ cells, group }: RawRow, others: readonly RawRow[], isBare: boolean): boolean {
  if (group !== undefined || others.length === 0) return false;
  const filled = cells.filter(({ text }) => text !== '');
  const known = filled.filter(({ text }) => headerRole(text) !== undefined).length;
  // Below a row of empty headers, headers may be longer.
  const isShort = ({ text }: Cell): boolean => text.length <= 40 && (isBare || text.split(' ').length <= 2);
  if (filled.length < 2 || known * 2 <= filled.length || !filled.every(isShort)) return false;
  return cells.some(({ text }, column) => {
    const coded = others.filter(({ cells }) => isCodeWithDigits(cells[column]?.text ?? '')).length;
    return !isCodeForm(formOf(text)) && coded >= others.length / (isBare ? 2 : 1);
  });
}

const isCodeWithDigits = (text: string): boolean => /\d/u.test(text) && isCodeForm(formOf(text));
