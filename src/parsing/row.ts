/** One row of a code table -> its values and their meaning, or a title, or nothing. */
import { type Field, type Meaning, type Position, type TextField, textFields } from '../domain/error-code.ts';
import { type InlineText, plainText } from '../domain/inline-text.ts';
import type { Cell } from './cell.ts';
import type { ColumnRole } from './columns.ts';
import { formOf } from './forms.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { readValueCell, type ReadValue, type ValueStyle } from './value.ts';

export type ReadRow =
  | { readonly kind: 'blank' }
  /** A title between the rows. */
  | { readonly kind: 'group'; readonly title: InlineText }
  | {
      readonly kind: 'code';
      readonly values: readonly ReadValue[];
      readonly names: readonly string[];
      readonly keywords: readonly string[];
      readonly struck: boolean;
      /** The value's cell began in a row above and spans this one. */
      readonly spanned: boolean;
      readonly meaning: Meaning;
      /** What took the place of the value when its cell is empty. */
      readonly instead?: 'status' | 'name' | 'previous' | 'message';
    };

export interface RowContext {
  readonly file: string;
  readonly table: RawTable;
  readonly roles: readonly ColumnRole[];
  readonly style: ValueStyle;
  readonly group: string | undefined;
  readonly hasPrevious: boolean;
}

export function readRow(row: RawRow, context: RowContext): ReadRow {
  const { table, roles, style } = context;
  const only = row.cells.find(({ text }) => text !== '');
  if (!only) return { kind: 'blank' };
  const valueColumn = roles.indexOf('value');
  const cell = row.cells[valueColumn];
  if (!cell) return { kind: 'blank' };
  if (
    row.group !== undefined ||
    (isAlone(only, row) && isTitle(only, only === cell, style, table.header.length))
  )
    return { kind: 'group', title: only.inline };

  const { values, names, complete } = readValueCell(cell, style);
  const meaning = readMeaning(row, context, names, complete ? undefined : cell);
  const code = {
    kind: 'code' as const,
    names: names.length === 0 ? nameList(meaning.name) : [...names, ...nameList(meaning.name)],
    keywords: roles.includes('keywords') ? keywordsOf(row.cells[roles.indexOf('keywords')]) : [],
    struck: cell.struck,
    spanned: cell.line < row.line,
    meaning,
  };
  if (values.length > 0) {
    return { ...code, values: roles.includes('spelling') ? withSpellings(values, row, roles) : values };
  }
  const status = row.cells.find(
    ({ text }, column) => roles[column] === 'field' && /^[1-5]\d\d\b/u.test(text),
  );
  if (status) return { ...code, values: readValueCell(status, 'codes').values, instead: 'status' };
  if (meaning.name !== undefined)
    return { ...code, values: [{ value: meaning.name, spellings: [] }], instead: 'name' };
  if (context.hasPrevious) return { ...code, values: [], instead: 'previous' };
  const message = plainText(meaning.message ?? only.inline);
  return { ...code, values: [{ value: message, spellings: [] }], instead: 'message' };
}

const isAlone = (cell: Cell, { cells }: RawRow): boolean =>
  cells.every((other) => other === cell || other.text === '');

/** Adds what the columns of other spellings say, if the row has one value only. */
function withSpellings(
  values: readonly ReadValue[],
  row: RawRow,
  roles: readonly ColumnRole[],
): readonly ReadValue[] {
  const [first] = values;
  if (values.length !== 1 || !first) return values;
  const spellings = row.cells.flatMap(({ text }, column) =>
    roles[column] === 'spelling' && text !== '' ? [text] : [],
  );
  return [{ ...first, spellings: [...first.spellings, ...spellings] }];
}

/** The only filled cell of a row is a title unless it is a code with nothing said about it. */
function isTitle(cell: Cell, isValue: boolean, style: ValueStyle, columns: number): boolean {
  if (columns < 2) return false;
  const form = formOf(cell.text);
  if (!isValue) return false;
  const bold = cell.inline.every(({ kind }) => kind === 'strong');
  if (style === 'sentences') return bold && form !== 'sentence';
  return form === 'phrase' || form === 'sentence' || (bold && form === 'word');
}

function readMeaning(
  row: RawRow,
  context: RowContext,
  cellNames: readonly string[],
  leftover: Cell | undefined,
): Meaning {
  const { file, table, roles, group } = context;
  const texts: Partial<Record<TextField, InlineText>> = {};
  const fields: Field[] = [];
  let name = cellNames[0];
  const keep = (column: number, text: InlineText): void => {
    fields.push({ header: table.header[column]?.text ?? '', text });
  };
  row.cells.forEach((cell, column) => {
    const role = roles[column];
    if (cell.text === '') return;
    const field = textFields.find((each) => each === role);
    if (role === 'value') {
      if (cell === leftover) keep(column, cell.inline);
    } else if (role === 'name') name = cell.text;
    else if (role === 'keywords') return;
    else if (field && texts[field] === undefined) texts[field] = cell.inline;
    else keep(column, cell.inline);
  });
  const position: Position = { file, line: row.line, column: row.column };
  return {
    ...(name === undefined ? {} : { name }),
    ...texts,
    fields,
    ...(group === undefined ? {} : { group }),
    position,
  };
}

const separator = /\s*[,，、;；/|]\s*/u;

/** `"EAGAIN / EWOULDBLOCK"` -> both. */
function nameList(name: string | undefined): string[] {
  if (name === undefined) return [];
  return separator.test(name) && formOf(name) === 'several'
    ? name.split(separator).filter((part) => part !== '')
    : [name];
}

const keywordsOf = (cell: Cell | undefined): string[] =>
  (cell?.text ?? '').split(/\s*[,，、;；]\s*/u).filter((word) => word !== '');
