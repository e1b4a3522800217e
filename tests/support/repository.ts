/** Git repositories for tests, with as few starts of git as can be: each takes as long as ten other tests. */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What `git init` makes, as far as git needs it; commits there have an author and start nothing else. */
export async function makeRepository(folder: string): Promise<void> {
  const git = join(folder, '.git');
  for (const part of ['objects', 'refs/heads']) await mkdir(join(git, part), { recursive: true });
  await writeFile(join(git, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(
    join(git, 'config'),
    '[core]\nrepositoryformatversion = 0\n[user]\nname = A\nemail = a@example.com\n[maintenance]\nauto = false\n[gc]\nauto = 0\n',
  );
}

/** What git prints. */
export const runGit = (folder: string, ...parameters: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...parameters], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** Commits everything, new files too. */
export function commitAll(folder: string, message = 'more'): void {
  runGit(folder, 'add', '-A');
  runGit(folder, 'commit', '-qm', message);
}
