import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentDirectory } from './content-directory.ts';

/** The lines of a document as an editor counts them. `file` is relative to the content folder. */
export async function readSourceLines(file: string): Promise<string[]> {
  const text = await readFile(join(contentDirectory(), file), 'utf8');
  return text
    .replace(/^\uFEFF/u, '')
    .replace(/\r?\n$/u, '')
    .split(/\r\n|\r|\n/u);
}
