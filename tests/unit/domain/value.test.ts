import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integerOf, isHex, numericSpellings } from '../../../src/domain/value.ts';

describe('the number that a value spells', () => {
  test.each([
    ['1001', 1001n],
    ['-7', -7n],
    ['+7', 7n],
    ['007', 7n],
    ['1,048,576', 1048576n],
    ['0x3E9', 1001n],
    ['0XFF', 255n],
    ['-0x10', -16n],
    ['42UL', 42n],
    [' 42 ', 42n],
    ['18446744073709551615', 18446744073709551615n],
  ])('%s is %s', (value, number) => {
    expect(integerOf(value)).toBe(number);
  });

  test.each(['', 'x', '0x', '1.5', '1e3', 'ORA-00942', '1,00', '12 34', '٤٢', '0x12345678901234567'])(
    '%s is none',
    (value) => {
      expect(integerOf(value)).toBeUndefined();
      expect(numericSpellings(value)).toEqual([]);
    },
  );
});

test('hexadecimal is told from decimal by its prefix alone', () => {
  expect(['0x1', '-0XFF', '0xfg', ' 0x1'].map(isHex)).toEqual([true, true, true, true]);
  expect(['10', 'x1', 'ff', '0', '1/0x1'].map(isHex)).toEqual([false, false, false, false, false]);
});

describe('other spellings of a value', () => {
  test.each([
    ['1001', ['0x3e9']],
    ['0x3E9', ['1001']],
    ['007', ['0x7', '7']],
    ['0x80070005', ['2147942405', '-2147024891']],
    ['-2147024891', ['0x80070005', '2147942405']],
    ['-1', ['0xffffffff', '4294967295']],
    ['1,024', ['0x400', '1024']],
    ['0', ['0x0']],
    // The edges of 32 bits.
    ['0x7fffffff', ['2147483647']],
    ['0x80000000', ['2147483648', '-2147483648']],
    ['-2147483648', ['0x80000000', '2147483648']],
    ['0xffffffff', ['4294967295', '-1']],
    ['0x100000000', ['4294967296']],
    ['2147483648', ['0x80000000']],
    ['-2147483649', []],
  ])('of %s are %j', (value, spellings) => {
    expect(new Set(numericSpellings(value))).toEqual(new Set(spellings));
  });

  test('mean the same 32 bits, and never repeat the value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -0x80000000n, max: 0xffffffffn }), fc.boolean(), (number, asHex) => {
        const value = asHex && number >= 0n ? `0x${number.toString(16)}` : number.toString();
        for (const spelling of numericSpellings(value)) {
          expect(spelling).not.toBe(value);
          expect(BigInt.asUintN(32, integerOf(spelling) ?? -0n)).toBe(BigInt.asUintN(32, number));
        }
      }),
    );
  });
});
