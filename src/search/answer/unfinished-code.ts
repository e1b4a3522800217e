/** Codes that a number begins, or ends within a category: `"3000041"`, `"recording 404"`, `"push 4xx"`. */
import type { CodeToken } from '../query/code-tokens.ts';
import { settings } from '../settings.ts';
import { compareValues } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { valueKey } from '../text/value-key.ts';
import { charactersOf, type Found } from './hit.ts';

/** `places`: the categories that the query names; none of them means all. */
export async function unfinishedCode(
  token: CodeToken,
  places: ReadonlySet<number>,
  store: Store,
): Promise<readonly Found[]> {
  if (token.pattern !== undefined) return byPattern(token.pattern, places, store);
  const key = valueKey(token.tries.at(-1) ?? '');
  if (places.size > 0) {
    const tailed = /^\d+$/u.test(key) ? await byTail(key, places, store) : [];
    if (tailed.length > 0) return tailed;
  } else if (token.certainty === 'labelled' && key.length < settings.shortestLabelledStart) return [];
  const most = places.size > 0 ? settings.prefixScan : settings.prefixHits;
  const rows = await store.startingWith(key, most);
  // `800b` may be how `0x800b0000` begins.
  const isHex = rows.length === 0 && /^[0-9a-f]{4,}$/u.test(key);
  const begun = isHex ? await store.startingWith(`0x${key}`, most) : rows;
  return begun
    .filter(({ place }) => places.size === 0 || places.has(place))
    .map((row) => ({ row, reason: 'prefix', marks: charactersOf('value', token.written.length) }));
}

/** The code that has nothing but zeros between its family and the tail comes first. */
async function byTail(tail: string, places: ReadonlySet<number>, store: Store): Promise<Found[]> {
  const members = await membersOf(places, store);
  const records = (await store.endingWith(tail)).filter((record) => members.has(record));
  return tailed(await store.rows(records.slice(0, settings.prefixScan)), tail.length);
}

const tailed = (rows: readonly Row[], length: number): Found[] =>
  rows
    .map((row) => ({ row, zeros: /0*$/u.exec(valueKey(row.value).slice(0, -length))?.[0].length ?? 0 }))
    .sort((left, right) => right.zeros - left.zeros || compareValues(left.row.value, right.row.value))
    .map(({ row }) => ({ row, reason: 'category', marks: charactersOf('value', -length) }));

/** `"3000041x"` and `"4**"` are as long as the value, `"30*"` is how it begins; within a category, `"4xx"` may be its tail. */
async function byPattern(pattern: string, places: ReadonlySet<number>, store: Store): Promise<Found[]> {
  const digits = /^\d+/u.exec(pattern)?.[0] ?? '';
  const isOpenEnded = /\d\*$/u.test(pattern);
  const whole = (await store.startingWith(digits, settings.prefixScan))
    .filter((row) => isOpenEnded || valueKey(row.value).length === pattern.length)
    .filter(({ place }) => places.size === 0 || places.has(place));
  if (whole.length > 0 || places.size === 0)
    return whole.map((row) => ({ row, reason: 'prefix', marks: charactersOf('value', digits.length) }));
  const tail = new RegExp(`${digits}\\d{${pattern.length - digits.length}}$`, 'u');
  const members = [...(await membersOf(places, store))].slice(0, settings.prefixScan);
  const rows = (await store.rows(members)).filter(({ value }) => tail.test(valueKey(value)));
  return tailed(rows, pattern.length);
}

const membersOf = async (places: ReadonlySet<number>, store: Store): Promise<ReadonlySet<number>> =>
  new Set((await Promise.all([...places].map((place) => store.listed('place', place)))).flat());
