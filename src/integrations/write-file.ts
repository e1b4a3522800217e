/** Writes files one after the other; a file that already holds the same bytes is left as it is. */
import { closeSync, existsSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../views/exports/files.ts';

/** Returns a function that writes one file below `directory`. */
export function createFileWriter(directory: string): (file: SiteFile) => void {
  const made = new Set<string>();
  return ({ path, blocks }) => {
    const target = join(directory, path);
    if (holds(target, blocks)) return;
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    const file = openSync(target, 'w');
    try {
      for (const block of blocks) writeWhole(file, bytesOf(block));
    } finally {
      closeSync(file);
    }
  };
}

const bytesOf = (block: string | Uint8Array): Uint8Array =>
  typeof block === 'string' ? Buffer.from(block) : block;

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

function holds(path: string, blocks: SiteFile['blocks']): boolean {
  if (!existsSync(path)) return false;
  const file = openSync(path, 'r');
  try {
    for (const block of blocks) {
      const bytes = bytesOf(block);
      if (!Buffer.from(bytes).equals(readNext(file, bytes.length))) return false;
    }
    return readNext(file, 1).length === 0;
  } finally {
    closeSync(file);
  }
}

function readNext(file: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(file, buffer, filled, length - filled, null);
    if (read === 0) break;
    filled += read;
  }
  return buffer.subarray(0, filled);
}
