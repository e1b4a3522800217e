import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from '../loading/content-files.ts';

/**
 * Makes a folder and those above it. Throws what the file system has against it; Node's own recursive one says of a disk
 * that may only be read that there is no such folder.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    mkdirSync(path);
  }
}
