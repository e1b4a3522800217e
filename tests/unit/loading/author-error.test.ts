import { expect, test } from 'vitest';
import { authorError } from '../../../src/loading/author-error.ts';

test('what Astro would print as a link or as bold stays as it stands in the source', () => {
  const line = '3 | See [dead](/nowhere/) and **this**, `that`';
  const { message } = authorError(line, 'Mend it.');
  expect(message).not.toMatch(/\]\(|\*\*/u);
  expect(message.replaceAll('\u2060', '')).toBe(line);
});
