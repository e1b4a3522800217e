/** What the command does to the folder that it builds into; the rules have tests of their own, without a build. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashesBelow } from '../support/built-pages.ts';
import {
  astroCommand,
  buildSite,
  createProject,
  fixtureSite,
  projectEnvironment,
  removeProject,
  type Project,
} from '../support/site.ts';

/** Memory, on Linux: into a volume nothing can be renamed. */
const volumes = '/dev/shm';
const isOther = existsSync(volumes) && statSync(volumes).dev !== statSync(tmpdir()).dev;

let project: Project;
let volume: string;
let output: string;

beforeAll(async () => {
  project = await createProject(fixtureSite('languages'));
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

test('a site is built into a link to a folder of another file system, and what was added stays', async () => {
  // Of one project, at once.
  const firsts = await Promise.all([1, 2].map(() => buildSite(project, {}, 'project-site')));
  for (const { output: said } of firsts) expect(said).toContain('Complete!');
  const site = await hashesBelow(volume);
  expect(Object.keys(site)).toEqual(
    expect.arrayContaining(['index.html', 'api/codes.json', 'pagefind/pagefind.js']),
  );
  await writeFile(join(volume, 'CNAME'), 'errors.example');

  // Content with errors: the last site stays whole.
  await writeFile(join(project.content, 'broken.md'), '---\ntitle: [\n---\n\n# Broken\n');
  const broken = await buildSite(project, {}, 'project-site');
  expect(broken.exitCode).not.toBe(0);
  const { CNAME = '', ...left } = await hashesBelow(volume);
  expect(left).toEqual(site);
  await rm(join(project.content, 'broken.md'));

  // Killed while it makes pages: so does it then.
  await killedWhile('generating static routes');
  expect(await hashesBelow(volume)).toEqual({ ...site, CNAME });
  expect(await leftInTheCache()).toHaveLength(1);

  const again = await buildSite(project, {}, 'project-site');
  expect(again.output).toMatch(/No build wrote these, and they stay:\n {2}CNAME\n.*public\//u);
  expect(await hashesBelow(volume)).toEqual({ ...site, CNAME });
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
  await once(build, 'close');
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
