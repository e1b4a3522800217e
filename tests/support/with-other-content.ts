/**
 * Proves that no test and no page needs the tables that are shipped: in a copy of the project whose `content/` was adopted from
 * another vendor's run the unit tests and the build tests that read it, which holds the build of its site. The other unit tests may
 * not read it (see shipped-content.ts), and all other tests ask sites of fixtures. Prints what went wrong, and ends with 1.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { buildTestsOfAnyContent, testsOfAnyContent } from './any-content.ts';
import { fixtureSite, linkPackages, repository, runInProject } from './site.ts';

const leftOut = new Set([
  '.astro',
  '.git',
  'content',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
  // Sites that the bench built: hundreds of thousands of files.
  '.work',
]);

const folder = await mkdtemp(join(tmpdir(), 'other-content-'));
try {
  const root = join(folder, 'project');
  const content = join(root, 'content');
  for (const part of await readdir(repository)) {
    if (!leftOut.has(part))
      await cp(join(repository, part), join(root, part), {
        recursive: true,
        filter: (path) => !leftOut.has(basename(path)) || path.includes('fixtures'),
      });
  }
  await linkPackages(join(root, 'node_modules'));
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  const test = (project: string): string[] => [vitest, 'run', '--project', project, '--reporter', 'dot'];
  for (const command of [
    ['src/tools/error-codes.mjs', 'adopt', fixtureSite('greenhouse'), '--into', 'content'],
    [...test('unit'), ...testsOfAnyContent],
    [...test('build'), ...buildTestsOfAnyContent, '--testNamePattern', 'shipped content|nginx|plain server'],
  ]) {
    const { exitCode, output } = await runInProject({ folder, root, content }, command, {
      CONTENT_DIR: undefined,
      TEST_SITE: 'shipped',
    });
    if (exitCode !== 0) process.exitCode = 1;
    console.log(exitCode === 0 ? output.trimEnd().split('\n').slice(-6).join('\n') : output);
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
if (process.exitCode === 1)
  console.error('The above holds for the shipped content only: see .github/CONTRIBUTING.md.');
