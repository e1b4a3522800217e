/**
 * `npm run bench`: the same generated codes through this site and through other generators: cold build, build with
 * nothing changed, build after one changed row. `-- --sizes 108,1000 --runs 3 --peers all|none --readme`
 * Generators that are not installed are named and left out. Figures of one run compare; seconds of two runs do not.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { generateCodes } from './catalogue/generate.ts';
import { measureBuilds, type BuildFigures } from './measure/builds.ts';
import type { Cost } from './measure/run-command.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import { benchFolder } from './peers/peer.ts';
import { plainAstro } from './peers/plain-astro.ts';
import { starlight } from './peers/starlight.ts';
import { thisSite } from './peers/this-site.ts';
import { vitepress } from './peers/vitepress.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '108,1000' },
    runs: { type: 'string', default: '3' },
    peers: { type: 'string', default: 'all' },
    readme: { type: 'boolean', default: false },
  },
});

interface Row {
  readonly peer: string;
  readonly version: string;
  readonly codes: number;
  readonly figures: BuildFigures;
}

const peers =
  values.peers === 'none' ? [thisSite] : [thisSite, plainAstro, eleventy, hugo, starlight, vitepress];
const runs = Number(values.runs);
const rows: Row[] = [];
const missing = new Set<string>();
for (const size of values.sizes.split(',').map(Number)) {
  const codes = [...generateCodes(size)];
  for (const peer of peers) {
    const version = await peer.version();
    if (version === undefined) {
      missing.add(peer.name);
      continue;
    }
    const work = join(benchFolder, '.work', peer.name.replace(/\W+/gu, '-'));
    const figures = await measureBuilds(peer, codes, work, { cold: runs, again: runs });
    rows.push({ peer: peer.name, version, codes: size, figures });
    process.stderr.write(
      `${peer.name} ${version}, ${size} codes: ${median(figures.cold).toFixed(1)} s cold\n`,
    );
  }
}

const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const table = [
  `Build on ${machine}; medians of ${runs} (smallest to largest), ratio to this site in the same run.`,
  '',
  '| Generator | Codes | Cold build | Ratio | Nothing changed | One row changed | Peak memory | Output |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows.map(printed),
  ...(missing.size > 0 ? ['', `Not installed, so not measured: ${[...missing].join(', ')}.`] : []),
].join('\n');
console.log(table);
const results = join(benchFolder, 'results');
mkdirSync(results, { recursive: true });
writeFileSync(join(results, 'builds.json'), `${JSON.stringify({ machine, runs, rows }, null, 2)}\n`);
if (values.readme) {
  const file = join(benchFolder, '../README.md');
  const marked = /(<!-- bench:start -->\n)[\s\S]*(<!-- bench:end -->)/u;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      marked,
      (_all, start: string, end: string) => `${start}${table}\n${end}`,
    ),
  );
}

function median(costs: readonly Cost[]): number {
  const sorted = costs.map(({ wall }) => wall).sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function seconds(costs: readonly Cost[]): string {
  const walls = costs.map(({ wall }) => wall);
  return `${median(costs).toFixed(1)} s (${Math.min(...walls).toFixed(1)}–${Math.max(...walls).toFixed(1)})`;
}

function printed({ peer, version, codes, figures }: Row): string {
  const { cold, warm, oneRow, files, bytes } = figures;
  const own = rows.find((row) => row.peer === thisSite.name && row.codes === codes);
  const ratio = own ? (median(cold) / median(own.figures.cold)).toFixed(2) : '';
  const memory = Math.max(...cold.map((cost) => cost.memory ?? 0));
  const cells = [
    `${peer} ${version}`,
    codes,
    seconds(cold),
    ratio,
    seconds(warm),
    seconds(oneRow),
    memory > 0 ? `${memory} MB` : '?',
    `${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
}
