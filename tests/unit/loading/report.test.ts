import { describe, expect, it } from 'vitest';
import { countDiagnostics, formatAnnotations, formatDiagnostics } from '../../../src/loading/report.ts';
import { diagnose } from '../../../src/parsing/report/diagnostics.ts';

const repeat = diagnose(
  'empty-value',
  { file: 'pump.md', line: 2, column: 3 },
  { value: '1', instead: 'previous' },
);

describe('the report for a terminal', () => {
  it('shows place, rule, message, the line with a caret, and the hint', () => {
    const report = formatDiagnostics([repeat], new Map([['pump.md', '| 0 |\n| 1 | Hot |']]));
    expect(report.split('\n')).toEqual([
      'pump.md:2:3 warning empty-value',
      `  ${repeat.message}`,
      '  2 | | 1 | Hot |',
      '    |   ^',
      `  hint: ${repeat.hint}`,
      '  more: /guides/problems/#empty-value',
    ]);
  });

  it('cuts a long line around its column', () => {
    const text = `${'a'.repeat(5000)}|here${'b'.repeat(5000)}`;
    const far = diagnose(
      'empty-value',
      { file: 'x.md', line: 1, column: 5001 },
      { value: '1', instead: 'previous' },
    );
    const [, , frame = '', caret = ''] = formatDiagnostics([far], new Map([['x.md', text]])).split('\n');
    expect(frame.length).toBeLessThan(130);
    expect(frame.charAt(caret.indexOf('^'))).toBe('|');
  });

  it('cuts many of one rule in a row short', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({ ...repeat, line: index + 1 }));
    const blocks = formatDiagnostics([...many, { ...repeat, file: 'fan.md' }], new Map()).split('\n\n');
    expect(blocks).toHaveLength(5);
    expect(blocks[3]).toBe('pump.md: 6 more empty-value, to line 9');
  });

  it('shows no frame where there is no line', () => {
    const missing = diagnose('unreadable-file', { file: 'x.md', line: 1, column: 1 }, { reason: 'gone' });
    expect(formatDiagnostics([missing], new Map())).not.toContain('^');
  });
});

describe('the report for the code host', () => {
  it('escapes what would end a property or a line', () => {
    const odd = diagnose('text-in-table', { file: 'a,b:c.md', line: 1, column: 1 }, { text: '50%\nmore' });
    const annotation = formatAnnotations([odd], 'content');
    expect(annotation).toMatch(/^::warning file=content\/a%2Cb%3Ac\.md,line=1,col=1,title=text-in-table::/u);
    expect(annotation).toContain('50%25%0Amore');
    expect(annotation.split('\n')).toHaveLength(1);
  });
});

describe('the summary', () => {
  it('names every fault of the settings, each of which is another one', () => {
    const faults = ['a', 'b', 'c', 'd'].map((message) => ({
      ...repeat,
      rule: 'settings-value' as const,
      message,
    }));
    expect(formatDiagnostics(faults, new Map()).match(/warning settings-value$/gmu)).toHaveLength(4);
  });

  it('counts by severity', () => {
    expect(countDiagnostics([repeat])).toBe('0 errors, 1 warning, 0 notes');
  });
});
