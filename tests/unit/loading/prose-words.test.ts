import { expect, test } from 'vitest';
import { proseWords } from '../../../src/loading/prose-elements.ts';
import { readProse } from '../../../src/loading/prose-text.ts';

test.each([
  ['## See <Code value="1" in="a/b" />.', 'See 1.'],
  ["import X from './x.ts'\nexport const y = 1\n\nIt imports.", 'It imports.'],
  ['<div class="note">\n  *Hot* <b>pumps</b>\n</div>', 'Hot pumps'],
  ['[A guide](/guides/a/ "Title") ![pump](pump.png)', 'A guide pump'],
  ['- one\n+ two\n* three\n> four', 'one two three four'],
  ['| Code | Text |\n| --- | :-: |\n| `41` | a-b |', 'Code Text 41 a-b'],
  ['1 &lt; 2 and a_b **b**c', '1 < 2 and a_b bc'],
])('of %j the words are %j', (mdx, words) => {
  expect(proseWords(readProse({ file: 'guides/a.mdx', text: mdx }))).toBe(words);
});
