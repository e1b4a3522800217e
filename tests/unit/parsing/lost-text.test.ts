import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../../src/domain/error-code.ts';
import { type ReadDocument, readDocument } from '../../../src/parsing/document.ts';
import { findLostText } from '../../../src/parsing/report/lost-text.ts';

const text = [
  '## Error codes',
  '',
  '| Code | Name | Meaning | Solution | Extra |',
  '|---|---|---|---|---|',
  '| 101 | E_ALPHA | Bravo **charlie** | Delta [echo](https://example.com) | foxtrot |',
  '| 102 | E_GOLF | Hotel | India | juliet |',
].join('\n');

const read = readDocument({ file: 'x.md', text });
const withCodes = (change: (code: ErrorCode) => ErrorCode[]): ReadDocument => ({
  ...read,
  codes: read.codes.flatMap(change),
});
const lost = (changed: ReadDocument): unknown[] =>
  findLostText(text, changed).map(({ line, message }) => [line, /"(.*)"/u.exec(message)?.[1]]);

describe('the net under the reader', () => {
  it('finds nothing lost in what was read', () => {
    expect(lost(read)).toEqual([]);
  });

  it('finds a row that is gone', () => {
    expect(lost(withCodes((code) => (code.value === '102' ? [] : [code])))).toEqual([
      [6, '102 golf hotel india juliet'],
    ]);
  });

  it('finds each field that is gone', () => {
    const strip = (keep: (code: ErrorCode) => ErrorCode): unknown[] =>
      lost(withCodes((code) => [code.value === '101' ? keep(code) : code]));
    const [first] = read.codes;
    if (!first) throw new Error('The table was not read.');
    const meaning = first.meanings[0];
    expect(strip((code) => ({ ...code, meanings: [{ ...meaning, fields: [] }] }))).toEqual([[5, 'foxtrot']]);
    expect(strip((code) => ({ ...code, meanings: [{ ...meaning, message: [] }] }))).toEqual([
      [5, 'bravo charlie'],
    ]);
    expect(strip((code) => ({ ...code, value: '7' }))).toEqual([[5, '101']]);
  });

  it('finds a text that moved to another row', () => {
    const swapped = withCodes((code) => [
      { ...code, meanings: [{ ...code.meanings[0], position: { file: 'x.md', line: 5, column: 1 } }] },
    ]);
    expect(lost(swapped)).toEqual([]);
    const wrong = withCodes((code) => [
      { ...code, meanings: [{ ...code.meanings[0], position: { file: 'x.md', line: 6, column: 1 } }] },
    ]);
    expect(lost(wrong)).toHaveLength(1);
  });
});
