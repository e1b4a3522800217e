/**
 * `PRECOMPRESS=true` lays a `.br` and a `.gz` beside every file of text, for hosts that send them as they are. They are
 * smaller than what a host would make of them while a reader waits.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const texts = /\.(?:html|css|js|mjs|json|webmanifest|xml|txt|md|csv|svg)$/u;
/** Below this the headers of an answer outweigh what is saved, in bytes. */
const smallest = 1024;
/** Compressed at a time: as many as the machine's threads for it. */
const atOnce = 8;

/** Stands before the integration that puts the site in its place. */
export const precompress = (wanted = process.env.PRECOMPRESS === 'true'): AstroIntegration => ({
  name: 'error-codes:precompress',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (wanted) logger.info(`${await compressFolder(fileURLToPath(dir))} files compressed`);
    },
  },
});

/** Gives how many files have compressed ones beside them. */
export async function compressFolder(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && texts.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  let compressed = 0;
  for (let start = 0; start < files.length; start += atOnce) {
    const done = await Promise.all(files.slice(start, start + atOnce).map(compressFile));
    compressed += done.filter(Boolean).length;
  }
  return compressed;
}

async function compressFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return false;
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, gzipped)]);
  return true;
}
