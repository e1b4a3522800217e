/** A site of 3,000 codes, whose index is cut, asked through the page with everything that it loads. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { expect, test } from '@playwright/test';
import { copiedSentences } from '../search/copied-sentences.ts';
import { sites } from '../support/build-once.ts';
import { linkRoot } from '../support/links.ts';
import { ports } from '../support/ports.ts';
import { readRowsBy } from '../support/records.ts';
import { askSearchPage } from '../support/search-page.ts';

/** Results that a reader looks at. */
const seen = 10;

test.use({ baseURL: `http://localhost:${ports.large}` });

let server: ChildProcess;
test.beforeAll(async () => {
  test.setTimeout(300_000);
  server = spawn(process.execPath, ['tests/support/serve-sites.ts', 'large'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (server.stdout) await once(server.stdout, 'data');
});
test.afterAll(() => server.kill());

test('sentences that are copied from causes and solutions are found', async ({ page, request }) => {
  test.setTimeout(300_000);
  const rows = await readRowsBy(async (path) => (await request.get(`/${path}`)).json());
  await page.goto('/search/');
  const lost: unknown[] = [];
  for (const { query, owners } of copiedSentences(rows, 12)) {
    const paths = await askSearchPage(page, query);
    const found = paths.slice(0, seen).map((path) => linkRoot(sites.large.place) + path.slice(1));
    if (!found.some((url) => owners.has(url))) lost.push([query, owners.size, paths.slice(0, 3)]);
  }
  expect(lost).toEqual([]);
});
