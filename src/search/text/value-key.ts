/** The one spelling under which a value is filed, and the other spellings that are tried for it. */
import { catalogueKey } from '../../domain/catalogue.ts';
import { integerOf } from '../../domain/value.ts';
import { foldLetters } from './fold.ts';

/**
 * `"30,000,410"` -> `"30000410"`, `"ORA-00942"` -> `"ora00942"`, `"0X0000274D"` -> `"0x274d"`, `"-1001"` -> `"-1001"`,
 * `"5.7.1"` -> `"5.7.1"`. What has no letter or digit keeps its signs.
 */
export function valueKey(value: string): string {
  if (/^\d+$/u.test(value)) return value;
  const text = foldLetters(value.normalize('NFKC')).trim();
  const number = /^([+-]?)(0x)?0*([0-9a-f]+)$/u.exec(text);
  if (number?.[2]) return `${number[1] === '-' ? '-' : ''}0x${number[3] ?? ''}`;
  const sign = /^-\d/u.test(text) ? '-' : '';
  const key = text.replace(/(?!(?<=\d)\.\d)[^\p{L}\p{N}]/gu, '');
  return key ? sign + key : text;
}

/** Whether it is the value as its table has it, in whatever case. */
export const isVerbatim = (written: string, { value }: { readonly value: string }): boolean =>
  catalogueKey(value) === catalogueKey(written);

/** Spellings besides its key that a value is filed under, with those that the source gives: `"ORA-00942"` -> `["ora942"]`, `"0007"` -> `["7"]`. */
export function filedSpellings(value: string, others: readonly string[] = []): string[] {
  const key = valueKey(value);
  const keys = [withoutZeros(key), ...others.map(valueKey).flatMap((other) => [other, withoutZeros(other)])];
  return [...new Set(keys)].filter((each) => each !== key);
}

const withoutZeros = (key: string): string =>
  key.startsWith('0x') ? key : key.replace(/(?<![\d.])0+(?=\d)/gu, '');

/**
 * Keys to try for what a reader wrote when nothing is filed under its own key, best first: the number in the other
 * notation, with 32 bits' sign, without its sign, without leading zeros, `1001.0` and `3.0000410E7` as whole numbers.
 */
export function spellingsOf(written: string): string[] {
  const text = written.trim().toLowerCase();
  const key = valueKey(text);
  const keys = new Set<string>([withoutZeros(key)]);
  const integer = integerOf(text) ?? wholeNumber(text) ?? bareHex(text);
  if (integer !== undefined) for (const spelling of numberKeys(integer)) keys.add(spelling);
  if (/^[0-9a-f]{3,16}h?$/u.test(text) && /\d/u.test(text))
    keys.add(valueKey(`0x${text.replace(/h$/u, '')}`));
  keys.delete(key);
  return [...keys];
}

function numberKeys(written: bigint): string[] {
  // 32 bits that were widened to 64 with their sign: 0xffffffff80004005.
  const isWidened = written >= 0xffffffff80000000n && written <= 0xffffffffffffffffn;
  const integer = isWidened ? written - 0x10000000000000000n : written;
  const size = integer < 0n ? -integer : integer;
  const unsigned = integer < 0n && size <= 0x80000000n ? integer + 0x100000000n : size;
  // What functions return for a failure of any kind is nobody's code 1; -22 is the 22 of a system call.
  const isFailure = integer === -1n;
  const decimal = [integer, ...signed32(integer), ...(isFailure ? [] : [size, -size])];
  const hexadecimal = isFailure ? [unsigned] : [unsigned, size];
  return [...decimal.map(String), ...hexadecimal.map((number) => `0x${number.toString(16)}`)];
}

/**
 * Below it, 32 bits keep their sign: nearly all of them set is -1 or a mask (`0xfffffff0`), and nobody's code 16. A minus
 * that somebody wrote is another matter (see `numberKeys`).
 */
const smallest = 100n;

/** The same 32 bits read as the other signedness, and that without its sign. */
function signed32(integer: bigint): bigint[] {
  if (integer >= 0x80000000n && integer <= 0xffffffffn) {
    const size = 0x100000000n - integer;
    return size < smallest ? [-size] : [-size, size];
  }
  if (integer < 0n && integer >= -0x80000000n) return [integer + 0x100000000n];
  return [];
}

function wholeNumber(text: string): bigint | undefined {
  const plain = /^([+-]?\d+)\.0+$/u.exec(text)?.[1];
  if (plain) return BigInt(plain);
  if (!/^[+-]?\d(?:\.\d+)?e\+?\d{1,2}$/u.test(text)) return undefined;
  const number = Number(text);
  return Number.isSafeInteger(number) ? BigInt(number) : undefined;
}

function bareHex(text: string): bigint | undefined {
  const digits = /^(?=.*\d)([0-9a-f]*[a-f][0-9a-f]*)h?$/u.exec(text)?.[1];
  return digits && digits.length >= 3 && digits.length <= 16 ? BigInt(`0x${digits}`) : undefined;
}
