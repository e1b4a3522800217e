/**
 * The sites that most build tests and all browser tests look at. Each is made by `astro build` from a fixture, once for
 * as long as neither the program nor the fixture changes, so that asking for one test costs the time of one test.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { filesBelow } from './built-pages.ts';
import { addArabicWords } from './arabic-words.ts';
import { largeContent } from './large-content.ts';
import type { Place } from './links.ts';
import {
  buildSite,
  createProject,
  fixtureSite,
  projectParts,
  removeProject,
  repository,
  type Project,
} from './site.ts';

interface Site {
  /** A folder, or what makes texts by path. */
  readonly content: string | (() => Readonly<Record<string, string>>);
  readonly place: Place;
  /** What is added to the program before the site is made. */
  readonly prepare?: (project: Project) => Promise<void>;
}

export const sites = {
  /** The first document with its notes, guides and ledger, at the root of a host. */
  seed: { content: fixtureSite('seed'), place: { site: 'https://errors.example', base: '/' } },
  /** What `content/` holds, in a folder of a host. Somebody puts tables of their own there: claim nothing about it. */
  shipped: {
    content: join(repository, 'content'),
    place: { site: 'https://company.example', base: '/docs' },
  },
  /** Content that does everything that content must not be able to break, two folders deep. */
  unusual: { content: fixtureSite('unusual'), place: { site: 'https://errors.example', base: '/two/deep' } },
  /** A document in English and in Chinese. */
  translated: {
    content: fixtureSite('translated'),
    place: { site: 'https://pumps.example', base: '/' },
  },
  /** A site from right to left, with translations into German, which has words, and into Japanese and Thai, which have none. */
  arabic: {
    content: fixtureSite('arabic'),
    place: { site: 'https://wells.example', base: '/' },
    prepare: addArabicWords,
  },
  /** In German alone. */
  german: { content: fixtureSite('german'), place: { site: 'https://heizung.example', base: '/' } },
  /** Documents in languages of their own, none a translation of another. */
  languages: { content: fixtureSite('languages'), place: { site: 'https://pumps.example', base: '/' } },
  /** Generated: 3,000 codes. */
  large: { content: largeContent, place: { site: 'https://errors.example', base: '/' } },
} as const satisfies Readonly<Record<string, Site>>;

export type SiteName = keyof typeof sites;
/** The longest to build first. */
export const siteNames = [
  'large',
  'seed',
  'shipped',
  'unusual',
  'translated',
  'arabic',
  'german',
  'languages',
] as const satisfies readonly SiteName[];

/** Other runs of this checkout may remove the same. */
const removal = { recursive: true, force: true, maxRetries: 3 } as const;

const shelf = join(repository, 'node_modules/.cache/test-sites');

/** Folders of the built sites, by name; builds those that are not there. Throws what the build printed when one fails. */
export async function sitesBuiltOnce(names: readonly SiteName[]): Promise<ReadonlyMap<SiteName, string>> {
  const program = await digestOf(
    [...projectParts, 'package-lock.json', 'tests/support/arabic-words.ts'].map((part) =>
      join(repository, part),
    ),
  );
  const folders = new Map<SiteName, string>();
  const waiting = [...names];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      folders.set(name, await builtSite(name, program));
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return folders;
}

async function builtSite(name: SiteName, program: string): Promise<string> {
  const { content: source, place, prepare }: Site = sites[name];
  const content = typeof source === 'string' ? source : source();
  const texts = typeof content === 'string' ? await digestOf([content]) : JSON.stringify(content);
  const key = `${name}-${digest([program, texts, JSON.stringify(place), process.version])}`;
  await mkdir(shelf, { recursive: true });
  const kept = await readdir(shelf);
  const folder = join(shelf, key);
  if (kept.includes(key)) return folder;
  for (const old of kept.filter((each) => each.startsWith(`${name}-`))) {
    await rm(join(shelf, old), removal);
  }
  const project = await createProject(content);
  try {
    await prepare?.(project);
    const { exitCode, output, directory } = await buildSite(
      project,
      place,
      join(shelf, `new-${process.pid}-${name}`),
    );
    if (exitCode !== 0) throw new Error(`The site "${name}" does not build:\n${output}`);
    try {
      await rename(directory, folder);
    } catch (error) {
      // Another run has made the same site meanwhile.
      if (!existsSync(folder)) throw error;
      await rm(directory, removal);
    }
  } finally {
    await removeProject(project);
  }
  return folder;
}

const digest = (texts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
};

/** Of the files at and below these paths: their names and bytes. */
async function digestOf(paths: readonly string[]): Promise<string> {
  const parts: (string | Uint8Array)[] = [];
  for (const path of paths) {
    const files = (await stat(path)).isFile() ? [''] : await filesBelow(path);
    for (const file of files) parts.push(file, await readFile(join(path, file)));
  }
  return digest(parts);
}
