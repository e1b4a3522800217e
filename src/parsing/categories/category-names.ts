/** Slugs and titles of a document's categories: readable, distinct, and steady when a section is added. */
import { reservedCategorySlugs } from '../../domain/permalink.ts';
import { isGenericHeading, slugFromHeading } from '../../domain/slug.ts';
import type { CategoryUnit } from './category-units.ts';
import type { CategorySettings } from '../document-settings.ts';

export interface NamedUnit {
  readonly unit: CategoryUnit;
  readonly slug: string;
  readonly title: string;
  /** The heading as the source words it; the document's title above the first one. */
  readonly heading: string;
  readonly chosen: CategorySettings | undefined;
}

/**
 * Names all units of a document. A title may be told from the others by the heading above it; an address
 * depends on what stands before it alone, so that it stays when a document grows at its end.
 */
export function nameUnits(
  units: readonly CategoryUnit[],
  documentTitle: string,
  settingsOf: (unit: CategoryUnit) => CategorySettings | undefined,
): NamedUnit[] {
  const plans = units.map((unit) => {
    const heading = unit.section.heading?.text ?? documentTitle;
    const chosen = settingsOf(unit);
    const words = wordsOf(heading, unit.part);
    const base = words.reduce((slug, word) => slugFromHeading(`${slug} ${word}`.trim()), '');
    const above = parentOf(unit);
    const longer = above === undefined ? base : slugFromHeading(`${slugFromHeading(above)} ${base}`);
    return { unit, heading, chosen, base, longer, title: words.join(': ') };
  });
  const repeated = Map.groupBy(
    plans.filter(({ chosen }) => chosen?.slug === undefined),
    ({ base }) => base,
  );
  /** Those that the headings above tell from one another. */
  const distinct = new Set(
    [...repeated.values()].filter(
      (all) => new Set(all.map(({ unit }) => parentOf(unit))).size === all.length,
    ),
  );
  const counts = new Map<string, number>();
  const taken = new Set(plans.flatMap(({ chosen }) => chosen?.slug ?? []));
  const given = new Set<string>();
  return plans.map(({ unit, heading, chosen, base, longer, title }) => {
    const sayings = repeated.get(base) ?? [];
    const mayBeNamed = sayings.length > 1 || isOwned(unit, heading);
    const parent = mayBeNamed && (sayings.length === 0 || distinct.has(sayings)) ? parentOf(unit) : undefined;
    const fullTitle = chosen?.title ?? (parent === undefined ? title : `${parent}: ${title}`);
    if (chosen?.slug !== undefined && !given.has(chosen.slug) && !reservedCategorySlugs.has(chosen.slug)) {
      given.add(chosen.slug);
      return { unit, slug: chosen.slug, title: fullTitle, heading, chosen };
    }
    const first = chosen?.slug ?? (isOwned(unit, heading) ? longer : base);
    const second = chosen?.slug ?? longer;
    const slug = isFree(first, taken) || !isFree(second, taken) ? firstFree(first, taken, counts) : second;
    taken.add(slug);
    return { unit, slug, title: fullTitle, heading, chosen };
  });
}

/** A heading that says no more than "Error codes" is named after the section that it stands in, where that says more. */
function isOwned({ section, part }: CategoryUnit, heading: string): boolean {
  const above = section.path.at(-1);
  const isTold = above !== undefined && above.depth > 1 && !isGenericHeading(above.text);
  return part === undefined && isGenericHeading(heading) && isTold;
}

/** What names a category: its heading, what tells it from others of that heading, or both. */
const wordsOf = (heading: string, part: string | undefined): string[] => [
  ...(part !== undefined && isGenericHeading(heading) ? [] : [heading]),
  ...(part === undefined ? [] : [part]),
];

const parentOf = ({ section }: CategoryUnit): string | undefined => section.path.at(-1)?.text;

const isFree = (slug: string, taken: ReadonlySet<string>): boolean =>
  !taken.has(slug) && !reservedCategorySlugs.has(slug);

/** `counts` keeps what was tried before. */
function firstFree(slug: string, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  if (isFree(slug, taken)) return slug;
  let count = counts.get(slug) ?? 2;
  while (!isFree(`${slug}-${count}`, taken)) count += 1;
  counts.set(slug, count);
  return `${slug}-${count}`;
}
