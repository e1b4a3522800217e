import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchFolder } from '../peers/peer.ts';
import type { Run } from './report.ts';

/** Keeps a run as JSON under the time of its start; called again with the same date it is replaced. */
export function keep(run: Run): string {
  const folder = join(benchFolder, 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${run.date.replaceAll(/\W+/gu, '-')}.json`);
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
  return file;
}
