/** A build that keeps what did not change ends with the bytes that a clean build ends with, after every kind of edit. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashesBelow } from '../support/built-pages.ts';
import { buildSite, createProject, removeProject, seedContent, type Project } from '../support/site.ts';

/** Built again and again into one folder. */
let kept: Project;
/** Built with no cache and into no folder that was there before. */
let clean: Project;

beforeAll(async () => {
  [kept, clean] = await Promise.all([createProject(seedContent), createProject(seedContent)]);
  // Names and rows come and go here; a ledger would rightly refuse that.
  await Promise.all(
    [kept, clean].map(({ content }) => rm(join(content, 'permalinks.json'), { force: true })),
  );
  await build(kept);
});
afterAll(() => Promise.all([kept, clean].map(removeProject)));

async function build(project: Project, name?: string): Promise<string> {
  const built = await buildSite(project, {}, name);
  expect(built.output).toContain('Complete!');
  return built.directory;
}

async function buildClean(): Promise<string> {
  await rm(join(clean.root, 'node_modules/.astro'), { recursive: true, force: true });
  await rm(join(clean.folder, 'dist'), { recursive: true, force: true });
  return build(clean);
}

type Edit = (text: string) => string;

/** The same edit in both projects; it must change something. */
async function edit(part: 'content' | 'root', file: string, change: Edit): Promise<void> {
  for (const project of [kept, clean]) {
    const path = join(project[part], file);
    const before = await readFile(path, 'utf8').catch(() => '');
    const after = change(before);
    expect(after).not.toBe(before);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, after);
  }
}

const insertAfter =
  (line: RegExp, added: string): Edit =>
  (text) =>
    text.replace(line, (found) => `${found}\n${added}`);

const edits: Readonly<Record<string, readonly ['content' | 'root', string, Edit]>> = {
  'another text in a row': ['content', 'ilvb.md', (text) => text.replace('| Timeout |', '| Took too long |')],
  'a new row in the middle': [
    'content',
    'ilvb.md',
    insertAfter(/^\| AV_ERR_TIMEOUT .*$/mu, '| AV_ERR_NEWCOMER | 1999 | Brand new | Nothing | Nothing'),
  ],
  'another name': ['content', 'ilvb.md', (text) => text.replace('AV_ERR_NOT_IMPLEMENTED', 'AV_ERR_LATER')],
  'another heading': [
    'content',
    'ilvb.md',
    (text) => text.replaceAll('Recording Error Codes', 'Recorder Error Codes'),
  ],
  'a language of the document': ['content', 'ilvb.md', insertAfter(/^title: .*$/mu, 'lang: de-at')],
  'another language': ['content', 'ilvb.md', (text) => text.replace('lang: de-at', 'lang: zh-Hans')],
  'a new document that shares values': [
    'content',
    'zebra.md',
    () =>
      '# Zebra\n\n## Stripes\n\n| Code | Description |\n| --- | --- |\n| 1004 | Error parameter |\n| 1003 | Striped |\n',
  ],
  'another note': ['content', 'notes/ilvb/avsdk-client/1001.mdx', (text) => `${text}\nOne more hint.\n`],
  'another guide': ['content', 'guides/link-a-code.mdx', (text) => `${text}\nOne more word.\n`],
  'a style class that no page had': [
    'root',
    'src/components/Breadcrumbs.astro',
    (text) => text.replace('class="wrap-anywhere"', 'class="wrap-anywhere mt-[7.25px]"'),
  ],
  'another style sheet': ['root', 'src/styles/global.css', (text) => `${text}\n.chip { opacity: 0.99; }\n`],
  'another script': ['root', 'src/browser/site.ts', (text) => `${text}\ndocument.title += '.';\n`],
  'another way to write the scripts': [
    'root',
    'astro.config.mjs',
    (text) => text.replace('assetsInlineLimit: 0', 'assetsInlineLimit: 0, minify: false'),
  ],
  'another name of the site': [
    'root',
    'src/brand.ts',
    (text) => text.replace("siteName = 'Error Code Reference'", "siteName = 'Our Errors'"),
  ],
};

describe('a build after', () => {
  test.each(Object.entries(edits))('%s is a clean build', async (_name, [part, file, change]) => {
    await edit(part, file, change);
    const rebuilt = await hashesBelow(await build(kept));
    expect(rebuilt).toEqual(await hashesBelow(await buildClean()));
  });

  test('a removed row has no trace of it left', async () => {
    await edit('content', 'ilvb.md', (text) => text.replace(/^\| AV_ERR_NEWCOMER .*\n/mu, ''));
    const rebuilt = await hashesBelow(await build(kept));
    expect(Object.keys(rebuilt).filter((file) => file.includes('1999'))).toEqual([]);
    expect(rebuilt).toEqual(await hashesBelow(await buildClean()));
  });
});

describe.each(['notes', 'guides'])('a build after the removal of all %s', (folder) => {
  test('is a clean build', async () => {
    for (const { content } of [kept, clean]) await rm(join(content, folder), { recursive: true });
    const rebuilt = await hashesBelow(await build(kept));
    expect(rebuilt).toEqual(await hashesBelow(await buildClean()));
  });
});

describe('the output folder', () => {
  test('keeps what did not change', async () => {
    const directory = await build(kept);
    const page = join(directory, 'ilvb/avsdk-client/1002/index.html');
    const twin = join(directory, 'ilvb/avsdk-client/1002.json');
    const times = [(await stat(page)).mtimeMs, (await stat(twin)).mtimeMs];
    await build(kept);
    expect([(await stat(page)).mtimeMs, (await stat(twin)).mtimeMs]).toEqual(times);
  });

  test('loses what is not of the site, and gets back what was changed or removed by hand', async () => {
    const directory = await build(kept);
    const before = await hashesBelow(directory);
    await writeFile(join(directory, 'ilvb/avsdk-client/1002/index.html'), 'changed by hand');
    await writeFile(join(directory, 'ilvb/avsdk-client/1002.md'), 'changed by hand');
    await writeFile(join(directory, 'ilvb/stranger.html'), 'nobody made this');
    await rm(join(directory, 'ilvb/avsdk-client/1003'), { recursive: true });
    await rm(join(directory, 'c/1003'), { recursive: true });
    expect(await hashesBelow(await build(kept))).toEqual(before);
  });

  test('loses what left the public folder', async () => {
    await edit('root', 'public/ilvb/figure.txt', () => 'A figure');
    expect(Object.keys(await hashesBelow(await build(kept)))).toContain('ilvb/figure.txt');
    await rm(join(kept.root, 'public/ilvb'), { recursive: true });
    expect(Object.keys(await hashesBelow(await build(kept)))).not.toContain('ilvb/figure.txt');
  });

  test('is not trusted when another folder was built in between', async () => {
    const directory = await build(kept);
    const before = await hashesBelow(directory);
    await edit('content', 'ilvb.md', (text) => text.replace('| Took too long |', '| Too slow |'));
    await build(kept, 'elsewhere');
    await edit('content', 'ilvb.md', (text) => text.replace('| Too slow |', '| Took too long |'));
    await build(kept, 'elsewhere');
    expect(await hashesBelow(await build(kept))).toEqual(before);
  });
});
