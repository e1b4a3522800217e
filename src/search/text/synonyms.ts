import { stem } from './stem.ts';

/** Words that stand for one another, by stem; of two words by both: `"timed out"` is filed under `"time out"`. */
export function synonymsByStem(groups: Iterable<readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const others = new Map<string, readonly string[]>();
  for (const group of groups) {
    for (const word of group) {
      const key = word.toLowerCase().split(/\s+/u).map(stem).join(' ');
      others.set(key, [...(others.get(key) ?? []), ...group.filter((other) => other !== word)]);
    }
  }
  return others;
}
