/**
 * `npm run bench`: this site beside other generators doing the same work, in one run. What a generator fails at, or
 * takes too long for, is said in its place; what was measured before is kept in `results/`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { libraryOf } from './catalogue/library.ts';
import { measureRow, type Row, type Subject } from './measure/row.ts';
import { middle } from './measure/spread.ts';
import { readOptions } from './options.ts';
import { measureParts } from './parts.ts';
import { peersByName } from './peers/all.ts';
import { benchFolder } from './peers/peer.ts';
import { thisSite } from './peers/this-site.ts';
import { chartFile, chartMarkup, chartsOf } from './report/chart.ts';
import { keep } from './report/history.ts';
import { machine } from './report/machine.ts';
import { writeMarked } from './report/readme.ts';
import { report, type Run } from './report/report.ts';

// What was started ends with this process (see run-command.ts).
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const options = readOptions();
const say = (text: string): void =>
  void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
const started = `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const on = machine();
const missing: Record<string, string> = {};
const rows: Row[] = [];
const parts: string[] = [];
const run = (): Run => ({ date: started, machine: on, runs: options.runs, rows, missing, parts });

for (const name of options.peers ?? []) {
  if (!(name in peersByName))
    missing[name] = `no such generator; there are ${Object.keys(peersByName).join(', ')}`;
}

async function subjects(): Promise<Subject[]> {
  const found: Subject[] = [];
  for (const [name, peer] of [['this site', thisSite] as const, ...Object.entries(peersByName)]) {
    if (peer !== thisSite && options.peers?.has(name) === false) continue;
    const presence = await peer.presence();
    if ('version' in presence) found.push({ peer, version: presence.version });
    else missing[peer.name] = presence.missing;
  }
  return found;
}

const compared = ['builds', 'pages', 'lighthouse'] as const;
if (compared.some((section) => options.only.has(section))) {
  const measured = await subjects();
  for (const size of options.sizes) {
    const library = await libraryOf(size);
    for (const subject of measured) {
      say(`${subject.peer.name}, ${size} codes …`);
      const row = await measureRow(subject, library, options, rows);
      rows.push(row);
      const seconds = middle(row.builds.cold.map(({ wall }) => wall));
      say(`  ${seconds === undefined ? '' : `${seconds.toFixed(1)} s cold`} ${row.builds.problem ?? ''}`);
      keep(run());
    }
  }
}
for await (const part of measureParts(options, say)) {
  parts.push(part);
  keep(run());
}

const text = report(run(), options, thisSite.name);
console.log(text);
say(`kept in ${keep(run())}`);
if (options.readme) {
  const root = join(benchFolder, '..');
  for (const [scheme, picture] of chartsOf(rows, thisSite.name))
    writeFileSync(join(root, chartFile(scheme)), picture);
  writeMarked(join(root, 'README.md'), 'bench', `${chartMarkup}\n\n${text}`);
}
