import { isAbsolute, relative, resolve } from 'node:path';
import process from 'node:process';

/** The folder of tables to publish: `CONTENT_DIR`, or `content` of the project that the command runs in. */
export function contentDirectory(): string {
  const named = process.env.CONTENT_DIR;
  return resolve(named === undefined || named === '' ? 'content' : named);
}

/** Whether a file, by its absolute path, is in that folder. */
export function isInside(directory: string, file: string): boolean {
  const path = relative(directory, file);
  return !/^\.\.(?:[/\\]|$)/u.test(path) && !isAbsolute(path);
}
