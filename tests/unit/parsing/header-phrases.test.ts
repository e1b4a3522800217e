/** Headers whose words say what a column is, where its cells alone would say otherwise. */
import { expect, test } from 'vitest';
import { codeRecords } from '../../../src/domain/code-record.ts';
import { readDocument } from '../../../src/parsing/document.ts';

const read = (text: string) =>
  readDocument({ file: 'crane.md', text }).codes.flatMap((code) => codeRecords(code));

test.each([
  ['Title', 'Message'],
  ['SIP Reason', 'Details'],
  ['Titolo', 'Descrizione'],
  ['Titel', 'Beschreibung'],
  ['Título', 'Descripción'],
  ['Заголовок', 'Описание'],
])('"%s" beside "%s" is what the error is called', (title, message) => {
  const rows =
    '| 401 | Hook not known | No hook of that kind was ever entered here. |\n| 404 | Not there | The yard has no such crane. |\n';
  const [first] = read(`# Error codes\n\n| Code | ${title} | ${message} |\n|---|---|---|\n${rows}`);
  expect(first).toMatchObject({ value: '401', name: 'Hook not known' });
  expect(first?.message).toMatch(/^No hook/u);
});

test('the second number of a fault is no count', () => {
  const rows =
    '| 7301 | 3 | Hoist pressure fault |\n| 7301 | 4 | Hoist pressure lost |\n| 7409 | 12 | Slew motor fault |\n';
  const found = read(`# Crane\n\n## Fault codes\n\n| SPN | FMI | Description |\n|---|---|---|\n${rows}`);
  expect(found.map(({ value, message }) => [value, message])).toEqual([
    ['7301', 'Hoist pressure fault'],
    ['7301', 'Hoist pressure lost'],
    ['7409', 'Slew motor fault'],
  ]);
});

test('what a tool calls its diagnostics are errors', () => {
  const rows =
    '| `rope.too-long` | error | The rope is missing a stop. |\n| `rope.not-wound` | warning | The rope was not wound. |\n';
  const found = read(`# Rope checker\n\n| Diagnostic | Severity | Rule |\n|---|---|---|\n${rows}`);
  expect(found.map(({ value }) => value)).toEqual(['rope.too-long', 'rope.not-wound']);
});

test('what is to be looked at for a code is its solution', () => {
  const rows = '| 2 | Winch | fuse F3 and its seat |\n| 3 | Brake | the plug behind the drum |\n';
  const [first] = read(
    `# Blink codes\n\n| Blink code | Part | First things to probe |\n|---|---|---|\n${rows}`,
  );
  expect(first).toMatchObject({ value: '2' });
  expect(first?.solution).toMatch(/^fuse F3/u);
});

test('an answer that is called an error makes no codes of the others', () => {
  const rows =
    '| `TAKEN` | `40` | nothing |\n| `READY` | `41` | the load |\n| `ERROR` | `42` | code of the error |\n| `STATE` | `43` | seven bytes |\n';
  expect(
    read(`The second byte is the answer.\n\n| Response | Value | Payload |\n|---|---|---|\n${rows}`),
  ).toEqual([]);
});

test('a table that is not read is named where its rows begin with codes of faults, beside one that is', () => {
  const rows = '| CR01 |  | Missing guard on the hook |\n| CR02 |  | Missing stop of the rope |\n';
  const { diagnostics } = readDocument({
    file: 'crane.md',
    text: `# Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Busy |\n\n# Rules\n\n| Rule ID | Help | Text |\n|---|---|---|\n${rows}`,
  });
  expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['row-left-as-text', 9]]);
});
