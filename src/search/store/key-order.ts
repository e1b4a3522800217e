/** In which order keys, values and rows stand. */
import { valueKey } from '../text/value-key.ts';
import type { Row } from './store.ts';

/** Keys are compared by UTF-16 units, in the builder and in the reader alike. */
export const compareKeys = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** First index whose item does not come before `key`. */
export function lowerBound<Item>(items: readonly Item[], key: string, keyOf: (item: Item) => string): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Values as people order them: shorter numbers first. */
export const compareValues = (left: string, right: string): number =>
  left.length - right.length || compareKeys(left, right);

/** Rows that answer a query equally well: by category, then by value, guides last. Records are numbered anew in shards. */
export const compareRows = (left: Row, right: Row): number =>
  placeOrder(left) - placeOrder(right) ||
  compareValues(valueKey(left.value), valueKey(right.value)) ||
  compareKeys(left.path, right.path);

const placeOrder = ({ place }: Row): number => (place < 0 ? Number.MAX_SAFE_INTEGER : place);
