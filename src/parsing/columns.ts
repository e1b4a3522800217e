/** Which column of a table is what, and whether the table holds error codes at all. */
import { headerRole } from './header-words.ts';
import type { RawTable } from './raw-table.ts';

export const columnRoles = ['value', 'name', 'message', 'cause', 'solution', 'keywords', 'field'] as const;
export type ColumnRole = (typeof columnRoles)[number];

export interface TableContext {
  /** Words around the table that may say that it is about errors: headings, the paragraph above, the file's name. */
  readonly words: string;
  /** Roles that the front matter gives, by header. */
  readonly overrides: ReadonlyMap<string, ColumnRole>;
}

export type Verdict =
  | { readonly kind: 'codes'; readonly roles: readonly ColumnRole[] }
  | { readonly kind: 'prose'; readonly reason: string };

const errorWord = /err(?:or|no)|fail|exception|status|return|response|result/iu;

/** Decides by what the cells hold first and by what the headers say second. */
export function judgeTable(table: RawTable, context: TableContext): Verdict {
  const headers = table.header.map(({ text }) => text);
  const overrides = headers.map((header) => context.overrides.get(header));
  const hints = headers.map((header, column) => overrides[column] ?? headerRole(header));
  const numeric = headers.map((_, column) => share(table, column, /^[+-]?(?:0x[0-9a-f]+|\d+)$/iu));
  const coded = headers.map((_, column) => share(table, column, /^[^\s]{1,60}$/u));
  const value =
    indexWhere(overrides, (role) => role === 'value') ??
    indexWhere(
      numeric,
      (part, column) => part > 0.8 && (hints[column] === 'value' || hints[column] === 'name'),
    ) ??
    indexWhere(
      coded,
      (part, column) => part > 0.8 && (hints[column] === 'value' || hints[column] === 'name'),
    );
  if (value === undefined) return { kind: 'prose', reason: 'no column holds codes' };
  if (overrides[value] !== 'value' && !errorWord.test(`${headers.join(' ')} ${context.words}`))
    return { kind: 'prose', reason: 'neither its header nor the text around it speaks of errors' };
  const taken = new Set<ColumnRole>();
  const roles = headers.map((_, column): ColumnRole => {
    const hint = hints[column];
    if (column === value) return 'value';
    if (hint === undefined || hint === 'value' || hint === 'status' || hint === 'field' || taken.has(hint))
      return 'field';
    taken.add(hint);
    return hint;
  });
  return { kind: 'codes', roles };
}

function share(table: RawTable, column: number, form: RegExp): number {
  const texts = table.rows.map(({ cells }) => cells[column]?.text ?? '').filter((text) => text !== '');
  return texts.length === 0 ? 0 : texts.filter((text) => form.test(text)).length / texts.length;
}

function indexWhere<Item>(
  items: readonly Item[],
  test: (item: Item, index: number) => boolean,
): number | undefined {
  const index = items.findIndex(test);
  return index < 0 ? undefined : index;
}
