import { expect, test } from 'vitest';
import { plainText } from '../../../src/domain/inline-text.ts';
import type { Block } from '../../../src/domain/prose.ts';
import { readDocument } from '../../../src/parsing/document.ts';

const words = (blocks: readonly Block[] = []): string[] =>
  blocks.flatMap((block) => ('text' in block && block.kind !== 'code' ? [plainText(block.text)] : []));

const table = '| Error code | Meaning |\n|---|---|\n';

test.each([
  ['{{< figure src="flow.png" title="How a delivery fails" >}}', 'How a delivery fails'],
  ['{% include note.html content="Read this first" %}', 'Read this first'],
  ['<TabItem value="a" label="Linux">', 'Linux'],
  ['!!! warning "Mind the gap"\n    It moves.', 'Mind the gap It moves.'],
  ['??? note\n    Only with paper.', 'Only with paper.'],
  ['!!! Never do this', '!!! Never do this'],
  ['!!! danger\n\n    It bites.\n\n    It stings.', 'It bites. It stings.'],
])('%s shows %s', (written, shown) => {
  expect(words(readDocument({ file: 'a.md', text: `# A\n\n${written}\n` }).document.introduction)).toEqual([
    shown,
  ]);
});

test.each([
  '{% raw %}',
  '{{< toc >}}',
  '<Tabs>',
  ':::',
  '{% data reusables.notes.beta %}',
  '[TOC]',
  '[[_TOC_]]',
  '* TOC\n{:toc}',
])('%s shows nothing', (written) => {
  const { document } = readDocument({ file: 'a.md', text: `# A\n\n${written}\n` });
  expect(document.introduction).toEqual([]);
});

test('says what leads over to a further table with the rows of that table, and nowhere else', () => {
  const text = `# Pump errors\n\nAll pumps.\n\n${table}| 1 | Hot |\n\nOnly with a fan.\n\n${table}| 2 | Loud |\n`;
  const { categories, codes } = readDocument({ file: 'a.md', text });
  expect(words(categories[0]?.introduction)).toEqual(['All pumps.']);
  expect(codes.map(({ meanings: [{ group }] }) => group)).toEqual([undefined, 'Only with a fan.']);
});

test('has no description where that repeats the title', () => {
  const text = (description: string): string =>
    `---\ntitle: Pumps\ndescription: ${description}\n---\n\n# Pumps\n`;
  const described = (description: string): string | undefined =>
    readDocument({ file: 'a.md', text: text(description) }).document.description;
  expect([described('Pumps'), described('All pumps')]).toEqual([undefined, 'All pumps']);
});
