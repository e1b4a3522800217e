import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDocument } from '../../../src/parsing/document.ts';

const slugs = (text: string): string[] =>
  readDocument({ file: 'a.md', text }).categories.map(({ slug }) => slug);
const section = (depth: number, heading: string): string =>
  `${'#'.repeat(depth)} ${heading}\n\n| Error code | Meaning |\n|---|---|\n| 1 | Failed |\n`;

it('keeps the address of a category when its heading comes again', () => {
  const before = section(2, 'Pump errors');
  expect(slugs(before)).toEqual(['pump']);
  expect(slugs(`${before}## Site two\n\n${section(3, 'Pump errors')}`)).toEqual(['pump', 'site-two-pump']);
});

it('names a heading that says only what all say after the one above it', () => {
  expect(slugs(`## Reader\n\n${section(3, 'Error codes')}`)).toEqual(['reader']);
});

it('numbers no address where the headings themselves tell it from the others', () => {
  const text = `## Codes\n\n${section(3, 'Status codes')}\n${section(3, 'Error codes')}`;
  expect(slugs(text)).toEqual(['status-codes', 'error-codes']);
});

it('says of each category what it stands below, and makes no category of a heading that only groups others', () => {
  const pointer = 'See [the manual](https://manual.example).\n\n';
  const text = `# Site\n\n## Reader\n\n${section(3, 'Pump errors')}\n## Writer error codes\n\n${pointer}${section(3, 'Fan')}\n## Error codes\n\n${section(3, 'Lid')}`;
  const { categories, document } = readDocument({ file: 'a.md', text });
  expect(categories.map(({ title, above, kind }) => [above, title, kind])).toEqual([
    ['Reader', 'Pump errors', 'codes'],
    ['Writer error codes', 'Fan', 'codes'],
    [undefined, 'Lid', 'codes'],
  ]);
  expect(document.introduction.flatMap((block) => (block.kind === 'heading' ? block.anchor : []))).toEqual([
    'writer-error-codes',
  ]);
});

it('keeps all addresses when sections are added at the end', () => {
  const sections = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('Error codes', 'Pump errors', 'Fan', 'Codes')),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(sections, sections, (old, added) => {
      const text = old.map(([depth, heading]) => section(depth, heading)).join('\n');
      const more = added.map(([depth, heading]) => section(depth, heading)).join('\n');
      const before = slugs(text);
      expect(slugs(`${text}\n${more}`).slice(0, before.length)).toEqual(before);
      expect(new Set(before).size).toBe(before.length);
    }),
  );
});
