/**
 * The output folder is kept between builds, because removing and writing a hundred thousand files takes
 * longer than making them. What nobody touched since the last build stays until this build has said what it
 * would make; all else is removed before, and what is no longer made is removed after, so that the folder ends
 * as a clean build leaves it.
 */
import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRecord, stampAt, writeRecord, type OutputRecord } from './output-record.ts';

export interface OutputFolder {
  /**
   * Files below a path that are made together, when all are as the last build left them and the one at `entry` was made
   * of `digest`.
   */
  keptTogether(path: string, entry: string, digest: string): readonly string[] | undefined;
  /**
   * Files that are as the last build left them, with the digest of what they were made of. The first call looks at
   * every file, which takes as long as reading the content.
   */
  kept(): ReadonlyMap<string, string>;
  /**
   * Removes all other files. The record of the last build goes too, until this one has ended: one that fails
   * leaves nothing that the next one trusts.
   */
  clear(): void;
  /** Removes what was kept and is not in `made`, and records what is. */
  finish(made: ReadonlyMap<string, string>): void;
}

/** Changes nothing before `clear` is called. Only a folder that the last build wrote can be kept. */
export function openOutputFolder(directory: string, recordFile: string): OutputFolder {
  const last = readRecord(recordFile, directory);
  let looked: Survey | undefined;
  const survey = (): Survey =>
    (looked ??= last ? compare(directory, last) : { kept: new Map(), others: topOf(directory) });
  return {
    keptTogether: (above, entry, digest) => {
      if (last?.files.get(entry)?.digest !== digest) return undefined;
      const below = [...last.files].filter(([path]) => path.startsWith(above));
      const isKept = below.every(([path, { stamp }]) => stampAt(directory, path) === stamp);
      return isKept ? below.map(([path]) => path) : undefined;
    },
    kept: () => survey().kept,
    clear: () => {
      const { others } = survey();
      rmSync(recordFile, { force: true });
      for (const path of others) rmSync(join(directory, path), { recursive: true, force: true });
    },
    finish: (made) => {
      const { kept } = survey();
      for (const path of kept.keys()) if (!made.has(path)) removeFile(directory, path);
      // Files without a digest are written each time; all others were left when theirs is as it was.
      writeRecord(recordFile, directory, made, (path, digest) =>
        digest !== '' && kept.get(path) === digest ? last?.files.get(path)?.stamp : undefined,
      );
    },
  };
}

interface Survey {
  readonly kept: ReadonlyMap<string, string>;
  /** Paths of what the last build did not leave so. */
  readonly others: readonly string[];
}

/**
 * A folder with the recorded stamp still has the recorded names, so only the others are read; and the top, where
 * Astro leaves files that no record has.
 */
function compare(directory: string, { files, folders }: OutputRecord): Survey {
  const kept = new Map<string, string>();
  const others: string[] = [];
  for (const [path, recorded] of files) {
    const found = stampAt(directory, path);
    if (found === recorded.stamp) kept.set(path, recorded.digest);
    else if (found !== undefined) others.push(path);
  }
  const isOther = (path: string): boolean => !files.has(path) && !folders.has(path);
  others.push(...topOf(directory).filter(isOther));
  for (const [folder, recorded] of folders) {
    const found = stampAt(directory, folder);
    if (found === undefined || found === recorded) continue;
    const names = readdirSync(join(directory, folder)).map((name) => `${folder}/${name}`);
    others.push(...names.filter(isOther));
  }
  return { kept, others };
}

/** A folder under version control keeps its history. */
const topOf = (directory: string): string[] =>
  existsSync(directory) ? readdirSync(directory).filter((name) => name !== '.git') : [];

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
