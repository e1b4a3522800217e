/** Entries as a table, so that everything behind it is the same for codes that stand in none. */
import { type InlineText, plainText } from '../../domain/inline-text.ts';
import { headerRole } from '../roles/header-words.ts';
import type { ColumnRole } from '../roles/reading.ts';
import type { Cell } from '../tables/cell.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { formOf } from '../values/forms.ts';
import { joined, unlabelled } from './body.ts';
import type { Entry } from './entries.ts';

export interface ListedTable {
  readonly table: RawTable;
  /** Roles that the place gives; the other columns have labels, which tell theirs. */
  readonly given: ReadonlyMap<number, ColumnRole>;
}

/** What one entry says: its title, its texts without a label, and those with one. */
interface Row {
  readonly entry: Entry;
  readonly texts: readonly InlineText[];
  readonly labelled: ReadonlyMap<string, InlineText>;
}

const dash: InlineText = [{ kind: 'text', text: ' – ' }];

export function listedTable(entries: readonly Entry[]): ListedTable | undefined {
  const [first] = entries;
  if (!first) return undefined;
  const accepted = labelsOf(entries);
  const rows = entries.map((entry) => rowOf(entry, accepted));
  const labels = columnLabels([...accepted.values()], rows);
  const describing = labels.find(({ keys }) => keys.some((key) => headerRole(key) === 'message'));
  const columns: { header: string; role?: ColumnRole; text: (row: Row) => InlineText }[] = [
    {
      header: first.label.before,
      role: 'value',
      text: ({ entry }) => [{ kind: 'text', text: entry.label.code }],
    },
  ];
  if (entries.some(({ label }) => label.title !== undefined) || entries.some(isNamed))
    columns.push({ header: '', role: 'name', text: ({ entry }) => nameOf(entry) });
  columns.push({
    header: describing?.header ?? '',
    role: 'message',
    text: ({ entry, texts, labelled }) => {
      const title = isNamed(entry) ? [] : entry.label.rest;
      const below = joined([...texts, ...textsOf(labelled, describing)]);
      return title.length > 0 && below.length > 0 ? [...title, ...dash, ...below] : [...title, ...below];
    },
  });
  for (const label of labels)
    if (label !== describing)
      columns.push({ header: label.header, text: ({ labelled }) => joined(textsOf(labelled, label)) });
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
const isNamed = ({ label: { rest } }: Entry): boolean => {
  const title = plainText(rest);
  return formOf(title) === 'name' && /[_.]|\p{Ll}\p{Lu}/u.test(title);
};

const nameOf = (entry: Entry): InlineText =>
  entry.label.title !== undefined
    ? [{ kind: 'text', text: entry.label.title }]
    : isNamed(entry)
      ? entry.label.rest
      : [];

interface LabelColumn {
  readonly header: string;
  readonly keys: readonly string[];
}

const textsOf = (labelled: Row['labelled'], column: LabelColumn | undefined): InlineText[] =>
  (column?.keys ?? []).flatMap((key) => [labelled.get(key) ?? []]);

/** "Fix" here and "What to do" there are one column, unless an entry has both. */
function columnLabels(labels: readonly string[], rows: readonly Row[]): LabelColumn[] {
  const columns: { header: string; keys: string[] }[] = [];
  for (const label of labels) {
    const key = keyOf(label);
    const role = headerRole(label);
    const same =
      role !== undefined && listedRoles.has(role)
        ? columns.find(
            ({ keys }) =>
              headerRole(keys[0] ?? '') === role &&
              !rows.some(({ labelled }) => labelled.has(key) && keys.some((other) => labelled.has(other))),
          )
        : undefined;
    if (same) {
      same.keys.push(key);
      same.header += ` / ${label}`;
    } else if (rows.some(({ labelled }) => labelled.has(key))) columns.push({ header: label, keys: [key] });
  }
  return columns;
}

const listedRoles: ReadonlySet<string> = new Set(['message', 'cause', 'solution']);

/** What is left over stays text. */
const mostLabels = 20;

const keyOf = (label: string): string => label.toLowerCase();

/** Labels that are told from text: known words, and in bold or as headings what several entries have. */
function labelsOf(entries: readonly Entry[]): Map<string, string> {
  const counts = new Map<string, { label: string; count: number; isMarked: boolean }>();
  for (const { body } of entries)
    for (const { label, isMarked = false } of body) {
      if (label === undefined) continue;
      const known = counts.get(keyOf(label)) ?? { label, count: 0, isMarked };
      counts.set(keyOf(label), { ...known, count: known.count + 1, isMarked: known.isMarked || isMarked });
    }
  return new Map(
    [...counts]
      .sort(([, left], [, right]) => right.count - left.count)
      .slice(0, mostLabels)
      .flatMap(([key, { label, count, isMarked }]) =>
        listedRoles.has(headerRole(label) ?? '') ||
        (isMarked && headerRole(label) === 'name') ||
        (count >= 2 && count * 3 >= entries.length && isMarked)
          ? [[key, label]]
          : [],
      ),
  );
}

function rowOf(entry: Entry, accepted: ReadonlyMap<string, string>): Row {
  const texts: InlineText[] = [];
  const labelled = new Map<string, InlineText>();
  let open: string | undefined;
  for (const part of entry.body) {
    const key = part.label === undefined ? open : keyOf(part.label);
    const isKnown = key !== undefined && accepted.has(key);
    if (part.label !== undefined) open = isKnown ? key : open;
    const text = isKnown ? part.text : unlabelled(part);
    const target = isKnown ? key : open;
    if (target === undefined) texts.push(text);
    else labelled.set(target, joined([labelled.get(target) ?? [], text]));
  }
  return { entry, texts, labelled };
}
