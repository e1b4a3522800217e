/** Checks on parsed JSON: what comes over the network is not trusted to be what was built. */

export type Shape = Readonly<Record<string, unknown>>;

export const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null;
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number => typeof value === 'number';

export function isListOf<Item>(
  value: unknown,
  isItem: (item: unknown) => item is Item,
): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

/** The value, or the error that a damaged file deserves. */
export function expectShape<Value>(
  value: unknown,
  fits: (value: unknown) => value is Value,
  what: string,
): Value {
  if (!fits(value)) throw new TypeError(`${what} is missing or of another kind.`);
  return value;
}
