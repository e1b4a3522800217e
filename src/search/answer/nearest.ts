/** What comes close to a code that does not exist. Offered, never given as an answer. */
import type { CodeToken } from '../query/code-tokens.ts';
import type { Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareRows, compareValues } from '../store/key-order.ts';
import { type Row, type Store } from '../store/store.ts';
import { editDistance, sharedStart } from '../../domain/edit-distance.ts';
import { valueKey } from '../text/value-key.ts';
import type { Hit, Nearness } from '../types.ts';
import { categoryHit, noMarks, plainHit } from './hit.ts';
import { namedPlaces } from './named-places.ts';

/**
 * A category that the query names or that the code's range belongs to, then the codes closest to it: those of the same
 * number with other letters, or none, first.
 */
export async function nearestCodes(tokens: readonly CodeToken[], query: Query, store: Store): Promise<Hit[]> {
  const [token] = tokens;
  const tries =
    token && token.tries.length > 1 ? token.tries.filter((each) => each !== token.spaced) : token?.tries;
  const keys = [...new Set(tries?.map(valueKey))].filter(Boolean);
  const [key] = keys;
  if (!token || key === undefined) return [];
  const number = key.startsWith('-') ? key.slice(1) : token.glued?.number.replace(/^0+(?=\d)/u, '');
  const numbered = number === undefined ? [] : await store.filedUnder(valueKey(number));
  const tail = keys.at(-1) ?? key;
  const ending = /^\d{2,}$/u.test(tail)
    ? await store.rows((await store.endingWith(tail)).slice(0, settings.suggestions))
    : [];
  const likely = await Promise.all(keys.map((each) => store.near(each)));
  const around = [...new Set(likely.flat())]
    .map((row) => closeness(row, keys))
    .filter(
      ({ shared, mistyped }) =>
        (mistyped <= mostMistyped && (shared > 0 || key.length > settings.nearest.sharedStart)) ||
        shared >= Math.min(settings.nearest.sharedStart, key.length),
    )
    .sort(
      (left, right) =>
        left.mistyped - right.mistyped ||
        right.shared - left.shared ||
        compareValues(left.row.value, right.row.value) ||
        compareRows(left.row, right.row),
    );
  const named = [...namedPlaces(query.words, store).places];
  const near = new Map<Row, Nearness>();
  const offer = (row: Row, nearness: Nearness): void => {
    if (!near.has(row)) near.set(row, nearness);
  };
  for (const row of [...numbered, ...ending]) offer(row, { kind: 'ending' });
  for (const each of around) offer(each.row, nearnessOf(each, keys));
  const categories = (named.length > 0 ? named.map((place) => ({ place })) : rangeOf(around)).flatMap(
    ({ place, ...nearness }): Hit[] => {
      const category = store.places[place];
      return category ? [{ ...categoryHit(category, noMarks, store, 'category'), ...nearness }] : [];
    },
  );
  const codes = [...near].map(([row, nearness]) => plainHit(row, store, 'value', nearness));
  // The place that was asked for comes first; one that only holds such values comes after the code that was meant.
  return named.length > 0
    ? [...categories, ...codes].slice(0, settings.suggestions)
    : [...codes.slice(0, settings.suggestions - categories.length), ...categories];
}

const { mistyped: mostMistyped } = settings.nearest;

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
    const most = Math.min(mostMistyped, Math.floor(key.length / settings.nearest.lettersPerTypo));
    return editDistance(other, key, most) ?? mostMistyped + 1;
  });
  return {
    row,
    shared: Math.max(...keys.map((key) => sharedStart(other, key))),
    mistyped: Math.min(...distances),
  };
}

/** How the value differs from what was written. */
function nearnessOf({ row, mistyped }: Close, keys: readonly string[]): Nearness {
  const own = valueKey(row.value);
  if (mistyped > mostMistyped) return { kind: keys.some((key) => own.startsWith(key)) ? 'longer' : 'start' };
  const alike = keys.find(
    (key) => key.length === own.length && editDistance(own, key, mistyped) === mistyped,
  );
  if (alike === undefined || mistyped > 1) return { kind: 'digits', count: mistyped };
  if (alike.slice(0, -1) === own.slice(0, -1)) return { kind: 'last' };
  return alike.slice(1) === own.slice(1) ? { kind: 'first' } : { kind: 'digits', count: mistyped };
}

/** The category of all codes that share the start of the code, when they agree. */
function rangeOf(around: readonly Close[]): { readonly place: number; readonly nearness?: Nearness }[] {
  const inRange = around
    .filter(({ shared }) => shared >= settings.nearest.sharedStart)
    .map(({ row }) => row)
    .sort((left, right) => compareValues(left.value, right.value));
  const [first] = inRange;
  const last = inRange.at(-1);
  if (!first || !last || inRange.some(({ place }) => place !== first.place)) return [];
  const isOne = first.value === last.value;
  return [
    { place: first.place, ...(!isOne && { nearness: { kind: 'range', from: first.value, to: last.value } }) },
  ];
}
