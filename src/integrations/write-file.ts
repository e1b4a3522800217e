/** Writes files of the site one after the other, and leaves those that are in the folder already. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
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
  const write = (path: string, blocks: Iterable<Uint8Array>): void => {
    const target = join(directory, path);
    const folder = dirname(target);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    const file = openSync(target, 'w');
    try {
      for (const block of blocks) writeWhole(file, block);
    } finally {
      closeSync(file);
    }
  };
  return {
    made,
    write: ({ path, key, blocks }) => {
      const bytes = key === undefined ? [...bytesOf(blocks)] : bytesOf(blocks);
      const digest = key === undefined ? digestOf(bytes) : madeOf(program, key());
      if (kept.get(path) !== digest) write(path, bytes);
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

function* bytesOf(blocks: Blocks): Generator<Uint8Array> {
  for (const block of blocks) yield typeof block === 'string' ? Buffer.from(block) : block;
}

function digestOf(blocks: Iterable<Uint8Array>): string {
  const hash = createHash('sha256');
  for (const block of blocks) hash.update(block);
  return hash.digest('base64url');
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
