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

test('a short number alone in a heading is a code beside longer ones', () => {
  const text = ['7', '100', '101', '4003', '12 steps']
    .map((heading) => `### ${heading}\n\nThe pump failed.\n`)
    .join('\n');
  const { codes } = readDocument({ file: 'pump.md', text: `# Error codes of a pump\n\n${text}` });
  expect(codes.map(({ value }) => value)).toEqual(['7', '100', '101', '4003']);
});

/** Ways to write codes that say nothing of where one ends: they are named to their author, and that is all. */
const unreadWays: Readonly<Record<string, (code: string) => string>> = {
  'items of HTML': (code) => `<li><code>${code}</code> – Pump blocked</li>\n`,
  'folded text': (code) =>
    `<details>\n<summary>${code}: Pump blocked</summary>\n\nClean it.\n\n</details>\n\n`,
  'lines of one paragraph': (code) => `${code} = Pump blocked  \n`,
  'items among others': (code) => `- ${code}: Pump blocked\n- Pump ${code}: Pump lost\n`,
  'bold lines': (code) => `**${code} Pump blocked**\nClean it.\n\n`,
  'terms above indented texts': (code) => `${code}\n    Pump blocked\n\n`,
};
const fenced: Readonly<Record<string, (code: string) => string>> = {
  'rows in a block of code': (code) => `| ${code} | Pump blocked |\n`,
  'keys in a block of code': (code) => `"${code}": "Pump blocked",\n`,
};
const table = '| Code | Meaning |\n|---|---|\n| E900 | Pump lost |\n\n## Other codes\n\n';
const noteOf = (text: string) =>
  readDocument({ file: 'pump.md', text: `# Error codes of a pump\n\n${table}${text}` })
    .diagnostics.filter(({ rule }) => rule === 'codes-without-table')
    .map(({ message }) => message.slice(0, message.indexOf(' may be')));

test.each(Object.entries(unreadWays))('codes as %s are named beside a table', (_, write) => {
  const [note] = noteOf(['E101', 'E102', 'E103'].map(write).join(''));
  expect(note).toMatch(/^"E101" and 2 more down to line \d+$/u);
});

test.each(Object.entries(fenced))('codes as %s are named beside a table', (_, write) => {
  const [note] = noteOf(`\`\`\`\n${['E101', 'E102', 'E103'].map(write).join('')}\`\`\`\n`);
  expect(note).toMatch(/^"E101" and 2 more down to line \d+$/u);
});

test.each([
  ['two only', 'E101 = Blocked  \nE102 = Stuck  \n'],
  ['what the table has', 'E900 = Lost  \n'.repeat(3)],
  ['contents', '<li><a href="#e101">E101</a> [E101](#e101)</li>\n'.repeat(3)],
  ['words', 'Clean it.  \nOil it.  \nBuy another.  \n'],
])('%s are nothing to name', (_, text) => {
  expect(noteOf(text)).toEqual([]);
});

test('a picture before a code is no part of it', () => {
  const text = ['E101', 'E102', 'E103']
    .map((code) => `### ⚠️ ${code}: Pump blocked\n\nClean it.\n`)
    .join('\n');
  const { codes } = readDocument({ file: 'pump.md', text: `# Error codes\n\n${text}` });
  expect(codes.map(({ value }) => value)).toEqual(['E101', 'E102', 'E103']);
});
