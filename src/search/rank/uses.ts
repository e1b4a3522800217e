/** How a slot of the query stands in a record. */
import type { Term } from '../store/store.ts';
import type { Alternative, Unit } from './units.ts';

export interface Use {
  readonly alternative: Alternative;
  /** See `markOf` in store.ts. */
  readonly mark: number;
}

/** The best way in which a slot stands in a record. */
export function useIn(unit: Unit, record: number): Use | undefined {
  for (const alternative of unit.alternatives) {
    const mark = markIn(alternative.term, record);
    if (mark !== undefined) return { alternative, mark };
  }
  return undefined;
}

export function markIn({ records, marks }: Term, record: number): number | undefined {
  let low = 0;
  let high = records.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = records[middle] ?? -1;
    if (found === record) return marks[middle];
    if (found < record) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** In how many records a slot stands at most. */
export const reach = (unit: Unit): number =>
  unit.alternatives.reduce((sum, { term }) => sum + term.records.length, 0);
