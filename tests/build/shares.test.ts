/** A site built in shares, by machines that know nothing of each other, is the site that one build makes. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLookup } from '../../src/search/engine.ts';
import { hashesBelow } from '../support/built-pages.ts';
import { rootSite } from '../support/built-sites.ts';
import {
  astroCommand,
  buildSite,
  createProject,
  removeProject,
  runInProject,
  seedContent,
  type Project,
} from '../support/site.ts';

let project: Project;
let parts: readonly Readonly<Record<string, string>>[];
let merged: string;

beforeAll(async () => {
  project = await createProject(seedContent);
  // Caches are of other texts of the same codes, and a file of the project lies about what pages use.
  const table = join(project.content, 'ilvb.md');
  const text = await readFile(table, 'utf8');
  await writeFile(table, text.replaceAll('Timeout', 'Too late'));
  expect((await runInProject(project, [astroCommand, 'sync'])).exitCode).toBe(0);
  await writeFile(table, text);
  await writeFile(join(project.root, 'stray.html'), '<p class="mt-96 line-through bg-accent">1001</p>');
  merged = join(project.folder, 'merged');
  await mkdir(merged);
  // One after the other: two builds of one project at a time take Astro's files of its content from each other.
  const folders: string[] = [];
  for (const share of ['1/2', '2/2']) {
    const { output, directory } = await buildSite(
      project,
      { ...rootSite.place, share },
      share.replace('/', '-'),
    );
    expect(output).toContain('Complete!');
    folders.push(directory);
  }
  parts = await Promise.all(folders.map(hashesBelow));
  for (const folder of folders) await cp(folder, merged, { recursive: true });
});
afterAll(() => removeProject(project));

test('copied into one folder they are the single build, byte for byte: caches, time, folder and stray files change none', async () => {
  // Each build leaves a list of what it wrote, and none of several knows all that a browser could keep.
  const withoutLists = (hashes: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(hashes).filter(
        ([file]) => !file.startsWith('.built-files') && file !== 'service-worker.js',
      ),
    );
  expect(withoutLists(await hashesBelow(merged))).toEqual(
    withoutLists(await hashesBelow(rootSite.directory())),
  );
});

test('what several of them write is the same whoever writes it', () => {
  const [first = {}, second = {}] = parts;
  const both = Object.keys(first).filter((file) => file in second);
  expect(both.filter((file) => first[file] !== second[file])).toEqual([]);
  expect(both).toContain('index.html');
});

test('codes, their twins and their short addresses are made by one of them, about half by each', () => {
  for (const kind of [
    /^ilvb\/[^/]+\/\d+\/index\.html$/u,
    /^ilvb\/.*\.json$/u,
    /^c\/.*html$/u,
    /^ilvb\/.*\.md$/u,
  ]) {
    const [first = [], second = []] = parts.map((part) =>
      Object.keys(part).filter((file) => kind.test(file)),
    );
    expect(first.filter((file) => second.includes(file))).toEqual([]);
    expect(Math.min(first.length, second.length)).toBeGreaterThan((first.length + second.length) / 3);
  }
});

test('both indexes are made by one of them and find what the other has', async () => {
  const makers = parts.map((part) =>
    Object.keys(part).filter((file) => /^(?:pagefind|lookup)\//u.test(file)),
  );
  expect(new Set(makers.flat()).size).toBe(makers.flat().length);

  const lookup = await openLookup({ fetchText: (path) => readFile(join(merged, 'lookup', path), 'utf8') });
  for (const part of parts) {
    const page = Object.keys(part).find((file) => /^ilvb\/recording\/\d+\/index\.html$/u.test(file)) ?? '';
    const value = page.split('/').at(-2) ?? '';
    const { hits } = await lookup.search(value);
    expect(`${hits[0]?.href ?? ''}index.html`).toBe(`/${page}`);
  }
});
