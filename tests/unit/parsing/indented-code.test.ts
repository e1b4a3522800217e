import { expect, test } from 'vitest';
import { readDocument } from '../../../src/parsing/document.ts';

const read = (text: string) => readDocument({ file: 'a.md', text });

test('lines that are set in as code are shown as code', () => {
  const { document } = read('# Errors\n\nTry:\n\n    curl \\\n      http://x/\n\n\tdone\n\nOr wait.\n');
  expect(document.introduction).toEqual([
    { kind: 'paragraph', text: [{ kind: 'text', text: 'Try:' }] },
    { kind: 'code', text: 'curl \\\n  http://x/\n\ndone' },
    { kind: 'paragraph', text: [{ kind: 'text', text: 'Or wait.' }] },
  ]);
});

test('a table that is set in as far as code is a table', () => {
  const { codes } = read('# Error codes\n\n    | Code | Message |\n    |---|---|\n    | 1 | Not found |\n');
  expect(codes.map(({ value }) => value)).toEqual(['1']);
});
