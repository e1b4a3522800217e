/** Where marks of a text stand that belong together: brackets, and runs of one sign. */

/** The bracket that closes each one, by the place of that; those behind a backslash are text. */
export function matchingBrackets(source: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (character === '\\') index += 1;
    else if (character === '[') open.push(index);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}

/** How many of the sign at a place stand there in a row. */
export function runLength(source: string, at: number): number {
  const character = source.charAt(at);
  let end = at + 1;
  while (source.charAt(end) === character) end += 1;
  return end - at;
}

/** Where the next run of so many backticks begins, no more and no fewer. */
export function closingRun(source: string, from: number, length: number): number | undefined {
  for (let at = source.indexOf('`', from); at >= 0;) {
    const found = runLength(source, at);
    if (found === length) return at;
    at = source.indexOf('`', at + found);
  }
  return undefined;
}
