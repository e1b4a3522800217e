/** The output folder may be a volume: nothing can be renamed into it. */
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { buildSite, createProject, fixtureSite, removeProject } from '../support/site.ts';

/** Memory, on Linux. */
const volumes = '/dev/shm';
const isOther = existsSync(volumes) && statSync(volumes).dev !== statSync(tmpdir()).dev;

test.runIf(isOther)('a site is built into a folder of another file system', async () => {
  const project = await createProject(fixtureSite('languages'));
  const volume = await mkdtemp(join(volumes, 'volume-'));
  onTestFinished(async () => {
    await removeProject(project);
    await rm(volume, { recursive: true });
  });
  await symlink(volume, join(project.folder, 'volume'));
  const { exitCode, directory } = await buildSite(project, {}, 'volume/site');
  expect(exitCode).toBe(0);
  const page = await readFile(join(directory, 'index.html'), 'utf8');
  const [, stylesheet] = /href="\/_astro\/([^"]+\.css)"/u.exec(page) ?? [];
  expect(await readdir(join(directory, '_astro'))).toContain(stylesheet);
});
