/** One row of a code table -> its values and their meaning, or a title, or nothing. */
import type { Field, Meaning, TextField } from '../../domain/error-code.ts';
import { type InlineText, plainText } from '../../domain/inline-text.ts';
import type { Cell } from '../tables/cell.ts';
import type { ColumnRole } from '../roles/reading.ts';
import { isPlainCodeHeader } from '../roles/header-words.ts';
import { formOf, isCodeForm, isSymbol } from './forms.ts';
import type { RawRow, RawTable } from '../tables/raw-table.ts';
import { readValueCell, type ReadValue, saysNone, type ValueStyle } from './value-cell.ts';

export type ReadRow =
  | { readonly kind: 'blank' }
  /** A title between the rows. */
  | { readonly kind: 'group'; readonly title: InlineText }
  | ReadCode;

export interface ReadCode {
  readonly kind: 'code';
  readonly values: readonly ReadValue[];
  readonly names: readonly string[];
  readonly keywords: readonly string[];
  readonly struck: boolean;
  /** The value's cell began in a row above and spans this one. */
  readonly spanned: boolean;
  readonly meaning: Meaning;
  /** What took the place of the value when its cell is empty. */
  readonly instead: 'beside' | 'name' | 'previous' | 'message' | undefined;
}

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
    (row.cells.every((other) => other === only || other.text === '') &&
      isTitle(only, only === cell, style, table.header.length))
  )
    return { kind: 'group', title: only.inline };

  const { values, names, complete } = readValueCell(cell, style);
  const meaning = readMeaning(row, context, names, complete ? undefined : cell);
  const code = (own: readonly ReadValue[], instead?: ReadCode['instead']): ReadCode => ({
    kind: 'code',
    values: own,
    names: [...names, ...nameList(meaning.name)],
    keywords: roles.includes('keywords') ? keywordsOf(row.cells[roles.indexOf('keywords')]) : [],
    struck: cell.struck,
    spanned: cell.line < row.line,
    meaning,
    instead,
  });
  if (values.length > 0) return code(roles.includes('spelling') ? withSpellings(values, row, roles) : values);
  const beside = row.cells.find(
    ({ text }, column) =>
      roles[column] === 'field' &&
      (/^[1-5]\d\d\b/u.test(text) ||
        (isPlainCodeHeader(table.header[column]?.text ?? '') && isCodeForm(formOf(text)))),
  );
  if (beside) return code(readValueCell(beside, 'codes').values, 'beside');
  if (meaning.name !== undefined) return code([{ value: meaning.name, spellings: [] }], 'name');
  const said =
    meaning.message ??
    row.cells.find((other) => other !== cell && other.text !== '' && !saysNone(other.text))?.inline;
  // An empty cell may go on with the row above; a dash says that the error has no code.
  if (context.hasPrevious && (said === undefined || cell.text === '')) {
    const { message, cause, solution, fields } = meaning;
    const continues = message === undefined && (cause ?? solution) !== undefined && fields.length === 0;
    return { ...code([], 'previous'), ...(continues ? { meaning: { ...meaning, continues } } : {}) };
  }
  return code([{ value: plainText(said ?? only.inline), spellings: [] }], 'message');
}

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
  if (columns < 2 || !isValue) return false;
  const form = formOf(cell.text);
  const bold = cell.inline.every(({ kind }) => kind === 'strong');
  if (style === 'sentences') return bold && form !== 'sentence';
  const isClass = form === 'mixed' && formOf(cell.text.split(/\s/u, 1)[0] ?? '') === 'wildcard';
  return form === 'phrase' || form === 'sentence' || (bold && (form === 'word' || isClass));
}

function readMeaning(
  row: RawRow,
  { file, table, roles, group }: RowContext,
  cellNames: readonly string[],
  leftover: Cell | undefined,
): Meaning {
  const texts: { -readonly [Each in TextField | 'name' | 'group']?: Meaning[Each] } = {};
  if (cellNames[0] !== undefined) texts.name = cellNames[0];
  const title = leftover && !roles.includes('message') ? titleIn(leftover) : undefined;
  if (title) texts.message = title;
  const fields: Field[] = [];
  for (let column = 0; column < row.cells.length; column += 1) {
    const role = roles[column];
    const cell = row.cells[column];
    if (cell === undefined || cell.text === '' || role === 'keywords') continue;
    if (role === 'name' && !saysNone(cell.text)) texts.name = unbroken(cell.text.normalize('NFC'));
    else if (isTextField(role) && texts[role] === undefined) texts[role] = cell.inline;
    else if (role !== 'value' || (cell === leftover && !title))
      fields.push({ header: table.header[column]?.text ?? '', text: cell.inline });
  }
  if (group !== undefined) texts.group = group;
  const said = texts.message && plainText(texts.message);
  // A message that is an identifier is what the vendor calls the error.
  if (said !== undefined && texts.name === undefined && isSymbol(said)) texts.name = said;
  return { ...texts, fields, position: { file, line: row.line, column: row.column } };
}

/** `"E04"` above `"Low pressure"`: what stands below the code in its cell says what it means. */
function titleIn({ inline }: Cell): InlineText | undefined {
  const end = inline.findIndex(({ kind }) => kind === 'break');
  return end > 0 && isCodeForm(formOf(plainText(inline.slice(0, end)))) ? inline.slice(end + 1) : undefined;
}

const isTextField = (role: ColumnRole | undefined): role is TextField =>
  role === 'message' || role === 'cause' || role === 'solution';

/** A name that was broken to fit its column goes on beside its underscore: `ERR_BAD_ STATE` -> `ERR_BAD_STATE`. */
const unbroken = (name: string): string =>
  name.replace(/(?<=[\p{L}\d]_)\s+(?=[\p{L}\d])|(?<=[\p{L}\d])\s+(?=_[\p{L}\d])/gu, '');

const separator = /\s*[,，、;；/|]\s*/u;

/** `"EAGAIN / EWOULDBLOCK"`, `"E_ABORT E_FAIL"` -> both; `"NOT FOUND"` is one. */
function nameList(name: string | undefined): readonly string[] {
  if (name === undefined) return [];
  const isList = separator.test(name);
  const parts = name.split(isList ? separator : /\s+/u).filter((part) => part !== '');
  const isName = isList ? (part: string) => formOf(part) === 'name' : isSymbol;
  return parts.length > 1 && parts.every(isName) ? parts : [name];
}

const keywordsOf = (cell: Cell | undefined): string[] =>
  (cell?.text ?? '').split(/\s*[,，、;；]\s*/u).filter((word) => word !== '');
