/** Cells and tables as nobody means them but somebody writes them. */
import { describe, expect, it } from 'vitest';
import { codeRecords } from '../../../src/domain/code-record.ts';
import { readDocument } from '../../../src/parsing/document.ts';
import { findLostText } from '../../../src/parsing/report/lost-text.ts';

const read = (text: string) => {
  const document = readDocument({ file: 'any.md', text });
  return {
    ...document,
    rules: [...document.diagnostics, ...findLostText(text, document)].map(({ rule }) => rule),
    records: document.codes.flatMap(codeRecords),
  };
};

const table = (rows: readonly string[], headers: readonly string[] = ['Code', 'Meaning']): string =>
  [
    '## Error codes',
    '',
    `| ${headers.join(' | ')} |`,
    `|${'---|'.repeat(headers.length)}`,
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');

const html = (rows: string): string =>
  `## Error codes\n\n<table><tr><th>Code</th><th>Meaning</th></tr>\n${rows}</table>`;

describe('the cell of a value', () => {
  it('holds a thousand codes', () => {
    const values = Array.from({ length: 1000 }, (_, index) => String(2000 + index));
    const { records, rules } = read(table(['1 | Pump is dry', `${values.join(', ')} | Valve is shut`]));
    expect(records.map(({ value }) => value)).toEqual(['1', ...values]);
    expect(new Set(records.slice(1).map(({ message }) => message))).toEqual(new Set(['Valve is shut']));
    expect(rules).toEqual([]);
  });

  it.each([
    ['3 / 9', ['3', '9']],
    ['`3`/`9`', ['3', '9']],
    ['[E01]', ['E01']],
    ['[1001]', ['1001']],
    ['$(id)', ['$(id)']],
    ['A_<br>B_<br>C', ['A_B_C']],
    ['1001[^2]', ['1001']],
  ])('reads %j as %j', (cell, values) => {
    const { records, rules } = read(
      table([`${cell} | Pump is dry`, '5 | Valve is shut', '6 | Tank is full']),
    );
    expect(records.map(({ value }) => value)).toEqual([...values, '5', '6']);
    expect(rules).toEqual([]);
  });

  it('is also found with its brackets', () => {
    expect(read(table(['[E01] | Pump is dry', '[E02] | Valve is shut'])).codes[0]?.spellings).toEqual([
      '[E01]',
    ]);
  });

  it('goes on with the code above when it is empty', () => {
    const headers = ['Code', 'Meaning', 'Cause', 'Solution'];
    const rows = [
      '1 | Pump is dry | No water | Fill it',
      ' | | A leak | Mend it',
      '2 | Jam | Dirt | Clean it',
    ];
    const { codes, rules } = read(table(rows, headers));
    expect(codes.map(({ value, meanings }) => [value, meanings.length])).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
    expect(rules).toEqual([]);
  });

  it('is one value however its accents are stored', () => {
    const { codes, rules } = read(
      table([`E-caf\u00E9 | Pump is dry`, `E-cafe\u0301 | Valve is shut`, 'E-2 | Jam']),
    );
    expect(codes.map(({ value, meanings }) => [value, meanings.length])).toEqual([
      ['E-caf\u00E9', 2],
      ['E-2', 1],
    ]);
    expect(rules).toEqual(['duplicate-value']);
  });

  it('has an address that does not depend on the order of rows', () => {
    const rows = ['PUMP_dry | One', 'PUMP_DRY | Two', 'Pump_Dry | Three', 'OTHER_ONE | Four'];
    const addresses = (some: readonly string[]) =>
      Object.fromEntries(read(table(some)).codes.map(({ value, slug }) => [value, slug]));
    expect(addresses(rows.toReversed())).toEqual(addresses(rows));
    expect(new Set(Object.values(addresses(rows)).map((slug) => slug.toLowerCase())).size).toBe(4);
  });
});

describe('any cell', () => {
  it('holds a name of 3,000 letters', () => {
    const name = `E_${'LONG_'.repeat(600)}END`;
    const headers = ['Code', 'Name', 'Meaning'];
    const { records } = read(table(['1 | E_DRY | Pump is dry', `2 | ${name} | Valve is shut`], headers));
    expect(records.map((record) => [record.name, record.message])).toEqual([
      ['E_DRY', 'Pump is dry'],
      [name, 'Valve is shut'],
    ]);
  });

  it('shows a tag that nothing else shows as text', () => {
    const { records, rules } = read(table(['1 | <form id=x>', '2 | Send <form id=x> again']));
    expect(records.map(({ message }) => message)).toEqual(['<form id=x>', 'Send <form id=x> again']);
    expect(rules).toEqual([]);
  });

  it.each([
    ['a pipe table', table(['1 | <span title="a > b">Pump is dry</span>', "2 | <b title='c > d'>Jam</b>"])],
    [
      'an HTML table',
      html(
        `<tr><td title="a > b">1</td><td title='c > d'>Pump is dry</td></tr><tr><td>2</td><td><span title="e > f">Jam</span></td></tr>`,
      ),
    ],
  ])('ends a tag behind the quotes of its attributes in %s', (_, text) => {
    const { records, rules } = read(text);
    expect(records.map(({ value, message }) => [value, message])).toEqual([
      ['1', 'Pump is dry'],
      ['2', 'Jam'],
    ]);
    expect(rules).toEqual([]);
  });
});

describe('a table', () => {
  it('keeps what stands right of its hundredth column in that column', () => {
    const headers = Array.from({ length: 150 }, (_, index) => `H${index}`);
    const text = table([headers.map((_, index) => `c${index}`).join(' | ')], headers);
    const [first] = readDocument({ file: 'any.md', text }).judgedTables;
    expect(first?.table.header).toHaveLength(100);
    expect(first?.table.rows[0]?.cells.at(-1)?.text).toContain('c149');
  });

  it('is prose when it is wider than any list of codes, and its author is told', () => {
    const headers = Array.from({ length: 60 }, (_, index) => `Code ${index}`);
    const row = headers.map((_, index) => String(1000 + index)).join(' | ');
    const { codes, rules } = read(table([row, row], headers));
    expect(codes).toEqual([]);
    expect(rules).toContain('no-code-column');
  });

  it('begins at the last of several that never close', () => {
    const row = '<tr><td>1001</td><td>Pump is dry</td></tr>\n<tr><td>1002</td><td>Jam</td></tr>';
    const text = `## Error codes\n\n<table>\n\n<table>\n\n<table><tr><th>Code</th><th>Meaning</th></tr>\n${row}\n`;
    expect(read(text).records.map(({ value }) => value)).toEqual(['1001', '1002']);
  });

  it('is read behind marks that nothing closes', () => {
    const rows = '| Code | Meaning |\n|---|---|\n| 1001 | Pump is dry |\n| 1002 | Jam |';
    for (const mark of [
      '<!-- a',
      '{/* a',
      '#|',
      '<style> a',
      '<table> a',
      '^ a | b',
      '|| a',
      '`` a',
      '[a](b',
    ])
      expect(
        read(`## Error codes\n\n${mark}\n\n${rows}`).records.map(({ value }) => value),
        mark,
      ).toEqual(['1001', '1002']);
  });

  it('has a line of dashes only where each cell is one', () => {
    const rows = '| 1001 | Pump is dry |\n| 1002 | Jam |';
    expect(read(`## Error codes\n\n| Code | Meaning |\n| :--- |   ---: |\n${rows}`).records).toHaveLength(2);
    expect(read(`## Error codes\n\nCode: Meaning\n--- |   |   |   -:-:\n${rows}`).codes).toHaveLength(0);
  });
});

describe('a document', () => {
  it('may have more paragraphs than a call has room for arguments', () => {
    const { document } = read('a\n\n'.repeat(130_000));
    expect(document.introduction).toHaveLength(130_000);
  });

  it('may nest deeper than anybody reads', () => {
    const rows = '| Code | Meaning |\n|---|---|\n| 1001 | Pump is dry |\n| 1002 | Jam |';
    const deep = `${'> '.repeat(5000)}a | b\n${'- '.repeat(5000)}c | d`;
    expect(read(`## Error codes\n\n${deep}\n\n${rows}`).records).toHaveLength(2);
  });
});

describe('words without an end', () => {
  const timeOf = (text: string): number => {
    const start = process.cpuUsage().user;
    read(text);
    return (process.cpuUsage().user - start) / 1000;
  };

  it.each([
    ['before a code in a heading', (words: string) => `# Error codes\n\n### ${words}! \`1001\`\n`],
    ['in a cell', (words: string) => table([`1 | ${words}`, `${words}…? | 2`])],
  ])('are read in no time %s', (_, textOf) => {
    expect(timeOf(textOf('Ab'.repeat(3000)))).toBeLessThan(2000);
  });
});

describe('an address in a text', () => {
  it('ends before the signs of the sentence around it', () => {
    const { codes } = read(table(['1 | See https://example.com/a_(b).)*. Then wait', '2 | Jam']));
    expect(codes[0]?.meanings[0].message).toEqual([
      { kind: 'text', text: 'See ' },
      { kind: 'link', text: 'https://example.com/a_(b', href: 'https://example.com/a_(b' },
      { kind: 'text', text: ').)*. Then wait' },
    ]);
  });

  it('leads where a definition with all kinds of signs says', () => {
    const target = 'https://example.com/a_b~c*d?e=[f]&g=h!$@';
    const { codes } = read(`${table(['1 | See [the_guide]', '2 | Jam'])}\n\n[the_guide]: ${target}\n`);
    expect(codes[0]?.meanings[0].message).toContainEqual(
      expect.objectContaining({ text: 'the_guide', href: target }),
    );
  });
});

it('takes identifiers below "Error" for the values, and not the status that repeats beside them', () => {
  const rows = ['PumpDryException | Fill it. | 400', 'ValveShut | Open it. | 400', 'TankFull | Wait. | 400'];
  const { records } = read(table(rows, ['Error', 'Description', 'HTTP Status Code']));
  expect(records.map(({ value }) => value)).toEqual(['PumpDryException', 'ValveShut', 'TankFull']);
});
