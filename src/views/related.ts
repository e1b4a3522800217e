/** What stands near a code: its neighbours, its namesakes and its counterpart. Prepared once for all codes. */
import type { Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { groupsBy } from '../domain/groups.ts';
import { plainText } from '../domain/inline-text.ts';
import { createCounterparts } from './counterparts.ts';

/** Longer lists are cut; the count still tells how many there are. */
const longestList = 12;

export interface RelatedCodes {
  /** What the codes have in common, as this code spells it: the value, a name, a message. */
  readonly shared: string;
  /** At most twelve, in the order of the sources. */
  readonly codes: readonly ErrorCode[];
  readonly total: number;
}

export type Relations = ReturnType<typeof createRelations>;
export type Related = ReturnType<Relations>;

interface Place {
  /** In the category, counted from 0, in the order of the source. */
  readonly row: number;
  /** Neighbours in the category. */
  readonly previous: ErrorCode | undefined;
  readonly next: ErrorCode | undefined;
}

/** Linear in the codes; each call afterwards costs by the lists it returns. */
export function createRelations(catalogue: Catalogue) {
  const values = groupsBy(catalogue.codes, ({ value }) => [fold(value)]);
  const names = groupsBy(catalogue.codes, (code) => code.names.map(fold));
  const wordings = groupsBy(catalogue.codes, (code) => messagesOf(code).map(fold));
  const counterparts = createCounterparts(catalogue);
  const places = new Map<string, Place>();
  for (const codes of catalogue.codesByCategory.values())
    for (const [row, { id }] of codes.entries())
      places.set(id, { row, previous: codes[row - 1], next: codes[row + 1] });
  return (code: ErrorCode) => ({
    ...(places.get(code.id) ?? { row: 0, previous: undefined, next: undefined }),
    /** The same value in other categories. */
    sameValue: others(values, [code.value], code)[0],
    /** One list a name that others carry too. */
    sameName: others(names, code.names, code),
    /** The same digits after another family's prefix: 30000404 and 40000404. */
    counterparts: counterparts.get(code.id) ?? [],
    /** One list a message that others word the same. */
    sameWording: others(wordings, messagesOf(code), code),
  });
}

type Groups = ReadonlyMap<string, readonly ErrorCode[]>;

function others(groups: Groups, keys: readonly string[], code: ErrorCode): RelatedCodes[] {
  return keys.flatMap((shared) => {
    const group = groups.get(fold(shared)) ?? [];
    if (group.length < 2) return [];
    const codes = group.slice(0, longestList + 1).filter(({ id }) => id !== code.id);
    return [{ shared, codes: codes.slice(0, longestList), total: group.length - 1 }];
  });
}

/** Messages that differ only in case or closing stop are the same wording. */
const fold = (text: string): string => text.toLowerCase().replace(/[.。!\s]+$/u, '');

const messagesOf = ({ meanings }: ErrorCode): string[] => [
  ...new Set(
    meanings.flatMap(({ message }) => (message ? [plainText(message)] : [])).filter((text) => text !== ''),
  ),
];
