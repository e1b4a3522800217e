import { describe, expect, it } from 'vitest';
import { filedSpellings, spellingsOf, valueKey } from '../../../src/search/text/value-key.ts';

describe('valueKey', () => {
  it.each([
    ['1001', '1001'],
    ['30,000,410', '30000410'],
    ['ORA-00942', 'ora00942'],
    ['MK:0003', 'mk0003'],
    ['0X0000274D', '0x274d'],
    ['-1001', '-1001'],
    ['５００', '500'],
    ['5.7.1', '5.7.1'],
    ['Access.Denied', 'accessdenied'],
    ['***', '***'],
  ])('files %s under %s', (value, key) => {
    expect(valueKey(value)).toBe(key);
  });
});

describe('filedSpellings', () => {
  it('leaves out zeros that only pad a number', () => {
    expect(filedSpellings('ORA-00942')).toEqual(['ora942']);
    expect(filedSpellings('0007')).toEqual(['7']);
  });

  it('has those of the source, and these without their zeros', () => {
    expect(filedSpellings('41', ['BSK-0041', '041'])).toEqual(['bsk0041', 'bsk41', '041']);
  });

  it('gives none when there is nothing to leave out', () => {
    expect(filedSpellings('1001')).toEqual([]);
    expect(filedSpellings('0x0A')).toEqual([]);
  });
});

describe('spellingsOf', () => {
  it.each([
    ['0x3ED', '1005'],
    ['1005', '0x3ed'],
    ['-1001', '1001'],
    ['-22', '22'],
    ['1001', '-1001'],
    ['1', '-1'],
    ['-1', '0xffffffff'],
    ['0xFFFFFC17', '-1001'],
    ['-2147024891', '0x80070005'],
    ['2147942405', '0x80070005'],
    ['1005.0', '1005'],
    ['3.0000410E7', '30000410'],
    ['3EDh', '0x3ed'],
    ['3EDh', '1005'],
    ['0042', '42'],
  ])('reads %s as %s too', (written, key) => {
    expect(spellingsOf(written)).toContain(key);
  });

  it('does not take the sign from -1, which stands for a failure of any kind', () => {
    expect(spellingsOf('-1')).not.toContain('1');
    expect(spellingsOf('-1')).not.toContain('0x1');
  });

  it('takes a mask for no negated code', () => {
    expect(spellingsOf('0xFFFFFFFF')).not.toContain('1');
    expect(spellingsOf('0xFFFFFFF0')).not.toContain('16');
  });

  it('finds no number in a word', () => {
    expect(spellingsOf('face')).toEqual([]);
  });
});
