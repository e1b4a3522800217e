/** Whether a finished site holds what every peer has to make: a page a code with all texts, and an index a category. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchLibrary } from '../catalogue/library.ts';
import { categoriesOf, categoryOf } from '../peers/categories.ts';
import type { Peer } from '../peers/peer.ts';

/** What the site lacks; undefined when it has all. Search is asked in a browser (see first-search.ts). */
export async function missingWork(
  { paths, output }: Peer,
  { codes }: BenchLibrary,
  work: string,
): Promise<string | undefined> {
  const fileOf = (path: string): string => join(output(work), path.replace(/\/$/u, '/index.html'));
  const lost = codes.filter((code) => !existsSync(fileOf(paths.code(code)))).length;
  if (lost > 0) return `${lost} codes have no page`;
  const listless = categoriesOf(codes).filter((category) => !existsSync(fileOf(paths.category(category))));
  if (listless.length > 0) return `${listless.length} categories have no page`;
  for (const code of [codes[0], codes[Math.floor(codes.length / 2)], codes.at(-1)]) {
    if (!code) continue;
    const page = lettersOf(await readFile(fileOf(paths.code(code)), 'utf8'));
    const { value, name, message, cause, solution } = code;
    if (![value, name, message, cause, solution].every((text) => page.includes(lettersOf(text))))
      return `the page of ${value} lacks a text`;
    const [row] = categoryOf(codes, code).codes;
    const list = lettersOf(await readFile(fileOf(paths.category(categoryOf(codes, code))), 'utf8'));
    if (row && ![row.value, row.message].every((text) => list.includes(lettersOf(text))))
      return `the index of ${code.categoryTitle} lacks a row`;
  }
  return undefined;
}

/** Letters and digits alone: themes set quotes, dashes and tags of their own between them. */
const lettersOf = (html: string): string =>
  html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/giu, '')
    .replace(/<[^>]*>|&#?\w+;/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
