/**
 * `npm run bench:relevance`: the published relevance set against this site's search, against Pagefind as it comes and
 * against MiniSearch tuned, all over the same codes and in one run. `-- --readme` writes the table into the README.
 * Needs a build in `dist/`.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { chromium, type Page } from '@playwright/test';
import {
  isRight,
  readRelevanceSet,
  reciprocalRank,
  type RelevanceQuery,
} from '../tests/search/relevance-set.ts';
import { browserArguments, findBrowser } from '../tests/support/browser.ts';
import { askSearchPage } from '../tests/support/search-page.ts';
import { tunedMiniSearch, type SearchableCode } from './mini-search.ts';

type Ask = (query: string) => Promise<readonly string[]>;

const port = 4389;
const site = `http://localhost:${port}`;
const root = new URL('../', import.meta.url);
const queries = readRelevanceSet(new URL('tests/search/relevance.tsv', root));

const miniSearch = (codes: readonly SearchableCode[]): Ask => {
  const ask = tunedMiniSearch(codes);
  return (query) => Promise.resolve(ask(query).map((url) => new URL(url).pathname));
};

async function pagefind(page: Page): Promise<Ask> {
  await page.goto(`${site}/`);
  return (query) =>
    page.evaluate(async (text) => {
      const module = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
      const { results } = await module.search(text);
      const pages = await Promise.all(
        results.slice(0, 10).map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return pages.map(({ url }) => new URL(url, location.href).pathname);
    }, query);
}

async function score(
  ask: Ask,
): Promise<Map<string, readonly { query: RelevanceQuery; paths: readonly string[] }[]>> {
  const answers: { query: RelevanceQuery; paths: readonly string[] }[] = [];
  for (const query of queries) answers.push({ query, paths: await ask(query.query) });
  return Map.groupBy(answers, ({ query }) => query.class);
}

const server = spawn('npm', ['run', 'preview', '--', '--ignore-lock'], {
  cwd: root,
  env: { ...process.env, PORT: String(port), ASTRO_PREVIEW_BACKGROUND: '0' },
  stdio: 'ignore',
  detached: true,
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: browserArguments,
  ...(executablePath ? { executablePath } : {}),
});
try {
  await waitForServer();
  const page = await browser.newPage();
  const { codes } = (await (await fetch(`${site}/api/codes.json`)).json()) as { codes: SearchableCode[] };
  await page.goto(`${site}/search/`);
  const own = await score((query) => askSearchPage(page, query));
  const engines = [
    ['this site', own],
    ['MiniSearch, tuned', await score(miniSearch(codes))],
    ['Pagefind, as it comes', await score(await pagefind(page))],
  ] as const;
  const right = (answers: readonly { query: RelevanceQuery; paths: readonly string[] }[] = []): number =>
    answers.filter(({ query, paths }) => isRight(paths, query)).length;
  const rows = [...own.keys()].map(
    (group) =>
      `| ${group} | ${own.get(group)?.length ?? 0} | ${engines.map(([, all]) => right(all.get(group))).join(' | ')} |`,
  );
  const totals = engines.map(([, all]) => {
    const answers = [...all.values()].flat();
    const ranked = answers.filter(({ query }) => query.mode !== 'none');
    const rank =
      ranked.reduce((sum, { query, paths }) => sum + reciprocalRank(paths, query), 0) / ranked.length;
    return `${((100 * right(answers)) / answers.length).toFixed(1)} % (MRR@10 ${rank.toFixed(2)})`;
  });
  const table = [
    `| Kind of query | Queries | ${engines.map(([name]) => name).join(' | ')} |`,
    `| --- | ---: | ${engines.map(() => '---:').join(' | ')} |`,
    ...rows,
    `| **right first hits** | ${queries.length} | ${totals.join(' | ')} |`,
  ].join('\n');
  console.log(table);
  if (process.argv.includes('--readme')) {
    const file = new URL('README.md', root);
    const marked = /(<!-- relevance:start -->\n)[\s\S]*(<!-- relevance:end -->)/u;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        marked,
        (_all, start: string, end: string) => `${start}${table}\n${end}`,
      ),
    );
  }
} finally {
  await browser.close();
  if (server.pid !== undefined) process.kill(-server.pid);
}

async function waitForServer(): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const ready = await fetch(site).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The preview server did not start; is there a build in dist/?');
}
