/** Writes files of the site one after the other. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../views/exports/files.ts';

export interface FileWriter {
  write(file: Pick<SiteFile, 'path' | 'blocks'>): void;
  /** How many files were written. */
  written(): number;
}

export function createFileWriter(directory: string): FileWriter {
  const folders = new Set<string>();
  let count = 0;
  return {
    write: ({ path, blocks }) => {
      const target = join(directory, path);
      const folder = dirname(target);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      const file = openSync(target, 'w');
      try {
        for (const block of blocks) writeWhole(file, typeof block === 'string' ? Buffer.from(block) : block);
      } finally {
        closeSync(file);
      }
      count += 1;
    },
    written: () => count,
  };
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}
