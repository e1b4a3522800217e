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
  readonly category: string;
  readonly length: number;
  /** Digits after the family's prefix. */
  readonly tail: number;
  readonly codes: readonly ErrorCode[];
}

/** Counterparts by id of the code; codes without any are left out. */
export function createCounterparts(catalogue: Catalogue): ReadonlyMap<string, readonly ErrorCode[]> {
  const families: Family[] = [];
  for (const [category, codes] of catalogue.codesByCategory) families.push(...familiesOf(category, codes));
  const counterparts = new Map<string, ErrorCode[]>();
  for (const pairs of mirroredPairs(families)) {
    for (const [left, right] of pairs) {
      addTo(counterparts, left.id, right);
      addTo(counterparts, right.id, left);
    }
  }
  return counterparts;
}

function familiesOf(category: string, codes: readonly ErrorCode[]): Family[] {
  const byLength = new Map<number, ErrorCode[]>();
  for (const code of codes) {
    if (!code.span && /^\d{3,}$/u.test(code.value)) addTo(byLength, code.value.length, code);
  }
  return [...byLength].flatMap(([length, members]) => {
    const prefix = dominantPrefix(members.map(({ value }) => value));
    if (members.length < fewestPairs || prefix === '' || prefix.length === length) return [];
    const kin = members.filter(({ value }) => value.startsWith(prefix));
    return [{ category, length, tail: length - prefix.length, codes: kin }];
  });
}

/** The longest beginning that most of the values share: `["30000201", …, "30000415", "39"]` -> `"30000"`. */
function dominantPrefix(values: readonly string[]): string {
  let prefix = '';
  let kin = values;
  for (;;) {
    const digits = new Map<string, string[]>();
    for (const value of kin) addTo(digits, value.charAt(prefix.length), value);
    const [digit, members] = [...digits].reduce(
      (most, next) => (next[1].length > most[1].length ? next : most),
      ['', []],
    );
    if (digit === '' || members.length < values.length * prefixShare) return prefix;
    prefix += digit;
    kin = members;
  }
}

type Pair = readonly [ErrorCode, ErrorCode];

function* mirroredPairs(families: readonly Family[]): Generator<readonly Pair[]> {
  const byEnding = new Map<string, { family: Family; code: ErrorCode }[]>();
  for (const family of families) {
    for (const code of family.codes) {
      for (let tail = family.tail; tail < family.length; tail += 1) {
        addTo(byEnding, `${family.length}/${tail}/${code.value.slice(-tail)}`, { family, code });
      }
    }
  }
  const candidates = new Map<Family, Map<Family, Pair[]>>();
  for (const [ending, users] of byEnding) {
    if (users.length < 2 || users.length > mostFamilies) continue;
    const tail = Number(ending.split('/')[1]);
    for (const [index, left] of users.entries()) {
      for (const right of users.slice(index + 1)) {
        // Two families are compared at one tail only: the longer of their two.
        if (tail !== Math.max(left.family.tail, right.family.tail) || left.code.value === right.code.value)
          continue;
        const partners = candidates.get(left.family) ?? new Map<Family, Pair[]>();
        candidates.set(left.family, partners);
        addTo(partners, right.family, [left.code, right.code] as const);
      }
    }
  }
  for (const [left, partners] of candidates) {
    for (const [right, pairs] of partners) if (isMirror(left, right, pairs)) yield pairs;
  }
}

function isMirror(left: Family, right: Family, pairs: readonly Pair[]): boolean {
  const smaller = Math.min(left.codes.length, right.codes.length);
  if (pairs.length < fewestPairs || pairs.length < smaller * pairedShare) return false;
  return pairs.filter(wordedAlike).length >= pairs.length * wordingShare;
}

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

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
