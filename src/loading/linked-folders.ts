/**
 * Where links in a content folder may lead: somebody who may change the folder may not publish what else the machine
 * holds. The repository that the folder is in is published as a whole, its submodules included; anything else the settings
 * must name.
 */
import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { isInside } from './content-directory.ts';

/** Real paths of the folders that links of the content folder `root` may lead into; `named` are relative to it. */
export async function linkedFolders(root: string, named: readonly string[]): Promise<readonly string[]> {
  const real = await realpath(root).catch(() => root);
  const allowed = [root, real].map((folder) => outermostRepository(folder) ?? folder);
  const found = [...allowed, ...named.map((folder) => resolve(root, folder))];
  return Promise.all(found.map((folder) => realpath(folder).catch(() => folder)));
}

/** Undefined where the folder is in none. */
function outermostRepository(folder: string): string | undefined {
  const above = dirname(folder);
  const outer = above === folder ? undefined : outermostRepository(above);
  return outer ?? (existsSync(join(folder, '.git')) ? folder : undefined);
}

/** What a repository keeps of itself is no content, wherever it is. */
export const isLinkable = (target: string, folders: readonly string[]): boolean =>
  folders.some((folder) => isInside(folder, target)) && !target.split(sep).includes('.git');

/** The folder that the settings of `root` must name for a link to `target`. */
export const folderToName = (root: string, target: string): string =>
  relative(root, dirname(target)).split(sep).join('/') || '.';
