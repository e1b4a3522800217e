/** Full builds, cold and warm, and the build after one changed row, of one peer at one size. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { editMiddle, type BenchLibrary } from '../catalogue/library.ts';
import type { Peer } from '../peers/peer.ts';
import { CommandFailure, runCommands, type Cost } from './run-command.ts';
import { missingWork } from './same-work.ts';
import { middle } from './spread.ts';

export interface BuildFigures {
  readonly cold: Cost[];
  /** Built again with its caches and its last output, nothing changed. */
  readonly warm: Cost[];
  /** The same with one text changed. */
  readonly oneRow: Cost[];
  files: number;
  bytes: number;
  /** What went wrong, or what the finished site lacks. */
  problem?: string;
}

export interface BuildPlan {
  readonly runs: number;
  /** Seconds after which a build is given up. */
  readonly limit: number;
  /** Seconds of a cold build above which it is not repeated: a builder without a cache takes as long each time. */
  readonly patience: number;
  /** Measures no build after the first of each run. */
  readonly cold: boolean;
}

/** Measures in `work`, which is prepared. What was measured before something failed is kept. */
export async function measureBuilds(
  peer: Peer,
  library: BenchLibrary,
  work: string,
  plan: BuildPlan,
): Promise<BuildFigures> {
  const figures: BuildFigures = { cold: [], warm: [], oneRow: [], files: 0, bytes: 0 };
  try {
    await buildAll(peer, library, work, plan, figures);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    figures.problem = error.message;
  }
  return figures;
}

async function buildAll(
  peer: Peer,
  library: BenchLibrary,
  work: string,
  { runs, limit, patience, cold }: BuildPlan,
  figures: BuildFigures,
): Promise<void> {
  const aside = `${work}-aside`;
  const build = (): Promise<Cost> => runCommands(peer.commands(work), work, limit);
  const isLong = (): boolean => (middle(figures.cold.map(({ wall }) => wall)) ?? 0) > patience;
  for (let run = 0; run < runs && !isLong(); run += 1) {
    for (const cache of peer.caches) await setAside(join(work, cache), aside);
    figures.cold.push(await build());
  }
  const lacks = await missingWork(peer, library, work);
  if (lacks !== undefined) figures.problem = lacks;
  Object.assign(figures, await sizeOf(peer.output(work)));
  for (let run = 0; run < runs && !cold && !isLong(); run += 1) {
    figures.warm.push(await build());
    await peer.change(editMiddle(library, run + 1), work);
    figures.oneRow.push(await build());
  }
  await rm(aside, cacheRemoval);
}

const cacheRemoval = { recursive: true, force: true, maxRetries: 3 } as const;

/** Not removed before all is measured: a file system looks at every number of a file that has just gone before it gives one out. */
async function setAside(path: string, aside: string): Promise<void> {
  await mkdir(aside, { recursive: true });
  await rename(path, join(aside, randomUUID())).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  });
}

async function sizeOf(folder: string): Promise<{ files: number; bytes: number }> {
  let [files, bytes] = [0, 0];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return { files, bytes };
}
