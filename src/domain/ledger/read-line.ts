/** One line of the ledger file. It may be written by hand, so every form with one clear meaning is taken. */
import type { LastRow, LedgerLine, LedgerProblem, Status } from '../ledger.ts';
import { nearest } from '../nearest.ts';

const statusKeys = ['movedTo', 'retired', 'since', 'why', 'successor', 'added', 'changed'] as const;
const textKeys = ['title', 'value', 'spellings', 'rows', 'text', 'lastText'] as const;
const lineKeys: readonly string[] = [...statusKeys, ...textKeys];
type LineKey = (typeof statusKeys | typeof textKeys)[number];
type RowKey = 'name' | 'message' | 'cause' | 'solution' | 'fields';
/** Anything that JSON may hold, under the keys that mean something. */
type Fields = Readonly<Partial<Record<LineKey | RowKey, unknown>>>;

/** `{ "retired": "2026-11-23", "why": "…" }` -> a retired line; a problem when it could mean anything. */
export function readLine(path: string, value: unknown): LedgerLine | LedgerProblem {
  if (!path.startsWith('/')) return refuse(path, 'its path does not start with "/"', `Write "/${path}".`);
  if (value === 'live') return { status: { kind: 'live' } };
  if (!isFields(value)) return refuse(path, 'it is neither "live" nor an object');
  // Nothing would come of it, and the next `permalinks` would write the line without it.
  const unknown = Object.keys(value).find((key) => !lineKeys.includes(key));
  if (unknown !== undefined) return refuse(path, `the key "${unknown}" is unknown`, keyHint(unknown));
  const wrongDay = dayKeys.find((key) => !isDay(textOf(value[key])));
  if (wrongDay !== undefined) return refuse(path, `"${wrongDay}" is no day such as "2026-11-23"`);
  const status = readStatus(value);
  if (typeof status === 'string') return refuse(path, status);
  const line: LedgerLine = {
    status,
    ...present('added', textOf(value.added ?? (status.kind === 'live' ? value.since : undefined))),
    ...present('changed', textOf(value.changed)),
    ...present('title', textOf(value.title)),
    ...present('value', textOf(value.value)),
    ...present('spellings', textsOf(value.spellings)),
    ...present('rows', readRows(value)),
  };
  return line;
}

function keyHint(key: string): string {
  const meant = nearest(key, lineKeys);
  return meant === undefined ? `Known keys: ${lineKeys.join(', ')}.` : `Did you mean "${meant}"?`;
}

const dayKeys = ['added', 'changed', 'since', 'retired'] as const;
const isDay = (text: string | undefined): boolean =>
  text === undefined || (/^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text)));

function readStatus(value: Fields): Status | string {
  const { movedTo, retired } = value;
  if (movedTo !== undefined && retired !== undefined) return 'it is both moved and retired';
  if (movedTo !== undefined) {
    if (typeof movedTo !== 'string' || !/^\/(?!\/)/u.test(movedTo)) {
      return '"movedTo" is no site path such as "/document/category/value/"';
    }
    return { kind: 'moved', to: pathAsPage(movedTo), ...present('since', textOf(value.since)) };
  }
  if (retired === undefined || retired === false) return { kind: 'live' };
  if (retired !== true && typeof retired !== 'string') return '"retired" is neither true nor a day';
  const successor = textOf(value.successor);
  return {
    kind: 'retired',
    ...present('since', typeof retired === 'string' ? retired : textOf(value.since)),
    ...present('why', textOf(value.why)),
    ...present('successor', successor && pathAsPage(successor)),
  };
}

/** The rows as they are written by the tool, or a last text that somebody typed. */
function readRows(value: Fields): LastRow[] | undefined {
  const typed = textOf(value.text ?? value.lastText);
  if (typed !== undefined) return [{ message: typed }];
  const { rows } = value;
  return Array.isArray(rows) ? rows.filter(isFields).map(readRow) : undefined;
}

function readRow(row: Fields): LastRow {
  const { fields } = row;
  const texts = isFields(fields)
    ? Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    : undefined;
  return {
    ...present('name', textOf(row.name)),
    ...present('message', textOf(row.message)),
    ...present('cause', textOf(row.cause)),
    ...present('solution', textOf(row.solution)),
    ...present('fields', texts && Object.fromEntries(texts)),
  };
}

const refuse = (
  path: string,
  why: string,
  hint = 'Write { "movedTo": "/new/path/" } or { "retired": true, "since": "2026-11-23", "why": "…" }.',
): LedgerProblem => ({
  rule: 'unreadable',
  path,
  message: `The ledger's line for this path says nothing clear: ${why}.`,
  hint,
});

/** `/shop/basket/41` -> `/shop/basket/41/`; a file's path stays as it is. */
export const pathAsPage = (path: string): string => (/\/$|\.[a-z]+$/u.test(path) ? path : `${path}/`);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function textsOf(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : undefined;
}

function present<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>>;
function present(key: string, value: unknown): object {
  return value === undefined ? {} : { [key]: value };
}
