import { expect, test } from 'vitest';
import { createProgress, shareText } from '../../../src/integrations/progress.ts';

/** What is written while a build of so many seconds makes a page each tenth of a second. */
function written(seconds: number, isTTY: boolean): string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = createProgress({ isTTY, write: (text) => lines.push(text) }, () => now);
  for (let page = 1; page <= seconds * 10; page += 1) {
    now += 100;
    progress.say(shareText(page, seconds * 10));
  }
  progress.end();
  return lines;
}

test.each([true, false])('a short build says nothing (terminal: %s)', (isTTY) => {
  expect(written(2, isTTY)).toEqual([]);
});

test('in a terminal one line is written over, and none is left', () => {
  const lines = written(5, true);
  expect(lines[0]).toBe('\r\u001B[K30 of 50');
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.join('')).not.toContain('\n');
  expect(lines.at(-1)).toBe('\r\u001B[K');
});

test('in a log there is a whole line every ten seconds', () => {
  expect(written(120, false).slice(0, 3)).toEqual(['30 of 1,200\n', '130 of 1,200\n', '230 of 1,200\n']);
});
