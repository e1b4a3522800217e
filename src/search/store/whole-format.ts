/**
 * The index as one file: the catalogue's own texts, a column a line list, which is what compresses best.
 * Everything that can be worked out from them is worked out where they are read.
 */
import { actions, type Action } from '../../domain/action.ts';
import { type CommonParts, readCommon, writeCommon } from './common-format.ts';
import { expectShape, isShape, isText } from './shape.ts';
import type { Row } from './store.ts';

export interface WholeIndex extends CommonParts {
  readonly rows: readonly Row[];
  readonly spellings: ReadonlyMap<number, readonly string[]>;
}

const columns = [
  'place',
  'value',
  'slug',
  'names',
  'spellings',
  'action',
  'message',
  'cause',
  'solution',
  'keywords',
  'other',
] as const;
type Line = Record<(typeof columns)[number], string>;

const listSign = '\t';
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

export function writeWhole(index: WholeIndex): string {
  const lines = index.rows.map((row) => lineOf(row, index));
  const texts = columns.map((column) => [column, lines.map((line) => line[column]).join('\n')] as const);
  const used = texts.filter(([, text]) => /[^\n]/u.test(text));
  return `${JSON.stringify({ ...writeCommon(index), count: lines.length, columns: Object.fromEntries(used) })}\n`;
}

function lineOf(row: Row, index: WholeIndex): Line {
  const place = index.places[row.place];
  const slug = place ? row.path.slice(place.path.length, -1) : row.path;
  return {
    place: String(row.place),
    value: oneLine(row.value),
    slug: slug === row.value ? '' : slug,
    names: row.names.map(oneLine).join(listSign),
    spellings: (index.spellings.get(row.record) ?? []).map(oneLine).join(listSign),
    action: row.action ? String(actions.indexOf(row.action)) : '',
    message: oneLine(row.message),
    cause: oneLine(row.texts?.cause ?? ''),
    solution: oneLine(row.texts?.solution ?? ''),
    keywords: oneLine(row.texts?.keywords ?? ''),
    other: oneLine(row.texts?.other ?? ''),
  };
}

/** Throws a TypeError when the file is not one of ours. */
export function readWhole(file: unknown): WholeIndex {
  const common = readCommon(file);
  const texts = expectShape(common.file.columns, isShape, 'The table of codes');
  const count = Number(common.file.count);
  const column = (name: (typeof columns)[number]): readonly string[] => {
    const lines =
      texts[name] === undefined ? undefined : expectShape(texts[name], isText, `Column ${name}`).split('\n');
    if (lines && lines.length !== count)
      throw new TypeError(`Column ${name} has ${lines.length} of ${count} lines.`);
    return lines ?? [];
  };
  const lines = Object.fromEntries(columns.map((name) => [name, column(name)]));
  const listAt = (name: string, record: number): readonly string[] =>
    (lines[name]?.[record] ?? '').split(listSign).filter(Boolean);
  const rows = Array.from({ length: count }, (_, record): Row => {
    const at = (name: (typeof columns)[number]): string => lines[name]?.[record] ?? '';
    const place = Number(at('place'));
    const value = at('value');
    const action: Action | undefined = at('action') ? actions[Number(at('action'))] : undefined;
    return {
      record,
      kind: place < 0 ? 'guide' : 'code',
      place,
      path: place < 0 ? at('slug') : `${common.places[place]?.path ?? '/'}${at('slug') || value}/`,
      value,
      names: listAt('names', record),
      message: at('message'),
      ...(action && { action }),
      texts: { cause: at('cause'), solution: at('solution'), keywords: at('keywords'), other: at('other') },
    };
  });
  const spellings = rows.map(({ record }) => [record, listAt('spellings', record)] as const);
  return { ...common, rows, spellings: new Map(spellings.filter(([, list]) => list.length > 0)) };
}
