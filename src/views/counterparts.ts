/**
 * Families of numbers that mirror each other: 30000404 in one category, 40000404 in another. Two categories are
 * families when their numbers have one length, each has a prefix of its own, most of the digits after
 * the prefix are the same, and the paired codes are worded alike often enough to be no coincidence.
 */
import type { Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { plainText } from '../domain/inline-text.ts';

/** Fewer pairs than this may be chance. */
const fewestPairs = 5;
/** Share of the smaller family that must have a partner, and share of the pairs that must be worded alike. */
const pairedShare = 0.6;
const wordingShare = 0.4;
/** Share of a category's numbers of one length that must begin with the prefix. */
const prefixShare = 0.8;
/** Endings that more families than this use (001, 002, …) tell nothing. */
const mostFamilies = 4;

interface Family {
  readonly name: string;
  readonly length: number;
  /** Digits after the family's prefix. */
  readonly tail: number;
  readonly codes: readonly ErrorCode[];
}

/** Counterparts by id of the code; codes without any are left out. */
export function createCounterparts({ codesByCategory }: Catalogue): ReadonlyMap<string, ErrorCode[]> {
  const pairs = mirroredPairs([...codesByCategory].flatMap(([id, codes]) => familiesOf(id, codes)));
  const bothWays = pairs.flatMap(([left, right]) => [
    { id: left.id, other: right },
    { id: right.id, other: left },
  ]);
  const groups = Map.groupBy(bothWays, ({ id }) => id);
  return new Map([...groups].map(([id, found]) => [id, found.map(({ other }) => other)]));
}

function familiesOf(category: string, codes: readonly ErrorCode[]): Family[] {
  const numbers = codes.filter(({ span, value }) => !span && /^\d{3,}$/u.test(value));
  const byLength = Map.groupBy(numbers, ({ value }) => value.length);
  return [...byLength].flatMap(([length, members]) => {
    const prefix = dominantPrefix(members.map(({ value }) => value));
    if (members.length < fewestPairs || prefix === '' || prefix.length === length) return [];
    const kin = members.filter(({ value }) => value.startsWith(prefix));
    return [{ name: `${category} ${length}`, length, tail: length - prefix.length, codes: kin }];
  });
}

/** The longest beginning that most of the values share: `["30000201", …, "30000415", "39"]` -> `"30000"`. */
function dominantPrefix(values: readonly string[]): string {
  let prefix = '';
  let kin = values;
  for (;;) {
    const digits = Map.groupBy(kin, (value) => value.charAt(prefix.length));
    const [digit, members] = [...digits].reduce((most, next) =>
      next[1].length > most[1].length ? next : most,
    );
    if (digit === '' || members.length < values.length * prefixShare) return prefix;
    prefix += digit;
    kin = members;
  }
}

type Pair = readonly [ErrorCode, ErrorCode];

function mirroredPairs(families: readonly Family[]): Pair[] {
  const users = families.flatMap((family) =>
    family.codes.flatMap((code) =>
      Array.from({ length: family.length - family.tail }, (_, more) => ({
        family,
        code,
        tail: family.tail + more,
      })),
    ),
  );
  const byEnding = Map.groupBy(
    users,
    ({ family, code, tail }) => `${family.length}/${tail}/${code.value.slice(-tail)}`,
  );
  const candidates = [...byEnding.values()].flatMap((group) =>
    group.length > mostFamilies
      ? []
      : group.flatMap((left, index) =>
          group
            .slice(index + 1)
            // Two families are compared at one tail only: the longer of their two.
            .filter(({ family }) => left.tail === Math.max(left.family.tail, family.tail))
            .filter(({ code }) => code.value !== left.code.value)
            .map((right) => ({ left, right })),
        ),
  );
  const byFamilies = Map.groupBy(candidates, ({ left, right }) => `${left.family.name} ${right.family.name}`);
  return [...byFamilies.values()].flatMap((found) => {
    const pairs = found.map(({ left, right }): Pair => [left.code, right.code]);
    const isMirror =
      pairs.length >= fewestPairs &&
      found.every(({ left, right }) => pairs.length >= smallerOf(left.family, right.family) * pairedShare) &&
      pairs.filter(wordedAlike).length >= pairs.length * wordingShare;
    return isMirror ? pairs : [];
  });
}

const smallerOf = (left: Family, right: Family): number => Math.min(left.codes.length, right.codes.length);

function wordedAlike([left, right]: Pair): boolean {
  const [these, those] = [wordsOf(left), wordsOf(right)];
  const shared = [...these].filter((word) => those.has(word)).length;
  return shared > 0 && shared * 2 >= Math.max(these.size, those.size);
}

const wordsOf = ({ meanings: [{ message = [] }] }: ErrorCode): Set<string> =>
  new Set(
    plainText(message)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
