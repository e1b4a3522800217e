/**
 * `node bench/search.ts [--sizes 108,10000,50000]`: the search alone, at several sizes. What its index weighs and costs
 * to build, how fast the engine answers beside MiniSearch tuned in the same run, what a first search fetches from an
 * empty cache, and how long a reader waits from a key press to painted results in a real browser.
 *
 * For the browser a large index is put in place of the small one of the site in `dist/` (built when there is none):
 * the bytes of the page, of the scripts and of the index do not depend on how many other pages lie beside them. Links
 * of results lead nowhere then, and are not followed. Pagefind's index stays the small one's; a search that asks it
 * shows among the requests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../tests/support/browser.ts';
import { serve, type Sent } from './measure/serve.ts';
import { benchFolder } from './peers/peer.ts';
import {
  buildIndex,
  measureEngine,
  type BuiltIndex,
  type EngineFigures,
  type Speed,
} from './search/engine.ts';
import { measurePage, type PageFigures } from './search/page.ts';

export const searchSizes = [108, 10_000, 50_000] as const;

const site = join(benchFolder, '../dist');
const work = join(benchFolder, '.work/search');
/** The page on which the first searches begin. */
const start = '/ilvb/push/20406/';

/** A Markdown table, a line a size. `say` is told what comes next. */
export async function measureSearch(
  sizes: readonly number[] = searchSizes,
  say: (text: string) => void = () => undefined,
): Promise<string> {
  if (!existsSync(join(site, 'search/index.html'))) buildSite();
  const lines: string[] = [];
  for (const size of sizes) {
    say(`search of ${size} codes: index …`);
    const index = await buildIndex(size, join(work, 'content'));
    say(`search of ${size} codes: engine …`);
    const engine = await measureEngine(index);
    say(`search of ${size} codes: browser …`);
    lines.push(printed(size, index, engine, await inBrowser(index)));
  }
  return [
    'First searches from an empty cache, pasted, brotli; key press to painted results, medians of at least 20.',
    '',
    '| Codes | Index | gzip | Built in (CPU) | Warm query, p50 / p95 | MiniSearch tuned, p50 / p95 | Right on derived queries | First code search | First word search | Key to paint, cold / warm |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}

function buildSite(): void {
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: join(benchFolder, '..'), stdio: 'ignore' });
  if (status !== 0) throw new Error('The site does not build; run `npm run build` to see why.');
}

async function inBrowser({ files, codes }: BuiltIndex): Promise<PageFigures> {
  const folder = join(work, 'site');
  await rm(folder, { recursive: true, force: true });
  await cp(site, folder, { recursive: true });
  await rm(join(folder, 'lookup'), { recursive: true });
  for (const { path, body } of files) {
    const file = join(folder, 'lookup', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  }
  const host = await serve(folder);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: browserArguments,
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    return await measurePage(browser, host, start, codes);
  } finally {
    await browser.close();
    host.close();
    await rm(work, { recursive: true, force: true });
  }
}

function printed(size: number, index: BuiltIndex, engine: EngineFigures, page: PageFigures): string {
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e6 ? 3 : 1)} MB`;
  const speed = ({ p50, p95 }: Speed): string => `${p50.toFixed(2)} / ${p95.toFixed(2)} ms`;
  const sent = ({ bytes, requests }: Sent): string => `${(bytes / 1000).toFixed(1)} kB in ${requests}`;
  const key = (time: number | undefined): string => (time === undefined ? '?' : time.toFixed(0));
  const cells = [
    size,
    megabytes(index.raw),
    megabytes(index.gzip),
    `${index.seconds.toFixed(2)} s`,
    speed(engine.own),
    speed(engine.miniSearch),
    `${(engine.right * 100).toFixed(1)} %`,
    sent(page.codeSearch),
    sent(page.wordSearch),
    `${key(page.coldKey)} / ${key(page.warmKey)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: searchSizes.join(',') } } });
  const say = (text: string): void => void process.stderr.write(`${text}\n`);
  console.log(await measureSearch(values.sizes.split(',').map(Number), say));
}
