import { stem } from './stem.ts';

/**
 * Words that stand for one another, by stem; of two words by both: `"timed out"` is filed under `"time out"`. In groups of
 * `oneWay` the first, or each of several with commas between them, stands for the others, and they not for it.
 */
export function synonymsByStem(
  mutual: Iterable<readonly string[]>,
  oneWay: Iterable<readonly string[]> = [],
): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>();
  const file = (word: string, group: readonly string[]): void => {
    const key = word.toLowerCase().split(/\s+/u).map(stem).join(' ');
    others.set(key, [...(others.get(key) ?? []), ...group.filter((other) => other !== word)]);
  };
  for (const group of mutual) for (const word of group) file(word, group);
  for (const [said = '', ...meant] of oneWay) for (const word of said.split(',')) file(word, meant);
  return others;
}
