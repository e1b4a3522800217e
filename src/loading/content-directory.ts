import { resolve } from 'node:path';
import process from 'node:process';

/** The folder of tables to publish: `CONTENT_DIR`, or `content` of the project that the command runs in. */
export function contentDirectory(): string {
  const named = process.env.CONTENT_DIR;
  return resolve(named === undefined || named === '' ? 'content' : named);
}
