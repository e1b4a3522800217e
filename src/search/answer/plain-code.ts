/** A number that is somebody's value as it stands: the query that comes most, and the one that must cost least. */
import { settings } from '../settings.ts';
import { compareRows } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { valueKey } from '../text/value-key.ts';
import type { Answer, Hit } from '../types.ts';
import { answerOf, charactersOf, codeHit, type Found, plainHit } from './hit.ts';

const plain = /^\d{1,20}$|^0x[0-9a-f]{1,16}$/iu;

/** The answer that reading the query with all care would give; undefined when it needs that care. */
export async function plainAnswer(written: string, store: Store, limit: number): Promise<Answer | undefined> {
  const text = written.trim();
  if (!plain.test(text)) return undefined;
  const rows = [...(await store.filedUnder(valueKey(text)))].sort(compareRows);
  if (rows.length === 0) return undefined;
  const found = rows.map((row): Found => ({ row, reason: 'value', marks: charactersOf('value') }));
  const longer = await longerValues(text, store, found);
  return answerOf(
    rows.length === 1 ? 'exact' : 'ambiguous',
    found.slice(0, limit).map((each) => codeHit(each, store)),
    longer.map((row) => longerHit(row, store)),
    { text, codes: [text], corrections: [], unknown: [], isCommon: false },
  );
}

/** Values that go on where the query ends, for a reader who is still typing. */
export async function longerValues(
  written: string,
  store: Store,
  found: readonly Found[],
): Promise<readonly Row[]> {
  const rows = await store.startingWith(valueKey(written), settings.suggestions + found.length);
  return rows.filter((row) => !found.some((each) => each.row.record === row.record));
}

export const longerHit = (row: Row, store: Store): Hit => plainHit(row, store, 'prefix', { kind: 'longer' });
