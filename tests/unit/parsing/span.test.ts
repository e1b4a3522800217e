import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/domain/error-code.ts';
import { spanOf } from '../../../src/parsing/values/span.ts';
import { spanRecords } from '../../../src/search/answer/resolve-code.ts';

const holds = (span: Span | undefined, value: string): boolean =>
  span !== undefined && spanRecords([value], [{ record: 0, span }]).length > 0;

describe('a range of values with letters before their digits', () => {
  it.each([
    ['E100-E199', ['E100', 'E150', 'e199'], ['E99', 'E200', 'E1000', 'X150', '150']],
    ['E100–E199', ['E123'], ['E200']],
    ['ORA-00100 to ORA-00199', ['ORA-00100', 'ora-00142'], ['ORA-00200', 'ORA-100']],
    ['E100-199', ['E199'], ['E200']],
    ['K7~K12', ['K7', 'K10', 'K12'], ['K6', 'K13', 'K07']],
  ])('%s answers for its members', (range, members, others) => {
    const span = spanOf(range);
    expect(members.filter((member) => !holds(span, member))).toEqual([]);
    expect(others.filter((other) => holds(span, other))).toEqual([]);
  });

  it.each(['E100-F199', 'E199-E100', '200910-400'])('%s is no range', (text) => {
    expect(spanOf(text)).toBeUndefined();
  });

  it('keeps a hyphen before a wildcard a hyphen', () => {
    expect(holds(spanOf('E-4xx'), 'E-404')).toBe(true);
  });

  it('holds a number exactly when it lies between the ends', () => {
    const number = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(number, number, number, (one, other, asked) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(holds(spanOf(`E${low}-E${high}`), `E${asked}`)).toBe(asked >= low && asked <= high);
      }),
    );
  });
});
