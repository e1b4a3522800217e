/** Codes in headings, items, definitions and paragraphs, with all that may stand below one: no word of it is lost. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/parsing/document.ts';
import { findLostText } from '../../../src/parsing/report/lost-text.ts';

const bodies = [
  'Cause: dust\nSolution: clean it',
  '**Fix:** start again\n\n```\nreset --all 3\n```',
  '- first step\n- step 2',
  '1. do this\n2. do that',
  '> quoted text 17',
  '| a | b |\n|---|---|\n| 1 | x |',
  '<p>as HTML</p>',
  'Text one.\n\nText two &amp; more.',
  '#### Solution\n\nReplace part 7.',
  'See <https://pumps.example/a>.',
  '{{< note >}} careful {{< /note >}}',
  '<!-- hidden -->\nshown',
  '![picture](a.png)',
  'term\n: meaning 4',
];

const indented = (body: string, by: string): string =>
  body
    .split('\n')
    .map((line) => (line === '' ? '' : by + line))
    .join('\n');

const ways: Readonly<Record<string, (code: string, body: string) => string>> = {
  headings: (code, body) => `### ${code} – Pump blocked\n\n${body}\n`,
  items: (code, body) => `- \`${code}\`: Pump blocked\n${indented(body, '  ')}\n`,
  'items with blank lines': (code, body) => `- **${code}** - Pump blocked\n\n${indented(body, '  ')}\n`,
  'numbered items': (code, body) => `1. ${code}: Pump blocked\n\n${indented(body, '   ')}\n`,
  paragraphs: (code, body) => `**${code}**: Pump blocked\n\n${body}\n`,
  definitions: (code, body) => `${code}\n: Pump blocked\n\n${indented(body, '  ')}\n`,
};

for (const [way, write] of Object.entries(ways))
  test.each(bodies)(`nothing below codes as ${way} is lost: %j`, (body) => {
    const codes = ['E01', 'E02', 'E03'].map((code) => write(code, body));
    const text = `# Error codes of a pump\n\n${codes.join('\n')}`;
    const read = readDocument({ file: 'pump.md', text });
    expect(findLostText(text, read)).toEqual([]);
  });

test.each(Object.entries(ways))('codes as %s are read', (_, write) => {
  const text = `# Error codes of a pump\n\n${['E01', 'E02', 'E03'].map((code) => write(code, 'Clean it.')).join('\n')}`;
  expect(readDocument({ file: 'pump.md', text }).codes.map(({ value }) => value)).toEqual([
    'E01',
    'E02',
    'E03',
  ]);
});
