/**
 * The output folder is kept between builds, because removing and writing a hundred thousand files takes
 * longer than making them. A record of the last build says what may stay: pages that nobody touched since,
 * for Astro to reuse, and files that are compared byte by byte anyway. All else is removed first, and what
 * a build no longer makes is removed after it, so that the folder ends as a clean build leaves it.
 */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { z } from 'astro/zod';

/** Size and time of the last change: enough to see that a page is still the one that was written. */
const stampSchema = z.tuple([z.number(), z.number()]);
type Stamp = z.infer<typeof stampSchema>;

/** Paths are relative to the folder, with forward slashes. */
const recordSchema = z.object({
  directory: z.string(),
  pages: z.record(z.string(), stampSchema),
  files: z.array(z.string()),
});
type BuildRecord = z.infer<typeof recordSchema>;

export interface OutputFolder {
  /** Removes what the finished build did not make and records what it made. */
  finish(pages: readonly string[], files: readonly string[]): void;
}

/**
 * Makes `directory` ready for a build. Only the folder that the last build wrote can be kept: Astro's own
 * cache belongs to that build. The record is gone until the build ends, so a build that fails leaves
 * nothing that the next one trusts.
 */
export function openOutputFolder(directory: string, recordFile: string): OutputFolder {
  const last = readRecord(recordFile);
  rmSync(recordFile, { force: true });
  const kept = last?.directory === directory ? last : undefined;
  const known = new Set(kept?.files);
  if (existsSync(directory)) {
    for (const path of kept ? filesBelow(directory) : topOf(directory)) {
      if (known.has(path) || isUntouched(directory, path, kept?.pages[path])) continue;
      rmSync(join(directory, path), { recursive: true, force: true });
    }
  }
  return {
    finish: (pages, files) => {
      const made = new Set([...pages, ...files]);
      for (const path of [...Object.keys(kept?.pages ?? {}), ...known]) {
        if (!made.has(path)) removeFile(directory, path);
      }
      const stamps = Object.fromEntries(pages.map((path) => [path, stampOf(join(directory, path))]));
      const record: BuildRecord = { directory, pages: stamps, files: [...files] };
      mkdirSync(dirname(recordFile), { recursive: true });
      writeFileSync(recordFile, JSON.stringify(record));
    },
  };
}

const readRecord = (file: string): BuildRecord | undefined =>
  existsSync(file) ? recordSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;

/** A folder under version control keeps its history. */
const topOf = (directory: string): string[] => readdirSync(directory).filter((name) => name !== '.git');

function filesBelow(directory: string): string[] {
  return topOf(directory).flatMap((top) => {
    const path = join(directory, top);
    if (!lstatSync(path).isDirectory()) return [top];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'));
  });
}

function stampOf(path: string): Stamp {
  const { size, mtimeMs } = lstatSync(path);
  return [size, mtimeMs];
}

function isUntouched(directory: string, path: string, recorded: Stamp | undefined): boolean {
  if (!recorded) return false;
  const [size, modified] = stampOf(join(directory, path));
  return size === recorded[0] && modified === recorded[1];
}

/** Removes a file and the folders that it leaves empty. Asking a folder of 100,000 for its names costs more than trying. */
function removeFile(directory: string, path: string): void {
  rmSync(join(directory, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (!removeEmptyFolder(join(directory, folder))) return;
  }
}

/** False when the folder holds something; a folder that is gone already counts as removed. */
function removeEmptyFolder(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return true;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false;
    throw error;
  }
}
