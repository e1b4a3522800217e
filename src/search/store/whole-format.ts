/**
 * The entry file of an index that is not cut into shards: every code with its names and message. Everything that
 * can be worked out from them is worked out where they are read. Longer texts are in a file of their own (see
 * texts-format.ts), which only words need.
 */
import { actions, type Action } from '../../domain/action.ts';
import { isGone } from '../gone.ts';
import { listItems, listSign, readColumns, writeColumns } from './columns.ts';
import { type CommonParts, readCommon, writeCommon } from './common-format.ts';
import { expectShape, isText } from './shape.ts';
import type { Row } from './store.ts';

export interface WholeIndex extends CommonParts {
  /** Codes only. */
  readonly rows: readonly Row[];
  readonly spellings: ReadonlyMap<number, readonly string[]>;
  /** File of the longer texts; undefined when there are none. */
  readonly textsFile?: string;
}

const columns = ['place', 'value', 'slug', 'names', 'spellings', 'action', 'message', 'gone'] as const;

export function writeWhole(index: WholeIndex): string {
  const lines = index.rows.map((row) => {
    const slug = row.path.slice((index.places[row.place]?.path ?? '').length, -1);
    return {
      place: String(row.place),
      value: row.value,
      slug: slug === row.value ? '' : slug,
      names: row.names.join(listSign),
      spellings: (index.spellings.get(row.record) ?? []).join(listSign),
      action: row.action ? String(actions.indexOf(row.action)) : '',
      message: row.message,
      gone: row.gone ?? '',
    };
  });
  const file = { ...writeCommon(index), texts: index.textsFile, columns: writeColumns(columns, lines) };
  return `${JSON.stringify(file)}\n`;
}

/** Throws a TypeError when the file is not one of ours. */
export function readWhole(file: unknown): WholeIndex {
  const common = readCommon(file);
  const { texts } = common.file;
  const cell = readColumns(common.file.columns, columns, common.size);
  const spellings = new Map<number, readonly string[]>();
  const rows = Array.from({ length: common.size }, (_, record): Row => {
    const place = Number(cell('place', record));
    const value = cell('value', record);
    const action: Action | undefined = actions[parseInt(cell('action', record), 10)];
    const gone = cell('gone', record);
    spellings.set(record, listItems(cell('spellings', record)));
    return {
      record,
      kind: 'code',
      place,
      path: `${common.places[place]?.path ?? '/'}${cell('slug', record) || value}/`,
      value,
      names: listItems(cell('names', record)),
      message: cell('message', record),
      ...(action && { action }),
      ...(isGone(gone) && { gone }),
    };
  });
  const textsFile =
    texts === undefined ? {} : { textsFile: expectShape(texts, isText, 'The name of the texts') };
  return { ...common, rows, spellings, ...textsFile };
}
