/**
 * Whole sites for the build tests, made by the commands that people use. Each works on its own copy of
 * the project in a temporary folder, so that caches, output and content of one never meet another's.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

export const repository = resolve(import.meta.dirname, '../..');
export const projectParts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];

export const fixtureSite = (name: string): string => join(repository, 'tests/fixtures/sites', name);
/** The first document, with its notes, guides and ledger: for tests that mean it. */
export const seedContent = fixtureSite('seed');

export interface Project {
  /** Holds everything below; `removeProject` deletes it. */
  readonly folder: string;
  readonly root: string;
  /** A copy of the content that the project was made with, outside of the project's root. */
  readonly content: string;
}

export interface Where {
  /** Origin, such as `https://errors.example`. */
  readonly site?: string;
  /** Base path, such as `/docs`. */
  readonly base?: string;
  /** Share of the site, such as `1/2`. */
  readonly share?: string;
}

export interface Run {
  readonly exitCode: number | null;
  /** Everything that was printed, without colours. */
  readonly output: string;
}

export interface Build extends Run {
  readonly directory: string;
}

/** A copy of the project beside a copy of the folder `content`, or its texts by path; without it there is no content. */
export async function createProject(content?: string | Readonly<Record<string, string>>): Promise<Project> {
  const folder = await mkdtemp(join(tmpdir(), 'error-codes-'));
  const project = { folder, root: join(folder, 'project'), content: join(folder, 'content') };
  await mkdir(project.root);
  for (const part of projectParts) {
    await cp(join(repository, part), join(project.root, part), { recursive: true });
  }
  await linkPackages(join(project.root, 'node_modules'));
  if (typeof content === 'string') await cp(content, project.content, { recursive: true });
  else if (content) await writeTexts(project.content, content);
  return project;
}

async function writeTexts(folder: string, texts: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Package by package: the folder itself is the project's own, because caches live in it. */
export async function linkPackages(folder: string): Promise<void> {
  await mkdir(folder);
  const packages = join(repository, 'node_modules');
  for (const name of await readdir(packages)) {
    if (!name.startsWith('.')) await symlink(join(packages, name), join(folder, name), 'junction');
  }
}

export const removeProject = ({ folder }: Project): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 3 });

/** `astro build` with the project's content, into a folder of its own named after the place. */
export async function buildSite(
  project: Project,
  { site, base, share }: Where = {},
  name = 'dist',
): Promise<Build> {
  const directory = resolve(project.folder, name);
  const flags = ['--outDir', directory, ...flag('--site', site), ...flag('--base', base)];
  const run = await runInProject(project, [astroCommand, 'build', ...flags], { BUILD_SHARE: share });
  return { ...run, directory };
}

const flag = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [name, value];

export const astroCommand = join(repository, 'node_modules/astro/bin/astro.mjs');

/** Runs Node in the project with the variables that choose its content and keep its caches apart. */
export async function runInProject(
  project: Project,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const env = { ...projectEnvironment(project), ...variables };
  const child = spawn(process.execPath, args, { cwd: project.root, env });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  const exitCode = await new Promise<number | null>((settle, refuse) => {
    child.on('error', refuse).on('close', settle);
  });
  return { exitCode, output: chunks.join('') };
}

export const projectEnvironment = ({ content }: Project): NodeJS.ProcessEnv => ({
  ...process.env,
  CONTENT_DIR: content,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  NO_COLOR: '1',
  FORCE_COLOR: '0',
  // What the test runner set for itself.
  NODE_ENV: undefined,
  VITEST: undefined,
  MODE: undefined,
  DEV: undefined,
  PROD: undefined,
  SSR: undefined,
  SITE_URL: undefined,
  BUILD_SHARE: undefined,
  // Variables that many machines have for reasons of their own; Astro would mix them into `import.meta.env`.
  BASE_URL: '/another-base',
  SITE: 'https://another.example',
});
