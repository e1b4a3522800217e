/** What somebody may have meant who mistyped a word. */
import { editDistance } from './edit-distance.ts';

/**
 * `nearest('titel', ['title', 'slug'])` -> `"title"`; undefined when nothing is close. `most` is the number of slips:
 * letters too many, too few or wrong, and neighbours that changed places.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most = Math.max(2, Math.floor(word.length / 3)),
): string | undefined {
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance - 1);
    if (distance !== undefined) [best, bestDistance] = [candidate, distance];
    if (distance === 0) break;
  }
  return best;
}
