/** Everything that is measured of one peer at one size. */
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../tests/support/browser.ts';
import type { BenchLibrary } from '../catalogue/library.ts';
import type { Options } from '../options.ts';
import { benchFolder, type Peer } from '../peers/peer.ts';
import { measureBuilds, type BuildFigures } from './builds.ts';
import { measureScores, type Scores } from './lighthouse.ts';
import { measurePages, type PageFigures } from './page-loads.ts';
import { overLimit } from './run-command.ts';
import { serve } from './serve.ts';
import { middle } from './spread.ts';

export interface Row {
  readonly peer: string;
  readonly version: string;
  readonly codes: number;
  readonly builds: BuildFigures;
  readonly pages?: PageFigures;
  readonly scores?: Scores;
}

export interface Subject {
  readonly peer: Peer;
  readonly version: string;
}

/** `earlier` are the rows of smaller libraries: what must take too long by them is not begun. */
export async function measureRow(
  { peer, version }: Subject,
  library: BenchLibrary,
  options: Options,
  earlier: readonly Row[],
): Promise<Row> {
  const codes = library.codes.length;
  const work = join(benchFolder, '.work', peer.name.replace(/\W+/gu, '-'));
  const foreseen = foresee(peer.name, codes, options.limit, earlier);
  if (foreseen !== undefined) return { peer: peer.name, version, codes, builds: nothing(foreseen) };
  await peer.prepare(library, work);
  // Pages cannot be looked at before they are built.
  const plan = options.only.has('builds') ? options : { ...options, runs: 1, patience: 0 };
  const builds = await measureBuilds(peer, library, work, plan);
  const row: Row = { peer: peer.name, version, codes, builds };
  return builds.files === 0 ? row : { ...row, ...(await look(peer, library, work, options)) };
}

/** The pages in a real browser. Scores are of the smallest library alone: a page does not grow with the number of others. */
async function look(
  peer: Peer,
  library: BenchLibrary,
  work: string,
  { only, sizes }: Options,
): Promise<Pick<Row, 'pages' | 'scores'>> {
  const isScored = only.has('lighthouse') && library.codes.length === sizes[0];
  if (!only.has('pages') && !isScored) return {};
  const path = findBrowser();
  if (path === undefined) {
    process.stderr.write('There is no Chromium here, so no page is loaded.\n');
    return {};
  }
  const host = await serve(peer.output(work));
  try {
    const scores = isScored
      ? { scores: await measureScores(path, browserArguments, host, peer, library) }
      : {};
    if (!only.has('pages')) return scores;
    const browser = await chromium.launch({ executablePath: path, args: browserArguments });
    try {
      return { ...scores, pages: await measurePages(browser, host, peer, library) };
    } finally {
      await browser.close();
    }
  } finally {
    host.close();
  }
}

/** Time grows at least in proportion to the codes. */
function foresee(peer: string, codes: number, limit: number, earlier: readonly Row[]): string | undefined {
  const last = earlier.findLast((row) => row.peer === peer && row.codes >= 1000);
  if (!last) return undefined;
  const seconds = middle(last.builds.cold.map(({ wall }) => wall));
  if (seconds === undefined) return last.builds.problem;
  const expected = (seconds * codes) / last.codes;
  return expected > limit ? `${overLimit(limit)}, by its ${last.codes} codes` : undefined;
}

const nothing = (problem: string): BuildFigures => ({
  cold: [],
  warm: [],
  oneRow: [],
  files: 0,
  bytes: 0,
  problem,
});
