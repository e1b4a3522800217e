/** The values of a category in a few words, so that a reader sees at a glance where a number belongs. */
import type { ErrorCode } from '../domain/error-code.ts';
import { codeRowPath } from '../domain/permalink.ts';
import { integerOf } from '../domain/value.ts';

/** More ranges than this say less than the first of them. */
const mostRanges = 4;

/** Values that are longer sum up nothing, in characters. */
const longestRange = 60;

/**
 * `["1", "1001", …, "1803"]` -> `["1", "1001–1803"]`. Numbers of one length and first digit are one
 * range; values that are no numbers are summed up by their first and last. None where values are
 * sentences.
 */
export function valueRanges(codes: readonly ErrorCode[]): string[] {
  const ranges = familiesOf(codes.filter(({ span }) => span?.kind !== 'rest')).map(rangeOf);
  if (ranges.some((range) => range.length > longestRange)) return [];
  return ranges.length <= mostRanges ? ranges : [...ranges.slice(0, mostRanges - 1), '…'];
}

/** More links than this are no map any more. */
const mostLinks = 24;

/** The ranges of a category as places of its table; none where a value is no number, or where a word or two say them. */
export function numberRanges(codes: readonly ErrorCode[]): { label: string; path: string }[] {
  if (!codes.every(({ value }) => /^-?\d+$/u.test(value))) return [];
  const families = familiesOf(codes);
  if (families.length < 3 || families.length > mostLinks) return [];
  return families.flatMap((members) => {
    const [first] = members;
    return first ? [{ label: rangeOf(members), path: codeRowPath(first, codes.indexOf(first)) }] : [];
  });
}

const familiesOf = (codes: readonly ErrorCode[]): ErrorCode[][] => [
  ...Map.groupBy(codes, ({ value }) => familyOf(value)).values(),
];

function familyOf(value: string): string {
  if (integerOf(value) === undefined) return /^[\p{L}_]+(?=[-:._\d])/u.exec(value)?.[0] ?? 'names';
  return value.startsWith('0x')
    ? value.slice(0, 6).toLowerCase()
    : `${value.length}:${value.slice(0, 2 - Number(!value.startsWith('-')))}`;
}

/** As a reader would look for them: `Code 9` stands before `Code 10`. */
const byText = new Intl.Collator('en', { numeric: true });

function rangeOf(codes: readonly ErrorCode[]): string {
  const values = codes.map(({ value }) => value);
  const sorted = values.sort((left, right) => {
    const a = integerOf(left);
    const b = integerOf(right);
    if (a === undefined || b === undefined) return byText.compare(left, right);
    return a < b ? -1 : Number(a !== b);
  });
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  if (first === last) return first;
  const dash = integerOf(first) === undefined ? ' … ' : '–';
  return `${first}${dash}${last}`;
}
