/** Writes files of the site one after the other, and leaves those that are in the folder already. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../views/exports/files.ts';

type Blocks = SiteFile['blocks'];

export interface FileWriter {
  write(file: Omit<SiteFile, 'contentType'>): void;
  /** Leaves a file that is there already; throws when it is not. */
  keep(path: string): void;
  /** Digests of what was written or left, by path. */
  readonly made: ReadonlyMap<string, string>;
}

/**
 * Writes below `directory`. `kept` are digests of files that are there already; a file that says by its key what it
 * is made of is not even made when that is the same. Keys count only for the `program` that made them.
 */
export function createFileWriter(
  directory: string,
  kept: ReadonlyMap<string, string>,
  program: string,
): FileWriter {
  const made = new Map<string, string>();
  const folders = new Set<string>();
  const write = (path: string, blocks: Blocks): void => {
    const target = join(directory, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    // A text in one call, which for most files is all: with a file descriptor it takes twice the time.
    let flag = 'w';
    for (const block of blocks) {
      writeFileSync(target, block, { flag });
      flag = 'a';
    }
  };
  return {
    made,
    write: ({ path, key, blocks }) => {
      const content = key === undefined ? [...blocks] : blocks;
      const digest = key === undefined ? digestOf(content) : madeOf(program, key());
      if (kept.get(path) !== digest) write(path, content);
      made.set(path, digest);
    },
    keep: (path) => {
      const digest = kept.get(path);
      if (digest === undefined) throw new Error(`${path} is not in the output folder.`);
      made.set(path, digest);
    },
  };
}

/** Digest of a file that is told by its maker and by what it is made of. */
export const madeOf = (program: string, key: string): string => `${program}.${key}`;

function digestOf(blocks: Blocks): string {
  const hash = createHash('sha256');
  for (const block of blocks) hash.update(block);
  return hash.digest('base64url');
}
