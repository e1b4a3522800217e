import { join } from 'node:path';
import { expect, test } from 'vitest';
import { labelled, printable, wrapped } from '../../../src/tools/terminal-text.ts';
import { repository, runCommand } from '../../support/command.ts';

test('lists all commands with a purpose, on demand and where none is named', async () => {
  const asked = await runCommand('--help', []);
  const bare = await runCommand(undefined, []);
  expect([asked.code, bare.code]).toEqual([0, 2]);
  expect(bare.output).toBe(asked.output);
  for (const name of ['check', 'explain', 'permalinks'])
    expect(asked.output).toMatch(new RegExp(`^  ${name} .* {2}\\S`, 'mu'));
});

test('knows what was meant by a mistyped command', async () => {
  const { code, errors } = await runCommand('explian', ['1']);
  expect(code).toBe(2);
  expect(errors).toContain('Did you mean `explain`?');
});

test('takes no name of every object for a command', async () => {
  expect((await runCommand('toString', [])).code).toBe(2);
});

test.each(['build', 'dev'])('%s without a content folder names the one that is missing', async (name) => {
  for (const [argv, env] of [
    [['--content', 'nowhere'], {}],
    [[], { CONTENT_DIR: 'nowhere' }],
  ] as const) {
    const { code, errors } = await runCommand(name, argv, { env });
    expect(code).toBe(2);
    expect(errors).toContain(`There is no folder ${join(repository, 'nowhere')}`);
  }
});

test('keeps continued lines under their text, and words whole', () => {
  expect(labelled([['Code', 'one two three']], 15)).toBe('  Code  one two\n        three');
  expect(wrapped('https://errors.example/a/b', 5)).toEqual(['https://errors.example/a/b']);
});

test('lets no text steer the terminal', () => {
  expect(printable('a\u001B[2Jb\r\n\tc\u009B')).toBe('a\u{FFFD}[2Jb\u{FFFD}\n\tc\u{FFFD}');
});
