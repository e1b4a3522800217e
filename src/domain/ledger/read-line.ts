/** One line of the ledger file. It may be written by hand, so every form with one clear meaning is taken. */
import type { LastRow, LedgerLine, LedgerProblem, Status } from '../ledger.ts';
import { nearest } from '../nearest.ts';
import { present } from '../present.ts';
import { isFields, rowOf, textOf, textsOf, type Fields } from './fields.ts';

const lineKeys: readonly string[] = [
  ...['movedTo', 'retired', 'since', 'why', 'successor', 'added', 'changed'],
  ...['title', 'value', 'spellings', 'rows', 'text', 'lastText'],
];

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
  return {
    status,
    ...present({
      added: textOf(value.added ?? (status.kind === 'live' ? value.since : undefined)),
      changed: textOf(value.changed),
      title: textOf(value.title),
      value: textOf(value.value),
      spellings: textsOf(value.spellings),
      rows: readRows(value),
    }),
  };
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
    return { kind: 'moved', to: pathAsPage(movedTo), ...present({ since: textOf(value.since) }) };
  }
  if (retired === undefined || retired === false) return { kind: 'live' };
  if (retired !== true && typeof retired !== 'string') return '"retired" is neither true nor a day';
  const successor = textOf(value.successor);
  return {
    kind: 'retired',
    ...present({
      since: typeof retired === 'string' ? retired : textOf(value.since),
      why: textOf(value.why),
      successor: successor && pathAsPage(successor),
    }),
  };
}

/** The rows as they are written by the tool, or a last text that somebody typed. */
function readRows(value: Fields): LastRow[] | undefined {
  const typed = textOf(value.text ?? value.lastText);
  if (typed !== undefined) return [{ message: typed }];
  const { rows } = value;
  return Array.isArray(rows) ? rows.filter(isFields).map(rowOf) : undefined;
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
