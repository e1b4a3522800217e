/** The numeric reading of a value, and the spellings under which people meet the same number. */

/** The integer that a value spells, sign kept; undefined for everything that is not a plain number. */
export function integerOf(value: string): bigint | undefined {
  const match = /^([+-]?)(?:0x([0-9a-f]{1,16})|(\d{1,3}(?:,\d{3})+|\d{1,20}))(?:u|l|ul)?$/iu.exec(
    value.trim(),
  );
  if (!match) return undefined;
  const [, sign, hex, decimal] = match;
  const magnitude = hex === undefined ? BigInt((decimal ?? '').replace(/,/gu, '')) : BigInt(`0x${hex}`);
  return sign === '-' ? -magnitude : magnitude;
}

/** True for values written as hexadecimal numbers. */
export const isHex = (value: string): boolean => /^[+-]?0x[0-9a-f]+/iu.test(value.trim());

/**
 * Other spellings of the same number: `"1001"` -> `["0x3e9"]`, `"0x80070005"` -> `["2147942405", "-2147024891"]`.
 * Never the value itself; empty for values that are not numbers.
 */
export function numericSpellings(value: string): string[] {
  const integer = integerOf(value);
  if (integer === undefined) return [];
  const spellings = new Set<string>();
  const unsigned32 = integer < 0n && integer >= -0x80000000n ? integer + 0x100000000n : integer;
  if (unsigned32 >= 0n) spellings.add(`0x${unsigned32.toString(16)}`);
  spellings.add(integer.toString());
  if (unsigned32 !== integer) spellings.add(unsigned32.toString());
  if (isHex(value) && integer >= 0x80000000n && integer <= 0xffffffffn)
    spellings.add((integer - 0x100000000n).toString());
  spellings.delete(value.toLowerCase());
  return [...spellings];
}

/** Pieces of a name between which a line may break: `AV_ERR.TimeOut` -> `AV_`, `ERR.`, `Time`, `Out`. */
export const namePieces = (name: string): string[] => name.split(/(?<=[_.:/-])(?=.)|(?<=[a-z])(?=[A-Z])/u);
