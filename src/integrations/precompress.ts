/** Files of text with a `.br` and a `.gz` beside them: smaller than what a host makes of them while a reader waits. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const texts = /\.(?:html|css|js|mjs|json|webmanifest|xml|txt|md|csv|svg)$/u;
/** Below this the headers of an answer outweigh what is saved, in bytes. */
const smallest = 1024;
/** Compressed at a time: as many as the machine's threads for it. */
const atOnce = 8;

/** Compresses the texts among the files of a folder, and gives how many have compressed ones beside them. */
export async function compressTexts(folder: string, paths: readonly string[]): Promise<number> {
  const files = paths.filter((path) => texts.test(path)).map((path) => join(folder, path));
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
