/** What holds on every kind of page: accessible in both colour schemes, whole on a small screen, a quiet console. */
import { expect, test } from '@playwright/test';
import { faultsInBothSchemes } from '../support/accessible.ts';

const pages = {
  home: '/',
  document: '/ilvb/',
  category: '/ilvb/push/',
  'category with long words': '/ilvb/avsdk-client/',
  pointer: '/ilvb/imsdk/',
  code: '/ilvb/avsdk-client/1001/',
  source: '/ilvb/source/',
  chooser: '/c/1001/',
  search: '/search/',
  'search with results': '/search/?q=timeout',
  'search with a choice': '/search/?q=1001',
  'search without result': '/search/?q=12345678',
  all: '/all/',
  guide: '/guides/read-an-error/',
  '404': '/no/such/page/',
};

for (const [kind, path] of Object.entries(pages))
  test(`${kind} is accessible in both colour schemes, fits a screen of 320 pixels, in letters twice as large and with long names too, and says nothing on the console`, async ({
    page,
  }) => {
    const said: string[] = [];
    // The tests let no worker stand between them and the site, and the console says so.
    page.on('console', (message) => {
      if (!message.text().includes('blocked by Playwright')) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') said.push(`request to ${request.url()}`);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    if (path.includes('?q=')) await expect(page.locator('[data-search-status=ready]')).toBeVisible();
    expect(await faultsInBothSchemes(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await overflow()).toBe(0);
    await page.evaluate(() => {
      for (const title of document.querySelectorAll('main :is(a, h1, h2, h3):not(:has(*))'))
        title.textContent = 'NameWithoutBlanks'.repeat(5);
    });
    expect(await overflow()).toBe(0);
    // A text that is cut to its first lines would show the top of the next one there.
    const paddings = await page.evaluate(() =>
      Array.from(
        document.querySelectorAll('[class*=line-clamp]'),
        (cut) => getComputedStyle(cut).paddingBlockEnd,
      ),
    );
    expect(paddings.filter((padding) => padding !== '0px')).toEqual([]);
    expect(said.filter((line) => !(kind === '404' && line.includes('404')))).toEqual([]);
  });
