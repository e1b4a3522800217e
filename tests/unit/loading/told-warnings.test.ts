import { expect, test } from 'vitest';
import { admit } from '../../../src/loading/checked-content.ts';
import { readContentFolder } from '../../../src/loading/content-folder.ts';
import { contentFolder } from '../../support/content-folder.ts';

test('warnings that say the same of several lines are all printed', async () => {
  const row = '\n\n| Code | Meaning |\n|---|---|---|\n| 1 | Dry |\n';
  const printed: string[] = [];
  const text = `# Pumps\n\n## Error codes${row}\n## Other error codes${row}`;
  const content = await readContentFolder(await contentFolder({ 'pump.md': text }));
  admit({ content }, { logger: { warn: (each: string) => printed.push(each) } });
  expect(printed.join().match(/foreign-table/gu)).toHaveLength(4);
});

test('a warning is printed once, also when the lines above it change, and again when it comes back', async () => {
  const text = 'No table at all.\n';
  const mended = '## Error codes\n\n| Code | Meaning |\n|---|---|\n| 1 | Dry |\n';
  const printed: string[] = [];
  const logger = { warn: (text: string) => printed.push(text) };
  const told = new Set<string>();
  const counts: number[] = [];
  for (const written of [text, `# Pumps\n\n${text}`, mended, text]) {
    const content = await readContentFolder(await contentFolder({ 'pump.md': written }));
    admit({ content }, { logger }, told);
    counts.push(printed.length);
  }
  expect(counts).toEqual([1, 1, 1, 2]);
});
