import type { Store } from '../store/store.ts';
import type { Filters } from '../types.ts';

/** Records that pass the filters; undefined when there are none to pass. */
export async function allowedRecords(
  filters: Filters,
  store: Store,
): Promise<ReadonlySet<number> | undefined> {
  const { documents = [], categories = [], actions = [] } = filters;
  const sets: Set<number>[] = [];
  if (documents.length > 0 || categories.length > 0) {
    const places = store.places.flatMap((place, index) => (isAllowedPlace(place, filters) ? [index] : []));
    sets.push(new Set((await Promise.all(places.map((place) => store.listed('place', place)))).flat()));
  }
  if (actions.length > 0)
    sets.push(new Set((await Promise.all(actions.map((action) => store.listed('action', action)))).flat()));
  if (sets.length === 0) return undefined;
  return sets.reduce((left, right) => new Set([...left].filter((record) => right.has(record))));
}

export const isAllowedPlace = (
  { document, category }: Store['places'][number],
  { documents = [], categories = [] }: Filters,
): boolean =>
  (documents.length === 0 || documents.includes(document.id)) &&
  (categories.length === 0 || categories.includes(category.id));
