/** The content folder as it was at a commit, for reports; everything else works without git. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from './content-files.ts';

const run = promisify(execFile);

/** What git prints. Rejects with what it says when it fails. */
export const git = async (folder: string, ...parameters: readonly string[]): Promise<string> => {
  const { stdout } = await run('git', ['-C', folder, ...parameters], { maxBuffer: 1 << 30 });
  return stdout;
};

/** Text of a file of the folder at a commit; undefined when there is no git, no such commit or no such file. */
export const fileAt = (folder: string, ref: string, file: string): Promise<string | undefined> =>
  git(folder, 'show', `${ref}:./${file}`).catch(() => undefined);

/**
 * Runs `use` on a copy of the folder's documents, notes, settings and ledger at a commit. Rejects when git or
 * the commit is missing.
 */
export async function withFolderAt<Result>(
  folder: string,
  ref: string,
  use: (copy: string) => Promise<Result>,
): Promise<Result> {
  const commit = await commitOf(folder, ref);
  if (typeof commit !== 'string') throw new Error(commit.reason);
  const listed = await git(folder, 'ls-tree', '-r', '-z', '--name-only', commit, '.');
  const copy = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    for (const file of listed.split('\0').filter((name) => /\.(?:mdx?|markdown|json|yaml)$/iu.test(name))) {
      const target = join(copy, file);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, await git(folder, 'show', `${commit}:./${file}`));
    }
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * The full name of a commit, or why it cannot be had. Git's own words, such as "Needed a single revision", help nobody;
 * and what automation checks out is one commit.
 */
export async function commitOf(folder: string, ref: string): Promise<string | { readonly reason: string }> {
  // Verified first, so that a name that looks like an option is never taken for one.
  const named = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  try {
    return (await git(folder, ...named)).trim();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (codeOf(error) === 'ENOENT') return { reason: 'git is not installed' };
    if (said.includes('not a git repository')) return { reason: 'the content is in no git repository' };
    if (said.includes('dubious ownership'))
      return {
        reason:
          'git refuses to read a folder of another user; `git config --global --add safe.directory` allows it',
      };
    if (ref === 'HEAD') return { reason: 'the git repository has no commit' };
    return {
      reason: `git knows no such commit here. For a branch of a shallow clone: \`git fetch origin ${ref}\`, then FETCH_HEAD in its place`,
    };
  }
}
