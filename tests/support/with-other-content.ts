/**
 * Proves that no test and no page needs the tables that are shipped: in a copy of the project whose `content/` holds another
 * vendor's run one build and the unit tests that read it; the others may not (see shipped-content.ts). Prints what went
 * wrong, and ends with 1.
 */
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { testsOfAnyContent } from './any-content.ts';
import { astroCommand, fixtureSite, linkPackages, repository, runInProject } from './site.ts';

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
  await cp(fixtureSite('greenhouse'), content, { recursive: true });
  await linkPackages(join(root, 'node_modules'));
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  for (const command of [
    [vitest, 'run', '--project', 'unit', '--reporter', 'dot', ...testsOfAnyContent],
    [astroCommand, 'build', '--outDir', 'dist'],
  ]) {
    const { exitCode, output } = await runInProject({ folder, root, content }, command, {
      CONTENT_DIR: undefined,
    });
    if (exitCode !== 0) process.exitCode = 1;
    console.log(exitCode === 0 ? output.trimEnd().split('\n').slice(-6).join('\n') : output);
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
}
if (process.exitCode === 1)
  console.error('The above holds for the shipped content only: see .github/CONTRIBUTING.md.');
