/**
 * A range of numbers as the source of a regular expression, for values whose digits stand behind letters:
 * `("100", "199")` -> `"1[0-9]\\d"`. Numbers of fewer digits than the upper end are meant without leading zeros.
 */
export function digitsBetween(low: string, high: string): string {
  const parts: string[] = [];
  for (let length = low.length; length <= high.length; length += 1) {
    const from = length === low.length ? low : `1${'0'.repeat(length - 1)}`;
    const to = length === high.length ? high : '9'.repeat(length);
    parts.push(sameLength(from, to));
  }
  return anyOf(parts);
}

/** Both ends have the same number of digits, and the lower end is not above the upper one. */
function sameLength(low: string, high: string): string {
  if (low === high) return low;
  let same = 0;
  while (low[same] === high[same]) same += 1;
  const rest = low.length - same - 1;
  const [lowTail, highTail] = [low.slice(same + 1), high.slice(same + 1)];
  let [from, to] = [Number(low[same]), Number(high[same])];
  const parts: string[] = [];
  if (/[^0]/u.test(lowTail)) {
    parts.push(`${from}${sameLength(lowTail, '9'.repeat(rest))}`);
    from += 1;
  }
  if (/[^9]/u.test(highTail)) {
    parts.push(`${to}${sameLength('0'.repeat(rest), highTail)}`);
    to -= 1;
  }
  if (from <= to) parts.push(`${from === to ? from : `[${from}-${to}]`}${'\\d'.repeat(rest)}`);
  return low.slice(0, same) + anyOf(parts);
}

const anyOf = (parts: readonly string[]): string =>
  parts.length === 1 ? parts.join('') : `(?:${parts.join('|')})`;
