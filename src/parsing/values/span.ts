/** Values that stand for several: ranges, wildcards, and what is left over. */
import type { Span } from '../../domain/error-code.ts';
import { formOf, rangeSign } from './forms.ts';

const signedNumber = '([+-]?(?:0x[0-9a-f]+|\\d+))';
const between = new RegExp(`^${signedNumber}${rangeSign}${signedNumber}$`, 'iu');
const letters = '\\p{L}[\\p{L}_:-]{0,12}?';
const prefixedBetween = new RegExp(`^(${letters})(\\d{1,15})${rangeSign}(${letters})?(\\d{1,15})$`, 'iu');

/** Ranges with one end, by the signs around it. */
const openRanges: readonly (readonly [RegExp, (end: number) => readonly [number, number]])[] = [
  [/^>\s*([+-]?\d+)$/u, (end) => [end + 1, Number.MAX_SAFE_INTEGER]],
  [/^(?:>=|≥=?)\s*([+-]?\d+)$/u, (end) => [end, Number.MAX_SAFE_INTEGER]],
  [/^<\s*([+-]?\d+)$/u, (end) => [Number.MIN_SAFE_INTEGER, end - 1]],
  [/^(?:<=|≤=?)\s*([+-]?\d+)$/u, (end) => [Number.MIN_SAFE_INTEGER, end]],
  [/^([+-]?\d+)\s*(?:\+|以上|and (?:above|up|over))$/iu, (end) => [end, Number.MAX_SAFE_INTEGER]],
  // Shells add the number of a signal, 1 to 127, to a base.
  [/^(\d+)\s*\+\s*n$/iu, (base) => [base + 1, base + 127]],
];

/** `"4000-7000"` -> a range, `"4xx"` -> a wildcard, `"Other"` -> the rest; undefined for one value. */
export function spanOf(value: string): Span | undefined {
  const form = formOf(value);
  if (form === 'rest') return { kind: 'rest' };
  if (form === 'wildcard') return { kind: 'wildcard', pattern: wildcardPattern(value) };
  return form === 'range' ? rangeOf(value) : undefined;
}

/** `"E100-E199"` -> a range behind a prefix; undefined when the two ends have not the same letters. */
function prefixedRange(value: string): Span | undefined {
  const [, prefix, low, secondPrefix, high] = prefixedBetween.exec(value) ?? [];
  if (prefix === undefined || low === undefined || high === undefined) return undefined;
  if (secondPrefix !== undefined && secondPrefix.toLowerCase() !== prefix.toLowerCase()) return undefined;
  if (Number(low) > Number(high) || low.length > high.length) return undefined;
  return { kind: 'range', prefix, digits: low.length, from: Number(low), to: Number(high) };
}

function rangeOf(value: string): Span | undefined {
  const prefixed = prefixedRange(value);
  if (prefixed) return prefixed;
  const ends = between.exec(value);
  if (ends?.[1] !== undefined && ends[2] !== undefined) {
    const [left, right] = [toNumber(ends[1]), toNumber(withHead(ends[1], ends[2]))];
    // `100910-400` is a code of two parts.
    if (right < left && /^\d+-\d+$/u.test(value)) return undefined;
    return { kind: 'range', from: Math.min(left, right), to: Math.max(left, right) };
  }
  for (const [pattern, bounds] of openRanges) {
    const end = pattern.exec(value)?.[1];
    if (end === undefined) continue;
    const [from, to] = bounds(Number(end));
    return { kind: 'range', from, to };
  }
  return undefined;
}

/** `5000201 ~ 8`: fewer digits than the lower end has take the place of its last ones. */
function withHead(low: string, high: string): string {
  const isTail = /^[+-]?\d{3,}$/u.test(low) && /^\d+$/u.test(high);
  const headed = low.slice(0, -high.length) + high;
  return isTail && high.length < low.replace(/^[+-]/u, '').length && headed.slice(1) > low.slice(1)
    ? headed
    : high;
}

const toNumber = (text: string): number =>
  text.startsWith('-') ? -Number(text.slice(1)) : Number(text.replace(/^\+/u, ''));

/** `"4xx"` -> `"4\\d\\d"`, `"MK:xxxx"` -> `"MK:\\w\\w\\w\\w"`, `"31*"` -> `"31\\w*"`. */
function wildcardPattern(value: string): string {
  const tail = /(?:[xX]{1,5}|\*{1,4}|[?]{1,4}|[nN]{2,4})$/u.exec(value)?.[0] ?? '';
  const head = value.slice(0, value.length - tail.length);
  const place = /^[+-]?\d*$/u.test(head) ? '\\d' : '\\w';
  const open = tail.startsWith('*') ? `${place}*` : place.repeat(tail.length);
  return escaped(head) + open;
}

// A hyphen stands for itself, and escaping it is an error in patterns that read Unicode.
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
