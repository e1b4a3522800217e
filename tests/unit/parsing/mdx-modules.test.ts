/** What a program is in MDX is no text; what only looks like one is. */
import { expect, test } from 'vitest';
import { plainText } from '../../../src/domain/inline-text.ts';
import { readDocument } from '../../../src/parsing/document.ts';

const table = '| Code | Meaning |\n| --- | --- |\n| 1 | The pump failed |\n| 2 | The pump is lost |\n';

test('imports and exports are no text, keys of the front matter and lines of a block of code are none of them', () => {
  const program = "import Tabs from '@theme/Tabs';\nexport const depth = {\n  metres: 1,\n};";
  const sample = '```js\nstart();\n\nimport pump from "pump";\n```';
  const text = `---\nexport: yes\ntitle: Pump\n---\n${program}\n\n## Error codes\n\n${sample}\n\n${program}\n\n${table}`;
  const { document, categories, codes } = readDocument({ file: 'pump.mdx', text });
  expect(document.title).toBe('Pump');
  expect(categories[0]?.introduction).toEqual([
    { kind: 'code', text: 'start();\n\nimport pump from "pump";' },
  ]);
  expect(codes.map(({ value }) => value)).toEqual(['1', '2']);
});

test('comments inside a line are no text either', () => {
  const text = '# Pump errors\n\n| Code | Meaning |\n|---|---|\n| 1 | Too {/* secret */}hot |\n';
  const { codes } = readDocument({ file: 'pump.mdx', text });
  expect(plainText(codes[0]?.meanings[0].message ?? [])).toBe('Too hot');
});
