import { expect, it } from 'vitest';
import { readDocument } from '../../../src/parsing/document.ts';

const notes = (text: string): unknown[] =>
  readDocument({ file: 'a.md', text }).diagnostics.flatMap(({ rule, line, column }) =>
    rule === 'link-target' ? [[line, column]] : [],
  );

it('names a target where it is a link, not where its letters stand first', () => {
  const text = [
    '## Error codes',
    'Written by /docs people; see all/docs too.',
    '<table><tr><th>Error code</th><th>Meaning</th></tr>',
    '<tr><td>1</td><td>See <a href="/docs">docs</a></td></tr></table>',
  ].join('\n');
  expect(notes(text)).toEqual([[4, 32]]);
});

it('finds a target whose ampersands are written as HTML', () => {
  const text = '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | <a href="/d?a=1&amp;b=2">x</a> |';
  expect(notes(text)).toEqual([[5, 16]]);
});
