/** Slugs and titles of a document's categories: readable, distinct, and steady when a section is inserted. */
import { reservedCategorySlugs } from '../domain/permalink.ts';
import { isGenericHeading, slugFromHeading } from '../domain/slug.ts';
import type { CategoryUnit } from './category-units.ts';
import type { CategorySettings } from './settings.ts';

export interface NamedUnit {
  readonly unit: CategoryUnit;
  readonly slug: string;
  readonly title: string;
  /** The heading as the source words it; the document's title above the first one. */
  readonly heading: string;
  readonly chosen: CategorySettings | undefined;
}

/** Names all units of a document at once, because headings that repeat are all named after what is above them. */
export function nameUnits(
  units: readonly CategoryUnit[],
  documentTitle: string,
  settingsOf: (unit: CategoryUnit) => CategorySettings | undefined,
): NamedUnit[] {
  const plans = units.map((unit) => {
    const heading = unit.section.heading?.text ?? documentTitle;
    const chosen = settingsOf(unit);
    return { unit, heading, chosen, base: slugOf(heading, unit.part), title: titleOf(heading, unit.part) };
  });
  const repeated = Map.groupBy(
    plans.filter(({ chosen }) => chosen?.slug === undefined),
    ({ base }) => base,
  );
  const taken = new Set(plans.flatMap(({ chosen }) => chosen?.slug ?? []));
  const given = new Set<string>();
  return plans.map(({ unit, heading, chosen, base, title }) => {
    const parent =
      (repeated.get(base)?.length ?? 0) > 1
        ? distinguishingParent(unit, repeated.get(base) ?? [])
        : undefined;
    const fullTitle = chosen?.title ?? (parent === undefined ? title : `${parent}: ${title}`);
    if (chosen?.slug !== undefined && !given.has(chosen.slug) && !reservedCategorySlugs.has(chosen.slug)) {
      given.add(chosen.slug);
      return { unit, slug: chosen.slug, title: fullTitle, heading, chosen };
    }
    const wanted =
      chosen?.slug ?? (parent === undefined ? base : slugFromHeading(`${slugFromHeading(parent)} ${base}`));
    const slug = firstFree(wanted, taken);
    taken.add(slug);
    return { unit, slug, title: fullTitle, heading, chosen };
  });
}

const titleOf = (heading: string, part: string | undefined): string => {
  if (part === undefined) return heading;
  return isGenericHeading(heading) ? part : `${heading}: ${part}`;
};

const slugOf = (heading: string, part: string | undefined): string => {
  if (part === undefined) return slugFromHeading(heading);
  return isGenericHeading(heading)
    ? slugFromHeading(part)
    : slugFromHeading(`${slugFromHeading(heading)} ${part}`);
};

/** The heading above, if it tells this unit from the others with the same name. */
function distinguishingParent(
  unit: CategoryUnit,
  others: readonly { readonly unit: CategoryUnit }[],
): string | undefined {
  const parents = others.map((other) => other.unit.section.path.at(-1)?.text);
  return new Set(parents).size === parents.length ? unit.section.path.at(-1)?.text : undefined;
}

function firstFree(slug: string, taken: ReadonlySet<string>): string {
  const free = (candidate: string): boolean => !taken.has(candidate) && !reservedCategorySlugs.has(candidate);
  if (free(slug)) return slug;
  for (let count = 2; ; count += 1) if (free(`${slug}-${count}`)) return `${slug}-${count}`;
}
