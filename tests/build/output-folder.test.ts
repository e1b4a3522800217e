/** What the command does to the folder that it builds into; the rules have tests of their own, without a build. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashesBelow } from '../support/built-pages.ts';
import {
  astroCommand,
  buildSite,
  createProject,
  projectEnvironment,
  removeProject,
  runInProject,
  type Project,
} from '../support/site.ts';

/** Memory, on Linux: into a volume nothing can be renamed. */
const volumes = '/dev/shm';
const isOther = existsSync(volumes) && statSync(volumes).dev !== statSync(tmpdir()).dev;

let project: Project;
let volume: string;
let output: string;

beforeAll(async () => {
  // No codes: what is done to the folder is the same.
  project = await createProject();
  await mkdir(project.content);
  volume = await mkdtemp(join(isOther ? volumes : tmpdir(), 'volume-'));
  // Beside the project, with a name that begins like the project's.
  output = join(project.folder, 'project-site');
  await symlink(volume, output);
});
afterAll(async () => {
  await removeProject(project);
  await rm(volume, { recursive: true });
});

const leftInTheCache = async (): Promise<string[]> =>
  (await readdir(join(project.root, 'node_modules/.astro'))).filter((name) => name.startsWith('building'));

/** A site of a document and a guide. */
async function buildOther(): Promise<string> {
  const content = join(project.folder, 'other-content');
  const directory = join(project.folder, 'other-site');
  await mkdir(join(content, 'guides'), { recursive: true });
  await writeFile(
    join(content, 'shop.md'),
    '# Shop errors\n\n| Error code | Description |\n| --- | --- |\n| 1 | Sold out |\n',
  );
  await writeFile(
    join(content, 'guides/start.mdx'),
    '---\ntitle: Start\ndescription: Where to begin.\n---\n\nFirst look here.\n',
  );
  const variables = { CONTENT_DIR: content };
  const { output: said } = await runInProject(
    project,
    [astroCommand, 'build', '--outDir', directory],
    variables,
  );
  expect(said).toContain('Complete!');
  return directory;
}

test('a build that is killed while it makes pages leaves the last site', async () => {
  await writeFile(join(volume, 'last.html'), 'The site as it was.');
  await writeFile(join(volume, '.built-files'), 'last.html\n');
  await writeFile(join(volume, 'CNAME'), 'errors.example');
  const before = await hashesBelow(volume);
  await killedWhile('generating static routes');
  expect(await hashesBelow(volume)).toEqual(before);
  expect(await leftInTheCache()).toHaveLength(1);
});

test('the next ones, at once, put a whole site where a link leads, on another file system, and keep and name what was added', async () => {
  const [other, ...builds] = await Promise.all([
    buildOther(),
    ...[1, 2].map(() => buildSite(project, {}, 'project-site')),
  ]);
  for (const { output: said } of builds) {
    // A content folder without a document is warned of, and makes a site.
    expect(said).toMatch(/^\.:1:1 warning no-documents$[^]*Complete!/mu);
    expect(said).toMatch(/No build wrote these, and they stay:\n {2}CNAME\n.*public\//u);
  }
  // One of other content takes nothing from them, and gives them nothing.
  expect(await readFile(join(other, 'guides/start/index.html'), 'utf8')).toContain('First look here.');
  const documentOf = (folder: string): boolean => existsSync(join(folder, 'shop/shop/1/index.html'));
  expect([other, volume].map(documentOf)).toEqual([true, false]);
  const site = await readdir(volume, { recursive: true });
  expect(site).toEqual(
    expect.arrayContaining(['CNAME', 'index.html', 'api/codes.json', 'pagefind/pagefind.js']),
  );
  expect(site).not.toContain('last.html');
  expect(await leftInTheCache()).toEqual([]);
});

/** Builds into the output folder, and ends the build when it says this. */
async function killedWhile(text: string): Promise<void> {
  const env = projectEnvironment(project);
  const build = spawn(process.execPath, [astroCommand, 'build', '--outDir', output], {
    cwd: project.root,
    env,
  });
  let said = '';
  build.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
    if (said.includes(text)) build.kill('SIGKILL');
  });
  await once(build, 'exit');
  expect(build.signalCode).toBe('SIGKILL');
}

test('nothing is built in the place of the project', async () => {
  const sources = join(project.root, 'src');
  const before = await hashesBelow(sources);
  const { exitCode, output } = await buildSite(project, {}, 'project');
  expect(exitCode).not.toBe(0);
  expect(output).toContain('The site cannot be put into');
  expect(output).toContain('--outDir dist');
  expect(await hashesBelow(sources)).toEqual(before);
});
