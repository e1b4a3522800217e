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

/** The folder that holds package.json, which a link of npm may lead to. */
export const programRoot = resolve(import.meta.dirname, '../..');

/** Beside the tables of whoever installed the package; it keeps itself out of version control. */
export const workFolder = '.error-codes';

/** What Astro needs, and package.json publishes. */
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

const isPackage = (root: string): boolean => root.split(sep).includes('node_modules');

/** Absolute path of the project to run Astro in. `program` is the installed package or a clone. */
export async function openProject(cwd: string, program: string = programRoot): Promise<string> {
  if (!isPackage(program)) return program;
  const home = join(cwd, workFolder);
  const project = join(home, 'project');
  const stamp = await stampOf(program);
  if ((await textAt(join(project, 'stamp'))) === stamp) return project;
  await mkdir(home, { recursive: true });
  await writeFile(join(home, '.gitignore'), '*\n');
  // Whole or not at all: a copy that was broken off must not pass for a project.
  const copy = await mkdtemp(join(home, 'new-'));
  for (const part of parts)
    await cp(join(program, part), join(copy, part), { recursive: true, dereference: true });
  // Tailwind passes over sources that are ignored, which these are wherever somebody keeps caches out of a repository.
  await writeFile(join(copy, '.gitignore'), '!*\n');
  await linkPackages(program, join(copy, 'node_modules'));
  await writeFile(join(copy, 'stamp'), stamp);
  await rm(project, { recursive: true, force: true });
  await rename(copy, project);
  return project;
}

/** Changes with the version, with the place of the package, and with what is in it. */
async function stampOf(program: string): Promise<string> {
  const manifest = await readFile(join(program, 'package.json'));
  return createHash('sha256').update(program).update(manifest).digest('hex');
}

const textAt = (file: string): Promise<string | undefined> =>
  existsSync(file) ? readFile(file, 'utf8') : Promise.resolve(undefined);

async function linkPackages(program: string, folder: string): Promise<void> {
  for (const name of await dependenciesOf(program)) {
    const link = join(folder, name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(await folderOfPackage(program, name), link, 'junction');
  }
}

async function dependenciesOf(program: string): Promise<string[]> {
  const manifest: unknown = JSON.parse(await readFile(join(program, 'package.json'), 'utf8'));
  const isManifest = (value: unknown): value is { readonly dependencies: object } =>
    typeof value === 'object' && value !== null && 'dependencies' in value;
  return isManifest(manifest) ? Object.keys(manifest.dependencies) : [];
}

/** Where npm put a package that the program needs: beside it or inside it. Throws when it is not installed. */
export async function folderOfPackage(program: string, name: string): Promise<string> {
  const require = createRequire(join(program, 'package.json'));
  const found = (require.resolve.paths(name) ?? []).map((path) => join(path, name)).find(existsSync);
  if (found === undefined) throw new Error(`The package ${name} is not installed beside ${program}.`);
  return realpath(found);
}
