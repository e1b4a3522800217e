/** What comes close to a code or a name that does not exist. Offered, never given as an answer. */
import type { CodeToken } from '../query/code-tokens.ts';
import type { Identifier } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareValues } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { valueKey } from '../text/value-key.ts';
import type { Hit } from '../types.ts';
import { categoryHit, plainHit } from './hit.ts';
import { slotsOf } from './slots.ts';
import { reach } from './uses.ts';

/** The category that the code's range belongs to, then codes that end like it or share its start. */
export async function nearestCodes(tokens: readonly CodeToken[], store: Store): Promise<Hit[]> {
  const key = valueKey(tokens[0]?.tries.at(-1) ?? '');
  if (!key) return [];
  const ending = /^\d{2,}$/u.test(key)
    ? await store.rows((await store.endingWith(key)).slice(0, settings.suggestions))
    : [];
  const around = (await store.around(key, settings.suggestions * 2))
    .map((row) => ({ row, shared: sharedStart(valueKey(row.value), key) }))
    .filter(({ shared }) => shared >= Math.min(settings.sharedStart, key.length - 1) && shared > 0)
    .sort((left, right) => right.shared - left.shared || compareValues(left.row.value, right.row.value))
    .map(({ row }) => row);
  const rows = [...new Set([...ending, ...around])].slice(0, settings.suggestions);
  return [...rangeOf(around, store), ...rows.map((row) => plainHit(row, store, 'value'))].slice(
    0,
    settings.suggestions,
  );
}

/** The category of all close codes, when they agree. */
function rangeOf(rows: readonly Row[], store: Store): Hit[] {
  const places = new Set(rows.map(({ place }) => place));
  const [place] = places;
  const category = places.size === 1 && place !== undefined ? store.places[place] : undefined;
  return category ? [categoryHit(category, new Set(), store, 'value')] : [];
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/** Names that have most of the parts, the rare ones first. */
export async function nearestNames(identifier: Identifier, store: Store): Promise<Hit[]> {
  const words = identifier.parts.map((word, position) => ({ word, position, open: false, inCode: false }));
  const scores = new Map<number, number>();
  for (const slot of await slotsOf(words, store, { names: true })) {
    if (reach(slot) > settings.nearestReach) continue;
    for (const { fit, term } of slot.alternatives) {
      for (const record of term.records)
        scores.set(record, (scores.get(record) ?? 0) + fit / (1 + term.frequency));
    }
  }
  const best = [...scores].sort((left, right) => right[1] - left[1] || left[0] - right[0]);
  const rows = await store.rows(best.slice(0, settings.suggestions).map(([record]) => record));
  return rows.map((row) => plainHit(row, store, 'name part'));
}
