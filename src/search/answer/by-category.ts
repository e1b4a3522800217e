/** Category pages as hits: when a query says nothing but a category's name. */
import { settings } from '../settings.ts';
import { placeWords } from '../store/place.ts';
import type { Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import type { Filters, Hit } from '../types.ts';
import { isAllowedPlace } from './filter.ts';
import { categoryHit } from './hit.ts';
import { wordMarks } from './marks.ts';
import type { Unit } from '../rank/units.ts';

export interface CategoryHits {
  /** Called by its title: the page itself comes first. */
  readonly before: readonly Hit[];
  /** Called by words of its address: its codes may be meant as well, and come first. */
  readonly after: readonly Hit[];
}

export function namedCategories(units: readonly Unit[], store: Store, filters: Filters): CategoryHits {
  const asked = units.filter(({ importance }) => importance >= settings.words.telling);
  const none = { before: [], after: [] };
  if (asked.length === 0 || (filters.actions ?? []).length > 0) return none;
  const keys = asked.map(
    ({ word, alternatives }) =>
      new Set([
        stem(word),
        ...alternatives.filter(({ how }) => how !== 'synonym' && how !== 'translation').map(({ key }) => key),
      ]),
  );
  const before: Hit[] = [];
  const after: Hit[] = [];
  for (const place of store.places) {
    if (!isAllowedPlace(place, filters)) continue;
    const words = placeWords(place);
    const isTitle = keys.map((set) => words.title.some((word) => set.has(word)));
    const isSlug = keys.map((set) => words.slug.some((word) => set.has(word)));
    if (!keys.every((_, index) => isTitle[index] === true || isSlug[index] === true)) continue;
    const stems = new Set(keys.flatMap((set) => [...set]));
    (isTitle.includes(true) ? before : after).push(categoryHit(place, wordMarks(stems), store, 'category'));
  }
  return { before, after };
}
