/** A table as one text a column, a line a row: what compresses best. */
import { expectShape, isShape, isText } from './shape.ts';

export type Line<Column extends string> = Readonly<Record<Column, string>>;

/** Columns without any text are left out. */
export function writeColumns<Column extends string>(
  columns: readonly Column[],
  lines: readonly Line<Column>[],
): Readonly<Record<string, string>> {
  const texts = columns.map(
    (column) => [column, lines.map((line) => oneLine(line[column])).join('\n')] as const,
  );
  return Object.fromEntries(texts.filter(([, text]) => /[^\n]/u.test(text)));
}

/** Gives a cell by column and row. Throws a TypeError when a column has another number of lines. */
export function readColumns<Column extends string>(
  file: unknown,
  columns: readonly Column[],
  count: number,
): (column: Column, row: number) => string {
  const texts = expectShape(file, isShape, 'A table');
  const lines = new Map<Column, readonly string[]>();
  for (const column of columns) {
    if (texts[column] === undefined) continue;
    const list = expectShape(texts[column], isText, `Column ${column}`).split('\n');
    if (list.length !== count) throw new TypeError(`Column ${column} has ${list.length} of ${count} lines.`);
    lines.set(column, list);
  }
  return (column, row) => lines.get(column)?.[row] ?? '';
}

/** Tabs stay: they part the items of a list within a cell. */
const oneLine = (text: string): string => text.replace(/[^\S\t]+/gu, ' ');
export const listSign = '\t';
export const listItems = (cell: string): readonly string[] => cell.split(listSign).filter(Boolean);
