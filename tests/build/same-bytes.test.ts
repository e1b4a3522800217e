/** The same content is the same site, so that a diff of two builds shows what changed and caches stay warm. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, hashesBelow } from '../support/built-pages.ts';
import { rootSite } from '../support/built-sites.ts';
import { buildSite, createProject, removeProject, seedContent, type Project } from '../support/site.ts';

let project: Project;
beforeAll(async () => {
  project = await createProject(seedContent);
});
afterAll(() => removeProject(project));

test('another folder, another time, a file that lies about and the caches of a build of other content change no byte', async () => {
  await writeFile(join(project.root, 'stray.html'), '<p class="mt-96 line-through bg-accent">1001</p>');
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
  expect(back.output).toContain('Complete!');
  expect(await hashesBelow(back.directory)).toEqual(await hashesBelow(rootSite.directory()));
});
