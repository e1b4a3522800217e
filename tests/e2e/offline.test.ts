/** The copy that browsers keep: opened without a network, replaced by a deploy, never mixed with one, and taken away. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { question } from '../../src/domain/kept-site.ts';
import { bundledWorker, workerFile } from '../../src/integrations/offline.ts';
import { sites, sitesBuiltOnce, type SiteName } from '../support/build-once.ts';
import { mendSite } from '../support/mended-site.ts';
import { repository } from '../support/site.ts';
import { serveSite, type SiteServer } from '../support/site-server.ts';

interface Stage {
  /** A built site on a server of its own, and a folder that copies of it may be made in. */
  readonly stage: (name: SiteName) => Promise<{ readonly folder: string; readonly server: SiteServer }>;
  readonly scratch: string;
}

const test = base.extend<Stage>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for.
  scratch: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'deploys-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  stage: async ({}, use) => {
    const servers: SiteServer[] = [];
    await use(async (name) => {
      const folder = (await sitesBuiltOnce([name])).get(name) ?? '';
      const server = await serveSite(folder, sites[name].place.base);
      servers.push(server);
      return { folder, server };
    });
    await Promise.all(servers.map((server) => server.stop()));
  },
});
test.use({ serviceWorkers: 'allow' });
test.slow();

const overdraft = 'Account overdraft';
const mended = 'Account is overdrawn';

/**
 * Waits until the page is served by the worker of the site in `folder`. It is told when another worker serves it, and does not
 * ask again and again: Chromium forgets for minutes that a worker is to be replaced if it is spoken to in that very moment.
 */
async function keptBy(page: Page, folder: string): Promise<void> {
  const version = /"version":"(\w+)"/u.exec(await readFile(join(folder, workerFile), 'utf8'))?.[1] ?? '';
  await page.evaluate(
    ([asked, wanted]) =>
      new Promise<void>((settle) => {
        const { serviceWorker } = navigator;
        const ask = (): void => serviceWorker.controller?.postMessage(asked);
        serviceWorker.addEventListener('message', ({ data }) => {
          if (typeof data === 'object' && data !== null && Reflect.get(data, 'version') === wanted) settle();
        });
        serviceWorker.addEventListener('controllerchange', ask);
        serviceWorker.startMessages();
        ask();
      }),
    [question, version] as const,
  );
}

async function mendedSite(folder: string, scratch: string): Promise<string> {
  const next = join(scratch, 'next');
  await mendSite(folder, next, { before: overdraft, after: mended });
  return next;
}

const suggestion = (page: Page) => page.locator('search-field [role=option]').first();
const notice = (page: Page) => page.locator('[data-copy-notice]');

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('search-field input').first().fill(query);
}

for (const name of ['seed', 'unusual'] as const) {
  const { base: root } = sites[name].place;
  test(`a site at ${root} opens without a network and says from when it is`, async ({ page, stage }) => {
    const { folder, server } = await stage(name);
    const { codes } = JSON.parse(await readFile(join(folder, 'api/codes.json'), 'utf8')) as {
      readonly codes: readonly { readonly value: string; readonly url: string }[];
    };
    const { value, url } = codes.at(-1) ?? { value: '', url: '' };
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/content security policy|trusted/iu.test(message.text())) refused.push(message.text());
    });
    await page.goto(server.address);
    await keptBy(page, folder);
    await expect(notice(page)).toBeEmpty();
    await server.stop();
    await page.goto(new URL(new URL(url).pathname, server.address).href);
    await expect(page.locator('article[data-code]').first()).toBeVisible();
    await expect(notice(page)).toContainText(
      `as of ${new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format()}`,
    );
    await page.goto(`${server.address}search/?q=${encodeURIComponent(value)}`);
    await expect(page.locator('[data-search-status=ready]')).toBeVisible();
    await expect(page.locator('[data-search-results] li').first()).toBeVisible();
    expect(refused).toEqual([]);
  });
}

test('without a network codes are looked up, full texts searched and logs decoded; short addresses lead on', async ({
  page,
  stage,
}) => {
  const { folder, server } = await stage('seed');
  await page.goto(server.address);
  await keptBy(page, folder);
  await server.stop();
  await page.goto(`${server.address}ilvb/avsdk-client/`);
  await ask(page, '20406');
  await expect(suggestion(page)).toContainText(overdraft);
  await page.goto(`${server.address}search/?q=certain+period`);
  await expect(page.locator('[data-search-status=ready]')).toBeVisible();
  await expect(page.locator('[data-search-results] li').first()).toBeVisible();
  await page.goto(`${server.address}decode/`);
  await page.locator('textarea').fill('errCode: 1005');
  await expect(page.locator('[data-found] li').first()).toContainText('AV_ERR_TIMEOUT');
  await page.goto(`${server.address}c/20406/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The site cannot be reached');
  await expect(page.locator('[data-not-found] a').first()).toHaveAttribute('href', '/ilvb/push/20406/');
});

test('a deploy is read at once, and kept for the next time without a network', async ({
  page,
  stage,
  scratch,
}) => {
  const { folder, server } = await stage('seed');
  await page.goto(`${server.address}ilvb/push/20406/`);
  await keptBy(page, folder);
  const next = await mendedSite(folder, scratch);
  server.deploy(next);
  await page.reload();
  await expect(page.locator('main')).toContainText(mended);
  await expect(notice(page)).toBeEmpty();
  await keptBy(page, next);
  await server.stop();
  await page.reload();
  await expect(page.locator('main')).toContainText(mended);
  await expect(notice(page)).toContainText('cannot be reached');
  await ask(page, '20406');
  await expect(suggestion(page)).toContainText(mended);
});

test('a page of a newer deploy gets nothing of an older copy, and the copy stays whole', async ({
  page,
  stage,
  scratch,
}) => {
  const { folder, server } = await stage('seed');
  await page.goto(`${server.address}ilvb/push/20406/`);
  await keptBy(page, folder);
  server.deploy(await mendedSite(folder, scratch));
  // The network ends when the page and what it cannot be shown without are there.
  server.refuse((path) => !path.endsWith('/') && !/~\.js$|\.css$/u.test(path));
  await page.reload();
  await expect(page.locator('main')).toContainText(mended);
  await ask(page, '20406');
  await expect(page.locator('search-field')).toContainText('could not be loaded');
  await expect(suggestion(page)).toBeHidden();
  await server.stop();
  await page.reload();
  await expect(page.locator('main')).toContainText(overdraft);
  await ask(page, '20406');
  await expect(suggestion(page)).toContainText(overdraft);
});

test('a site that keeps no copies any more takes them out of browsers that have them', async ({
  page,
  stage,
  scratch,
}) => {
  const { folder, server } = await stage('seed');
  await page.goto(server.address);
  await keptBy(page, folder);
  const next = join(scratch, 'without');
  await cp(folder, next, { recursive: true });
  const root = pathToFileURL(`${repository}/`);
  await writeFile(
    join(next, workerFile),
    await bundledWorker({ root, srcDir: new URL('src/', root) }, 'removing-worker'),
  );
  server.deploy(next);
  await page.reload();
  const left = (): Promise<number> =>
    page.evaluate(
      async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length,
    );
  await expect.poll(left, { timeout: 60_000 }).toBe(0);
});
