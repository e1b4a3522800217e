/** The content folder as it was at a commit, for reports; everything else works without git. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { codeOf } from './content-files.ts';

const run = promisify(execFile);

/** What git prints. Rejects with what it says when it fails. */
export const git = async (folder: string, ...parameters: readonly string[]): Promise<string> => {
  const { stdout } = await run('git', ['-C', folder, ...parameters], { maxBuffer: 1 << 30 });
  return stdout;
};

/**
 * What git has under each of these names, such as `HEAD:./site.yaml`, by name: its text and its full name. One start of git
 * takes as long as reading a table, so ask for all at once. No name may have a line break, and after one that cannot be, as
 * `@{upstream}` on no branch, git reads no more.
 */
export async function objectsAt(folder: string, names: readonly string[]) {
  const printed = await new Promise<Buffer>((settle) => {
    const options = { encoding: 'buffer', maxBuffer: 1 << 30 } as const;
    const asked = execFile('git', ['-C', folder, 'cat-file', '--batch'], options, (_, stdout) => {
      settle(stdout);
    });
    // A git that ended before it was asked has printed nothing.
    asked.stdin?.on('error', () => undefined).end(names.map((name) => `${name}\n`).join(''));
  });
  const objects = new Map<string, { readonly id: string; readonly text: string }>();
  let start = 0;
  for (const name of names) {
    const end = printed.indexOf('\n', start);
    const [, id, size] = /^([0-9a-f]+) [a-z]+ (\d+)$/u.exec(printed.toString('utf8', start, end)) ?? [];
    start = end + 1;
    if (id === undefined) continue;
    objects.set(name, { id, text: printed.toString('utf8', start, start + Number(size)) });
    start += Number(size) + 1;
  }
  return objects;
}

/** Runs `use` on a copy of the folder as it was at a commit. Rejects when git or the commit is missing. */
export async function withFolderAt<Result>(
  folder: string,
  ref: string,
  use: (copy: string) => Promise<Result>,
): Promise<Result> {
  const commit = await commitOf(folder, ref);
  if ('reason' in commit) throw new Error(commit.reason);
  const asked = await git(folder, 'rev-parse', '--absolute-git-dir', `${commit.id}:./`);
  const [history = '', tree = ''] = asked.split('\n');
  const copy = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    // An index of its own: nothing is changed in that of the work at hand.
    const env = { ...process.env, GIT_INDEX_FILE: join(copy, '.index') };
    const place = ['--git-dir', history, '--work-tree', copy];
    // All of it, whatever part the clone has on the disk; and no link leads out of the copy.
    const plainly = ['-c', 'core.sparseCheckout=false', '-c', 'core.symlinks=false'];
    await run('git', ['-C', copy, ...place, ...plainly, 'read-tree', '--reset', '-u', tree], { env });
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * The full name of a commit, and whether this clone lacks what came before; or why it cannot be had. Git's own words, such as
 * "Needed a single revision", help nobody; and what automation checks out is one commit.
 */
export async function commitOf(
  folder: string,
  ref: string,
): Promise<{ readonly id: string; readonly isShallow: boolean } | { readonly reason: string }> {
  // Verified first, so that a name that looks like an option is never taken for one.
  const named = ['rev-parse', '--is-shallow-repository', '--verify', '--end-of-options', `${ref}^{commit}`];
  try {
    const [isShallow, id = ''] = (await git(folder, ...named)).split('\n');
    return { id, isShallow: isShallow === 'true' };
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
