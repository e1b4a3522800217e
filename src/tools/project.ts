/**
 * The program as a project that Astro can work in. A clone is one. An installed package may be read only, and Node and
 * Astro read no TypeScript below node_modules, so its sources are copied once a version into the folder that the command
 * is called from; packages are linked, and all caches are there too.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { z } from 'astro/zod';

/** The folder that holds package.json, which a link of npm may lead to. */
export const programRoot = resolve(import.meta.dirname, '../..');

/** Beside the tables of whoever installed the package; it keeps itself out of version control. */
const ownFolder = '.error-codes';

/** Of package.json: what is published, and what it needs. */
const manifestSchema = z.object({
  files: z.array(z.string()),
  dependencies: z.record(z.string(), z.string()),
});

const isPackage = (root: string): boolean => root.split(sep).includes('node_modules');

/** Absolute path of the project to run Astro in. `program` is the installed package or a clone. */
export async function openProject(cwd: string, program: string = programRoot): Promise<string> {
  if (!isPackage(program)) return program;
  const home = join(cwd, ownFolder);
  const project = join(home, 'project');
  const manifest = await readFile(join(program, 'package.json'), 'utf8');
  // Changes with the version, with the place of the package, and with what is in it.
  const stamp = createHash('sha256').update(program).update(manifest).digest('hex');
  if ((await textAt(join(project, 'stamp'))) === stamp) return project;
  await mkdir(home, { recursive: true });
  await writeFile(join(home, '.gitignore'), '*\n');
  // Whole or not at all: a copy that was broken off must not pass for a project.
  const copy = await mkdtemp(join(home, 'new-'));
  const { files, dependencies } = manifestSchema.parse(JSON.parse(manifest));
  for (const part of [...files, 'package.json'])
    await cp(join(program, part), join(copy, part), { recursive: true, dereference: true });
  // Tailwind passes over sources that are ignored, which these are wherever somebody keeps caches out of a repository.
  await writeFile(join(copy, '.gitignore'), '!*\n');
  for (const name of Object.keys(dependencies)) {
    const link = join(copy, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(await folderOfPackage(program, name), link, 'junction');
  }
  await writeFile(join(copy, 'stamp'), stamp);
  await rm(project, { recursive: true, force: true });
  await rename(copy, project);
  return project;
}

const textAt = (file: string): Promise<string | undefined> =>
  existsSync(file) ? readFile(file, 'utf8') : Promise.resolve(undefined);

/** Where npm put a package that the program needs: beside it or inside it. Throws when it is not installed. */
export async function folderOfPackage(program: string, name: string): Promise<string> {
  const require = createRequire(join(program, 'package.json'));
  const found = (require.resolve.paths(name) ?? []).map((path) => join(path, name)).find(existsSync);
  if (found === undefined) throw new Error(`The package ${name} is not installed beside ${program}.`);
  return realpath(found);
}
