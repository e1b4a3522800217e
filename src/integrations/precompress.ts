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

/** Compresses the texts among the files of a folder, and gives the paths of what lies beside them now. */
export async function compressTexts(folder: string, paths: readonly string[]): Promise<string[]> {
  const files = paths.filter((path) => texts.test(path));
  const compressed: string[] = [];
  for (let start = 0; start < files.length; start += atOnce) {
    const done = files.slice(start, start + atOnce).map((path) => compressFile(folder, path));
    compressed.push(...(await Promise.all(done)).flat());
  }
  return compressed;
}

async function compressFile(folder: string, path: string): Promise<string[]> {
  const bytes = await readFile(join(folder, path));
  if (bytes.length < smallest) return [];
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  const names = [`${path}.br`, `${path}.gz`] as const;
  await Promise.all([writeFile(join(folder, names[0]), brotli), writeFile(join(folder, names[1]), gzipped)]);
  return [...names];
}
