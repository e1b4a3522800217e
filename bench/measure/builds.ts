/** Full builds, cold and warm, and the build after one changed row, of one peer at one size. */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchCode } from '../catalogue/generate.ts';
import type { Peer } from '../peers/peer.ts';
import { runCommands, type Cost } from './run-command.ts';

export interface BuildFigures {
  readonly cold: readonly Cost[];
  /** Built again with its caches and its last output, nothing changed. */
  readonly warm: readonly Cost[];
  /** The same with one text changed. */
  readonly oneRow: readonly Cost[];
  readonly files: number;
  readonly bytes: number;
}

export async function measureBuilds(
  peer: Peer,
  codes: readonly BenchCode[],
  work: string,
  runs: { readonly cold: number; readonly again: number },
): Promise<BuildFigures> {
  await peer.prepare(codes, work);
  const build = (): Promise<Cost> => runCommands(peer.commands(work), work);
  const cold: Cost[] = [];
  const warm: Cost[] = [];
  const oneRow: Cost[] = [];
  for (let run = 0; run < runs.cold; run += 1) {
    for (const cache of peer.caches) await rm(join(work, cache), cacheRemoval);
    cold.push(await build());
  }
  const size = await sizeOf(peer.output(work));
  const middle = codes[Math.floor(codes.length / 2)];
  for (let run = 0; run < runs.again && middle; run += 1) {
    warm.push(await build());
    await peer.change(codes, { ...middle, message: `${middle.message} (edit ${run + 1})` }, work);
    oneRow.push(await build());
  }
  return { cold, warm, oneRow, ...size };
}

const cacheRemoval = { recursive: true, force: true, maxRetries: 3 } as const;

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
