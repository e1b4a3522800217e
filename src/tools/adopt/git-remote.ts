/** Where a folder is kept, as git says it. */
import { git } from '../../loading/git.ts';
import { readRepository } from '../../loading/settings/repository.ts';

export interface Remote {
  /** What git calls it: `origin`. */
  readonly name: string;
  /** For browsers: without a user, a password or the ending of git. */
  readonly url: string;
}

/** The remote of the repository that `folder` is in; undefined without git, without a repository, or for one on a disk. */
export async function remoteOf(folder: string): Promise<Remote | undefined> {
  const ask = (...parameters: string[]): Promise<string> =>
    git(folder, ...parameters).then(
      (text) => text.trim(),
      // No git, no repository or no remote: then nothing is proposed.
      () => '',
    );
  const names = (await ask('remote')).split('\n');
  const name = names.includes('origin') ? 'origin' : (names[0] ?? '');
  if (name === '') return undefined;
  const address = readRepository(await ask('remote', 'get-url', name));
  return address && { name, url: address.url };
}
