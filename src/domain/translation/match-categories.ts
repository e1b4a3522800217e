/** Which category of a translation is which of its original: told by the codes that they share, not by headings. */
import { valueKeys } from '../catalogue.ts';
import type { Category } from '../category.ts';
import { categoryIdOf } from '../error-code.ts';
import { groupsBy } from '../groups.ts';
import type { ReadParts } from './read-parts.ts';

/**
 * Pairs categories one to one, those that share most codes first: those of the original by the id of the translation's. One
 * that nothing speaks for is not in it. Categories without codes are paired by their place: as the first, second, … of those
 * between two neighbours that are paired.
 */
export function matchCategories(original: ReadParts, translation: ReadParts): ReadonlyMap<string, Category> {
  const matched = new Map<string, Category>();
  const taken = new Set<string>();
  const pair = (theirs: Category, ours: Category): void => {
    matched.set(theirs.id, ours);
    taken.add(ours.id);
  };
  for (const { theirs, ours } of sharedCodes(original, translation))
    if (!matched.has(theirs.id) && !taken.has(ours.id)) pair(theirs, ours);

  const runsOfOurs = runs(original.categories, (category) => taken.has(category.id) && category.id);
  const runsOfTheirs = runs(translation.categories, (category) => matched.get(category.id)?.id ?? false);
  for (const [anchor, theirs] of runsOfTheirs) {
    const pointers = theirs.filter(isPointer);
    (runsOfOurs.get(anchor) ?? []).filter(isPointer).forEach((ours, index) => {
      const other = pointers[index];
      if (other) pair(other, ours);
    });
  }
  return matched;
}

const isPointer = ({ kind }: Category): boolean => kind === 'pointer';

/** Every two categories that share codes, best first; of two that share as many, those that come first in the source. */
function sharedCodes(
  original: ReadParts,
  translation: ReadParts,
): { readonly theirs: Category; readonly ours: Category }[] {
  const owners = groupsBy(original.codes, valueKeys);
  const counts = new Map<string, Map<string, number>>();
  for (const code of translation.codes) {
    const found = new Set(valueKeys(code).flatMap((key) => owners.get(key)?.map(categoryIdOf) ?? []));
    const ofTheirs = counts.get(categoryIdOf(code)) ?? new Map<string, number>();
    for (const ours of found) ofTheirs.set(ours, (ofTheirs.get(ours) ?? 0) + 1);
    counts.set(categoryIdOf(code), ofTheirs);
  }
  return translation.categories
    .flatMap((theirs) =>
      original.categories.map((ours) => ({ theirs, ours, shared: counts.get(theirs.id)?.get(ours.id) ?? 0 })),
    )
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared);
}

/** Categories that are not paired, by the paired one before them; '' before the first. */
function runs(
  categories: readonly Category[],
  pairOf: (category: Category) => string | false,
): Map<string, Category[]> {
  const found = new Map<string, Category[]>();
  let anchor = '';
  for (const category of categories) {
    const pair = pairOf(category);
    if (pair !== false) anchor = pair;
    else found.set(anchor, [...(found.get(anchor) ?? []), category]);
  }
  return found;
}
