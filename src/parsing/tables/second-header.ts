import { joinCells } from './cell.ts';
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

/** All that it says are headers, and it has no code in a column where every other row has one. */
function isSecondHeader({ cells, group }: RawRow, others: readonly RawRow[], isBare: boolean): boolean {
  if (group !== undefined || others.length === 0) return false;
  const filled = cells.filter(({ text }) => text !== '');
  const known = filled.filter(({ text }) => headerRole(text) !== undefined).length;
  if (filled.length < 2 || known * 2 < filled.length) return false;
  if (!filled.every(({ text }) => isShortHeader(text, isBare))) return false;
  return cells.some((cell, column) => {
    const hasCode = (other: RawRow): boolean => isCodeWithDigits(other.cells[column]?.text ?? '');
    // A header below nothing is one though some row has words for its code.
    const coded = others.filter(hasCode).length;
    return !isCodeForm(formOf(cell.text)) && (isBare ? coded * 2 >= others.length : coded === others.length);
  });
}

const isCodeWithDigits = (text: string): boolean => /\d/u.test(text) && isCodeForm(formOf(text));

/** Below a row of empty headers, headers may be longer. */
const isShortHeader = (text: string, isBare: boolean): boolean =>
  isBare ? text.length <= 40 : /^\S+(?: \S+)?$/u.test(text) && text.length <= 24;
