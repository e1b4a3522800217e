/** Pages whose files are gone: older than the last deploy, or cut off from a single file. */
import { expect, test } from '@playwright/test';

test('a page that is older than the last deploy loads itself anew, once, and keeps its query', async ({
  page,
}) => {
  const now = await (await page.request.get('/search/')).text();
  const script = /src="(\/_astro\/[^"]+\.js)"/u.exec(now)?.[1] ?? '';
  const code = await (await page.request.get(script)).text();
  const older = '/_astro/older.js';
  let served = 0;
  await page.route(/\/search\/(?:\?|$)/u, (route) => {
    served += 1;
    return served === 1
      ? route.fulfill({ contentType: 'text/html', body: now.replaceAll(script, older) })
      : route.continue();
  });
  // The script of that page is still in the cache; what it asks for has another name today.
  await page.route(`**${older}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code.replaceAll(/\bsearch-results\./gu, 'gone.') }),
  );
  await page.goto('/search/?q=timeout');
  await expect(page.locator('[data-search-results] li').first()).toBeVisible({ timeout: 20_000 });
  expect(page.url()).toContain('/search/?q=timeout');
  // The old page, the question whether it is old, and the page of today.
  expect(served).toBe(3);
});

test('one missing script is said in words with a way on, and the page does not go round in circles', async ({
  page,
}) => {
  await page.route('**/_astro/search-results*', (route) => route.abort());
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto('/search/?q=timeout');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('could not be loaded');
  await expect(alert.getByRole('link')).toHaveAttribute('href', '/search/?q=timeout');
  expect(loads).toBe(1);
});

test('without the script of all pages, styles say so after a while', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/search/?q=timeout');
  const notice = page.locator('.load-notice');
  await expect(notice).toBeVisible({ timeout: 10_000 });
  await expect(notice.getByRole('link').last()).toHaveAttribute('href', '/all/');
});

test('a decoder whose worker is missing says so, and keeps what was pasted', async ({ page }) => {
  await page.route('**/_astro/decode-worker*', (route) => route.abort());
  await page.goto('/decode/');
  await page.locator('textarea').fill('errCode: 1005');
  await expect(page.getByRole('alert')).toContainText('could not be loaded');
  await expect(page.locator('textarea')).toHaveValue('errCode: 1005');
});
