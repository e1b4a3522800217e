/** Whatever a table holds and however it is written: nothing crashes, nothing is lost, and printing is undone by reading. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeRecords } from '../../../src/domain/code-record.ts';
import { readDocument } from '../../../src/parsing/document.ts';
import { findLostText } from '../../../src/parsing/report/lost-text.ts';

interface Row {
  readonly value: string;
  readonly message: string;
  readonly solution: string;
}

/** How a table is written; each wart leaves its meaning as it is. */
interface Style {
  readonly opens: boolean;
  readonly closes: boolean;
  readonly tabs: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly mark: boolean;
  readonly indent: number;
  readonly delimiters: number;
  readonly surplus: number;
  readonly blankLine: boolean;
}

const value = fc.oneof(
  fc.integer({ min: -99999, max: 99999 }).map(String),
  fc.integer({ min: 0, max: 0xffffffff }).map((number) => `0x${number.toString(16).padStart(8, '0')}`),
  fc.integer({ min: 0, max: 99999 }).map((number) => `PUMP-${number}`),
  fc.constantFrom('ERR_DRY', 'ERR_HOT', 'Pump.NotFound', 'InvalidValve', '4xx', '1000-1999'),
);

const nasty = fc.constantFrom(
  ...Array.from('|\\`*_~<>[](){}!&#%$"\'^=+-.,:;/ '),
  'https://example.com/a',
  '<script>alert(1)</script>',
  '<b>',
  '</td>',
  '&amp;',
  '%s',
  '{{x}}',
  'ошибка',
  '错误',
  '|---|',
  '```',
  'word',
);
const text = fc
  .array(nasty, { maxLength: 12 })
  .map((parts) => parts.join('').replace(/\s+/gu, ' ').trim())
  .map((written) => (written === '' ? '' : `to${written}t`));

const rows = fc.uniqueArray(
  fc.record<Row>({ value, message: text.map((written) => `Failed ${written}`.trim()), solution: text }),
  {
    selector: (row) => row.value,
    minLength: 2,
    maxLength: 12,
  },
);

const style = fc.record<Style>({
  opens: fc.boolean(),
  closes: fc.boolean(),
  tabs: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  indent: fc.integer({ min: 0, max: 3 }),
  delimiters: fc.integer({ min: 2, max: 5 }),
  surplus: fc.integer({ min: 0, max: 2 }),
  blankLine: fc.boolean(),
});

/** Markdown for any text: every sign that could mean something is escaped. */
const escape = (written: string): string => written.replace(/[!-/:-@[-`{-~]/gu, '\\$&');

const firstRow = 5;

function print(
  all: readonly Row[],
  { opens, closes, tabs, lineEnd, mark, indent, delimiters, surplus, blankLine }: Style,
): string {
  const between = tabs ? '\t|\t' : ' | ';
  const line = (cells: readonly string[], extra = 0): string =>
    `${' '.repeat(indent)}${opens ? '| ' : ''}${cells.join(between)}${closes ? ` |${' |'.repeat(extra)}` : ''}`;
  const body = all.map((row) => line([row.value, row.message, row.solution].map(escape), surplus));
  const lines = [
    '## Error codes',
    '',
    line(['Code', 'Meaning', 'Solution']),
    line(Array.from({ length: delimiters }, () => '---')),
    ...body.slice(0, -1),
    ...(blankLine && opens && closes && surplus === 0 ? [''] : []),
    ...body.slice(-1),
  ];
  return (mark ? '\uFEFF' : '') + lines.join(lineEnd);
}

const plainStyle: Style = {
  opens: true,
  closes: true,
  tabs: false,
  lineEnd: '\n',
  mark: false,
  indent: 0,
  delimiters: 3,
  surplus: 0,
  blankLine: false,
};

const read = (source: string) => readDocument({ file: 'any.md', text: source });

const readRows = (source: string): Row[] =>
  read(source).codes.flatMap((code) =>
    codeRecords(code).map((record) => ({
      value: record.value,
      message: record.message ?? '',
      solution: record.solution ?? '',
    })),
  );

/** A message that says the same of each. */
const oneMessage: Row[] = ['PUMP-0', '0x00000000', 'ERR_DRY'].map((value) => ({
  value,
  message: 'Failed',
  solution: '',
}));

describe('any table', () => {
  it('is read as it was meant, however it is written', () => {
    fc.assert(
      fc.property(rows, style, (all, how) => {
        // Without a pipe at its end, an empty last cell is no cell.
        fc.pre(how.closes || all.every((row) => row.solution !== ''));
        const source = print(all, how);
        expect(readRows(source)).toEqual(all);
      }),
      { numRuns: 300, examples: [[oneMessage, plainStyle]] },
    );
  });

  it('keeps the line of every row', () => {
    fc.assert(
      fc.property(rows, style, (all, how) => {
        fc.pre(!how.blankLine);
        const lines = read(print(all, how)).codes.map(({ meanings: [first] }) => first.position.line);
        expect(lines).toEqual(all.map((_, index) => firstRow + index));
      }),
      { numRuns: 100 },
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(rows, style, (all, how) => {
        const source = print(all, how);
        expect(findLostText(source, read(source))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('reads the same again when what was read is printed', () => {
    fc.assert(
      fc.property(rows, style, (all, how) => {
        const once = readRows(print(all, how));
        expect(readRows(print(once, plainStyle))).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any text at all', () => {
  const line = fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 20 });
  it('is read without a crash, at addresses that differ', () => {
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, lineEnd) => {
        const { codes } = read(
          `## Error codes\n\n| Code | Meaning |\n|---|---|\n${lines.map((parts) => parts.join('')).join(lineEnd)}`,
        );
        expect(new Set(codes.map(({ id }) => id.toLowerCase())).size).toBe(codes.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a cell of 100 KB', () => {
  const size = 100_000;
  it.each([
    '[',
    '](',
    '*',
    '**a',
    '_a',
    '`',
    '``a',
    '<',
    '<a ',
    '<!--',
    '&',
    '\\',
    '~~a ',
    '![](',
    'https://',
    'a/',
    '1,',
    '<b>',
    '"',
    '|',
  ])(
    'made of %j is read in one pass',
    (part) => {
      const cell = part.repeat(Math.ceil(size / part.length));
      const others = [2, 3, 4, 5].map((code) => `| ${code} | Short |`);
      const source = [
        '## Error codes',
        '',
        '| Code | Meaning |',
        '|---|---|',
        ...others,
        `| 6 | ${cell} |`,
        `| ${cell} | 7 |`,
      ];
      expect(read(source.join('\n')).codes.length).toBeGreaterThanOrEqual(4);
    },
    20_000,
  );
});
