/** Entries as a table, so that everything behind it is the same for codes that stand in none. */
import { type InlineText, plainText } from '../../domain/inline-text.ts';
import { headerRole } from '../roles/header-words.ts';
import type { ColumnRole } from '../roles/reading.ts';
import { type Cell, joined } from '../tables/cell.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { formOf } from '../values/forms.ts';
import type { Entry } from './entries.ts';

export interface ListedTable {
  readonly table: RawTable;
  /** Roles that the place gives; the other columns have labels, which tell theirs. */
  readonly given: ReadonlyMap<number, ColumnRole>;
}

/** What one entry says: its title, its texts without a label, and those with one by their column. */
interface Row {
  readonly entry: Entry;
  readonly texts: readonly InlineText[];
  readonly labelled: ReadonlyMap<string, InlineText>;
}

const dash: InlineText = [{ kind: 'text', text: ' – ' }];

export function listedTable(entries: readonly Entry[]): ListedTable | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const labels = labelsOf(entries);
  const rows = entries.map((entry) => rowOf(entry, labels));
  const headers = new Map<string, string>();
  for (const { column, label } of labels.values())
    headers.set(column, headers.has(column) ? `${headers.get(column) ?? ''} / ${label}` : label);
  const columns: { header: string; role?: ColumnRole; text: (row: Row) => InlineText }[] = [
    {
      header: first.label.before,
      role: 'value',
      text: ({ entry }) => [{ kind: 'text', text: entry.label.code }],
    },
  ];
  if (entries.some((entry) => entry.label.title !== undefined || isNamed(entry)))
    columns.push({ header: '', role: 'name', text: (row) => nameOf(row.entry) });
  columns.push({
    header: headers.get('message') ?? '',
    role: 'message',
    text: ({ entry, texts, labelled }) => {
      const title = isNamed(entry) ? [] : entry.label.rest;
      const below = joined([...texts, labelled.get('message') ?? []]);
      return title.length > 0 && below.length > 0 ? [...title, ...dash, ...below] : [...title, ...below];
    },
  });
  for (const [column, header] of headers)
    if (column !== 'message') columns.push({ header, text: ({ labelled }) => labelled.get(column) ?? [] });
  const cellAt = (inline: InlineText, { line, column }: Entry): Cell => ({
    inline,
    text: plainText(inline),
    struck: false,
    line,
    column,
  });
  const table: RawTable = {
    line: first.line,
    column: first.column,
    last: entries.at(-1)?.last ?? first.line,
    syntax: 'text',
    header: columns.map(({ header }) => cellAt(header === '' ? [] : [{ kind: 'text', text: header }], first)),
    rows: rows.map((row) => ({
      line: row.entry.line,
      column: row.entry.column,
      cells: columns.map(({ text }) => cellAt(text(row), row.entry)),
    })),
    warts: [],
  };
  return { table, given: new Map(columns.flatMap(({ role }, column) => (role ? [[column, role]] : []))) };
}

/** A title that is an identifier is the name. */
const isNamed = ({ label: { rest } }: Entry): boolean => formOf(plainText(rest)) === 'name';

const nameOf = (entry: Entry): InlineText =>
  entry.label.title !== undefined
    ? [{ kind: 'text', text: entry.label.title }]
    : isNamed(entry)
      ? entry.label.rest
      : [];

const listedRoles: ReadonlySet<string> = new Set(['message', 'cause', 'solution']);

/** What is left over stays text. */
const mostLabels = 20;

const keyOf = (label: string): string => label.toLowerCase();

/** Labels that are told from text, and the columns that they head: "Fix" here and "What to do" there are one. */
type Labels = ReadonlyMap<string, { readonly label: string; readonly column: string }>;

/** Known words, and in bold or as headings what several entries have. */
function labelsOf(entries: readonly Entry[]): Labels {
  const counts = new Map<string, { label: string; count: number; isMarked: boolean }>();
  for (const { body } of entries)
    for (const { label, isMarked = false } of body) {
      if (label === undefined) continue;
      const known = counts.get(keyOf(label)) ?? { label, count: 0, isMarked };
      counts.set(keyOf(label), { ...known, count: known.count + 1, isMarked: known.isMarked || isMarked });
    }
  const often = [...counts].sort(([, left], [, right]) => right.count - left.count).slice(0, mostLabels);
  return new Map(
    often.flatMap(([key, { label, count, isMarked }]) => {
      const role = headerRole(label) ?? '';
      if (listedRoles.has(role)) return [[key, { label, column: role }]];
      const isLabel = isMarked && (role === 'name' || count >= 2);
      return isLabel ? [[key, { label, column: key }]] : [];
    }),
  );
}

function rowOf(entry: Entry, labels: Labels): Row {
  const texts: InlineText[] = [];
  const labelled = new Map<string, InlineText>();
  let open: string | undefined;
  for (const { label, text, whole } of entry.body) {
    const known = label === undefined ? undefined : labels.get(keyOf(label))?.column;
    open = known ?? open;
    const own = label !== undefined && known === undefined ? (whole ?? text) : text;
    if (open === undefined) texts.push(own);
    else labelled.set(open, joined([labelled.get(open) ?? [], own]));
  }
  return { entry, texts, labelled };
}
