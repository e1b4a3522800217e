import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLines, keyed, startsOf } from '../../../src/search/build/cut.ts';
import { readNumbers, writeNumbers } from '../../../src/search/store/number-list.ts';
import { readTerm, readWord, writeTermLine, writeWordLine } from '../../../src/search/store/term-line.ts';

const ascending = fc
  .uniqueArray(fc.nat({ max: 1_000_000 }), { maxLength: 60 })
  .map((numbers) => numbers.sort((left, right) => left - right));

describe('lists of numbers', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(ascending, (numbers) => {
        expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
      }),
    );
  });
});

describe('a line of the dictionary', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(ascending, fc.nat({ max: 14 }), (records, fields) => {
        const uses = records.map((record, index) => ({ record, fields: fields ^ (index % 2) }));
        const term = { frequency: records.length + 2, uses };
        expect(readTerm(writeTermLine('key', term))).toEqual(term);
      }),
    );
  });
});

it.each([true, false])('a word is read as it was written, in a name: %s', (inName) => {
  expect(readWord(writeWordLine({ word: 'basket', inName }))).toEqual({ word: 'basket', inName });
});

describe('cutting', () => {
  const lines = ['100', '1001', '1001', '1002', '20', '3'].map((key) => keyed(`${key}\tx`));

  it('keeps lines with one key in one file', () => {
    const files = cutLines(lines, 8);
    expect(files.flat()).toEqual(lines);
    expect(files.filter((file) => file.some(({ key }) => key === '1001'))).toHaveLength(1);
  });

  it('gives starts above every key before, that the first key of the file reaches', () => {
    const files = cutLines(lines, 8);
    startsOf(files).forEach((start, index) => {
      for (const { key } of files.slice(0, index).flat()) expect(key < start).toBe(true);
      expect((files[index]?.[0]?.key ?? '') >= start).toBe(true);
    });
  });
});
