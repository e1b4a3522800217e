import { expect, test } from 'vitest';
import { valueRanges } from '../../../src/views/value-ranges.ts';
import { makeCatalogue, type CodeInput } from '../../support/catalogue.ts';

const ranges = (...values: (string | CodeInput)[]): string[] =>
  valueRanges(
    makeCatalogue({ 'a/b': values.map((value) => (typeof value === 'string' ? { value } : value)) }).codes,
  );

test('numbers of one length and first digit are one range, whatever their order', () => {
  expect(ranges('1803', '1', '1001', '1405')).toEqual(['1001–1803', '1']);
  expect(ranges('30000000', '30000415', '40000000')).toEqual(['30000000–30000415', '40000000']);
});

test('negative and hexadecimal numbers keep to themselves', () => {
  expect(ranges('-1005', '-1001', '1001')).toEqual(['-1005–-1001', '1001']);
  expect(ranges('0x80070005', '0x80070002', '0xC0000005')).toEqual(['0x80070002–0x80070005', '0xC0000005']);
});

test('values with a prefix are summed up by it, and names by the alphabet', () => {
  expect(ranges('ORA-00942', 'ORA-00001', 'TNS-12154')).toEqual(['ORA-00001 … ORA-00942', 'TNS-12154']);
  expect(ranges('NotFound', 'Busy', 'Late')).toEqual(['Busy … NotFound']);
  expect(ranges('Code 9', 'Code 57', 'Code 1')).toEqual(['Code 1 … Code 57']);
});

test('a long list of ranges is cut', () => {
  expect(ranges('1', '22', '333', '4444')).toHaveLength(4);
  expect(ranges('1', '22', '333', '4444', '55555')).toEqual(['1', '22', '333', '…']);
});

test('sentences that serve as values are not summed up', () => {
  expect(ranges('1', 'The device that was asked did not answer within the time that it has')).toEqual([]);
});

test('an entry for all other values is no range, and no codes have none', () => {
  expect(ranges('1', { value: 'other', span: { kind: 'rest' } })).toEqual(['1']);
  expect(ranges()).toEqual([]);
});
