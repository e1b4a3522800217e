/** What changes nothing for a person who reads a table changes nothing of what is read from it. */
import { describe, expect, it } from 'vitest';
import { codeRecords } from '../../../src/domain/code-record.ts';
import { readDocument } from '../../../src/parsing/document.ts';

type Rows = readonly (readonly string[])[];
type Change = (rows: Rows) => Rows;

const faults = ['Pump is dry', 'Valve is stuck', 'Motor failed', 'Filter is missing', 'Lid is not closed'];
const many = (from: number): number[] => Array.from({ length: 90 }, (_, index) => from + index * 7);

const tables: Readonly<Record<string, Rows>> = {
  'codes with names': [
    ['Code', 'Name', 'Description', 'Solution'],
    ['1001', 'PUMP_DRY', 'The pump is dry', 'Fill the tank'],
    ['1003', 'VALVE_STUCK', 'The valve is stuck', 'Clean the valve'],
    ['1007', 'LID_OPEN', 'The lid is not closed', 'Close the lid'],
  ],
  'more codes than are sampled': [
    ['Error code', 'Meaning', 'Action'],
    ...many(400).map((code, index) => [
      `${code}`,
      `${faults[index % 5] ?? ''} in line ${index}`,
      'Call the technician',
    ]),
  ],
  'codes that repeat': [
    ['Error code', 'Device', 'Description', 'Remedy'],
    ...many(0).map((_, index) => [
      `E0${10 + (index >> 1)}`,
      index % 2 ? 'Boiler' : 'Burner',
      `${faults[index % 5] ?? ''} in circuit ${index}`,
      'Call the technician',
    ]),
  ],
  'statuses with their phrase': [
    ['HTTP error code', 'Description'],
    ['404 Not Found', 'There is no such order'],
    ['409 Conflict', 'The order exists already'],
    ['503 Unavailable', 'The store failed, try it later'],
  ],
  'names alone': [
    ['Error reason', 'Description'],
    ['TANK_EMPTY', 'There was nothing in the tank that could be pumped'],
    ['TANK_MISSING', 'The tank was not found'],
    ['TANK_LOCKED', 'The tank could not be opened'],
  ],
};

const counted =
  (header: string, first: number): Change =>
  ([head = [], ...rows]) => [[header, ...head], ...rows.map((row, index) => [`${index + first}`, ...row])];

const added =
  (header: string, texts: readonly string[], at = Infinity): Change =>
  ([head = [], ...rows]) => [
    head.toSpliced(at, 0, header),
    ...rows.map((row, index) => row.toSpliced(at, 0, texts[index % texts.length] ?? '')),
  ];

const everyCell =
  (change: (text: string) => string): Change =>
  ([head = [], ...rows]) => [head, ...rows.map((row) => row.map(change))];

const changes: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    ['No.', '#', 'Nr.', '№', '序号', '番号', 'Sr. No.', 'N°', 'Index', ''].map((header) => [
      `rows counted below "${header}"`,
      counted(header, 1),
    ]),
  ),
  'rows counted from 0': counted('No.', 0),
  'the first column moved to the end': (rows) => rows.map(([first = '', ...others]) => [...others, first]),
  'cells in code': everyCell((text) => `\`${text}\``),
  'cells in bold': everyCell((text) => `**${text}**`),
  'a module before': added('Module', ['Heating', 'Heating', 'Water'], 0),
  'a severity between': added('Severity', ['High', 'Low'], 1),
  'a status behind': added('HTTP', ['400', '503', '400']),
  'a version behind': added('Since', ['1.2', '1.10']),
};

const markdown = ([head = [], ...rows]: Rows): string =>
  [
    '# Heating',
    '',
    '## Error codes',
    '',
    ...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

const readCodes = (rows: Rows): readonly unknown[] =>
  readDocument({ file: 'heating.md', text: markdown(rows) }).codes.flatMap((code) =>
    codeRecords(code).map(({ value, name, message, cause, solution }) => ({
      value,
      name,
      message,
      cause,
      solution,
    })),
  );

/** Where nothing else is a code, a number below "No." is the code, and what stood for it its name. */
const stand = (record: unknown): unknown => {
  const { value, name, ...texts } = record as { readonly value: string; readonly name: string | null };
  return { called: name ?? value, ...texts };
};

for (const [kind, rows] of Object.entries(tables)) {
  const isNames = kind === 'names alone';
  describe(kind, () => {
    const expected = readCodes(rows);

    it('is read', () => {
      expect(expected).toHaveLength(rows.length - 1);
    });

    it.each(Object.entries(changes))('is read the same with %s', (_, change) => {
      const found = readCodes(change(rows));
      if (isNames) expect(found.map(stand)).toEqual(expected.map(stand));
      else expect(found).toEqual(expected);
    });
  });
}
