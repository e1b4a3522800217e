/** Category pages as hits: when a query says nothing but a category's name. */
import { placeKeys } from '../rank/word-answer.ts';
import type { Unit } from '../rank/units.ts';
import { placeWords } from '../store/place.ts';
import type { Store } from '../store/store.ts';
import type { Filters, Hit } from '../types.ts';
import { isAllowedPlace } from './filter.ts';
import { categoryHit } from './hit.ts';
import { wordMarks } from './marks.ts';

export function namedCategories(units: readonly Unit[], store: Store, filters: Filters): readonly Hit[] {
  const asked = placeKeys(units);
  if (asked.length === 0 || (filters.actions ?? []).length > 0) return [];
  const marks = wordMarks(new Set(asked.flat()));
  const isCalled = (words: ReadonlySet<string>): boolean =>
    asked.every((keys) => keys.some((key) => words.has(key)));
  return store.places
    .filter((place) => isAllowedPlace(place, filters) && isCalled(placeWords(place)))
    .map((place) => categoryHit(place, marks, store, 'category'));
}
