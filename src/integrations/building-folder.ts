/** Where a build makes its site before it is whole: a folder in the project's cache, which every tool passes over. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { authorError } from '../loading/author-error.ts';
import { codeOf, messageOf } from '../loading/content-files.ts';
import { makeFolder } from './make-folder.ts';

const prefix = 'building-';

/** Makes an empty folder below `cache` that goes when the process ends, and removes those of builds that were killed. */
export function makeBuildingFolder(cache: string): string {
  const folder = join(cache, `${prefix}${process.pid}`);
  try {
    for (const name of existsSync(cache) ? readdirSync(cache) : [])
      if (name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)))) remove(join(cache, name));
    remove(folder);
    makeFolder(folder);
  } catch (error) {
    throw authorError(
      `A build needs a folder for its work, and ${folder} cannot be made: ${messageOf(error)}.`,
      'Let the project be written to, or build a copy of it that may be.',
    );
  }
  process.once('exit', () => {
    remove(folder);
  });
  return folder;
}

const remove = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
};

/** Whether there is a process with this number. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // One of somebody else may not be asked, but it is there.
    return codeOf(error) === 'EPERM';
  }
}
