/** `node catalogue/write.ts 10000 FOLDER [--one-category]` writes a generated content folder. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { generateCodes, generateOneCategory } from './generate.ts';
import { documentText } from './markdown.ts';

const [count = '', folder = '', kind] = process.argv.slice(2);
if (!/^\d+$/u.test(count) || folder === '') {
  process.stderr.write('usage: write.ts COUNT FOLDER [--one-category]\n');
  process.exit(2);
}
const generate = kind === '--one-category' ? generateOneCategory : generateCodes;
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [document, codes] of Map.groupBy(generate(Number(count)), (code) => code.document))
  await writeFile(join(folder, `${document}.md`), documentText(codes));
