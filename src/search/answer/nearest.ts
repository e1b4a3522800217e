/** What comes close to a code or a name that does not exist. Offered, never given as an answer. */
import type { CodeToken } from '../query/code-tokens.ts';
import type { Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareRows, compareValues } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { editDistance } from '../text/edit-distance.ts';
import { valueKey } from '../text/value-key.ts';
import type { Hit } from '../types.ts';
import { wordSettings } from '../word-settings.ts';
import { categoryHit, plainHit } from './hit.ts';
import { namedPlaces } from './named-places.ts';
import { slotsOf } from './slots.ts';
import { reach } from './uses.ts';

/**
 * A category that the query names or that the code's range belongs to, then the codes closest to it: those of the same
 * number with other letters, or none, first.
 */
export async function nearestCodes(tokens: readonly CodeToken[], query: Query, store: Store): Promise<Hit[]> {
  const [token] = tokens;
  const keys = [...new Set(token?.tries.map(valueKey))].filter(Boolean);
  const [key] = keys;
  if (!token || key === undefined) return [];
  const number = key.startsWith('-') ? key.slice(1) : token.glued?.number.replace(/^0+(?=\d)/u, '');
  const numbered = number === undefined ? [] : await store.filedUnder(valueKey(number));
  const tail = keys.at(-1) ?? key;
  const ending = /^\d{2,}$/u.test(tail)
    ? await store.rows((await store.endingWith(tail)).slice(0, settings.suggestions))
    : [];
  const near = await Promise.all(keys.map((each) => store.near(each)));
  const around = [...new Set(near.flat())]
    .map((row) => closeness(row, keys))
    .filter(
      ({ shared, mistyped }) =>
        (mistyped <= mostMistyped && (shared > 0 || key.length > wordSettings.sharedStart)) ||
        shared >= Math.min(wordSettings.sharedStart, key.length),
    )
    .sort(
      (left, right) =>
        left.mistyped - right.mistyped ||
        right.shared - left.shared ||
        compareValues(left.row.value, right.row.value) ||
        compareRows(left.row, right.row),
    );
  const named = [...namedPlaces(query.words, store, new Set()).places];
  const categories = named.length > 0 ? named : rangeOf(around);
  const rows = [...new Set([...numbered, ...ending, ...around.map(({ row }) => row)])];
  return [
    ...categories
      .flatMap((place) => store.places[place] ?? [])
      .map((place) => categoryHit(place, new Set(), store, 'category')),
    ...rows.map((row) => plainHit(row, store, 'value')),
  ].slice(0, settings.suggestions);
}

/** Digits that may be mistyped in a number for another to be what was meant. Only ever offered. */
const mostMistyped = 2;

interface Close {
  readonly row: Row;
  /** First letters in common. */
  readonly shared: number;
  /** Letters that differ; more than `mostMistyped` are not counted. */
  readonly mistyped: number;
}

function closeness(row: Row, keys: readonly string[]): Close {
  const other = valueKey(row.value);
  const distances = keys.map((key) => {
    const most = Math.min(mostMistyped, Math.floor(key.length / 3));
    return editDistance(other, key, most) ?? mostMistyped + 1;
  });
  return {
    row,
    shared: Math.max(...keys.map((key) => sharedStart(other, key))),
    mistyped: Math.min(...distances),
  };
}

/** The category of all codes that share the start of the code, when they agree. */
function rangeOf(around: readonly Close[]): number[] {
  const inRange = around.filter(({ shared }) => shared >= wordSettings.sharedStart);
  const places = [...new Set(inRange.map(({ row }) => row.place))];
  return places.length === 1 ? places : [];
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** Names that have most of the parts, the rare ones first. */
export async function nearestNames(parts: readonly string[], store: Store): Promise<Hit[]> {
  const words = parts.map((word, position) => ({ word, position, open: false, inCode: false }));
  const scores = new Map<number, number>();
  for (const slot of await slotsOf(words, store, { names: true })) {
    if (reach(slot) > wordSettings.nearestReach) continue;
    for (const { fit, term } of slot.alternatives) {
      for (const record of term.records)
        scores.set(record, (scores.get(record) ?? 0) + fit / (1 + term.frequency));
    }
  }
  const best = [...scores].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  const rows = await store.rows(best.slice(0, settings.suggestions).map(([record]) => record));
  return rows.map((row) => plainHit(row, store, 'name part'));
}
