/** `node catalogue/write.ts 10000 FOLDER [--one-category]` writes a generated content folder. */
import process from 'node:process';
import { generateCodes, generateOneCategory } from './generate.ts';
import { writeDocuments } from './markdown.ts';

const [count = '', folder = '', kind] = process.argv.slice(2);
if (!/^\d+$/u.test(count) || folder === '') {
  process.stderr.write('usage: write.ts COUNT FOLDER [--one-category]\n');
  process.exit(2);
}
const generate = kind === '--one-category' ? generateOneCategory : generateCodes;
await writeDocuments(generate(Number(count)), folder);
