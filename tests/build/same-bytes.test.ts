/** The same content is the same site, so that a diff of two builds shows what changed and caches stay warm. */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow } from '../support/built-pages.ts';
import { rootSite } from '../support/built-sites.ts';
import { buildSite, createProject, removeProject, seedContent, type Project } from '../support/site.ts';

let project: Project;
beforeAll(async () => {
  project = await createProject(seedContent);
});
afterAll(() => removeProject(project));

async function hashesOf(directory: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const file of await filesBelow(directory)) {
    hashes[file] = createHash('sha256')
      .update(await readFile(join(directory, file)))
      .digest('hex');
  }
  return hashes;
}

test('another folder, another time and a file that lies about change no byte', async () => {
  await writeFile(join(project.root, 'stray.html'), '<p class="mt-96 line-through bg-accent">1001</p>');
  const again = await buildSite(project, rootSite.place, 'again');
  expect(again.output).toContain('Complete!');
  expect(await hashesOf(again.directory)).toEqual(await hashesOf(rootSite.directory()));
});

test('nor does a build with the caches of the one before, and of other content', async () => {
  const table = join(project.content, 'passing.md');
  const document = join(project.content, 'ilvb.md');
  const text = await readFile(document, 'utf8');
  await writeFile(table, '## Passing errors\n\n| Error code | Meaning |\n| --- | --- |\n| 7 | Passing |\n');
  await writeFile(document, text.replaceAll('Timeout', 'Time is up'));
  const other = await buildSite(project, rootSite.place, 'other');
  expect(other.output).toContain('Complete!');
  expect(await filesBelow(other.directory)).toContain('passing/passing/7/index.html');

  await writeFile(document, text);
  await rm(table);
  const back = await buildSite(project, rootSite.place, 'back');
  expect(await hashesOf(back.directory)).toEqual(await hashesOf(rootSite.directory()));
});
