/** What a link, a paste or another page of the host hands in: it is shown as it is written, runs nothing and fetches nothing. */
import { expect, test, type Page } from '@playwright/test';
import { sitesBuiltOnce } from '../support/build-once.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { serveSite } from '../support/site-server.ts';

test.use({ permissions: [] });

/** What a page did that no text may make it do. */
async function misdeeds(page: Page, origin: string): Promise<string[]> {
  const done: string[] = [];
  page.on('dialog', (dialog) => {
    done.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin || url.pathname.endsWith('/x') || url.pathname.includes('passwd'))
      done.push(request.url());
  });
  page.on('pageerror', ({ message }) => done.push(message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`Refused: ${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (/refused|trusted/iu.test(message.text())) done.push(message.text());
  });
  return done;
}

/** Elements that only a text could have made. */
const strangers = (page: Page): Promise<number> =>
  page
    .locator(
      'img[src="x"], svg[onload], [onmouseover], [onfocus], [ontoggle], script:not([src]):not([type="application/ld+json"]), base, iframe, form[action*=elsewhere], a[href^="javascript:"], link[href*=elsewhere]',
    )
    .count();

test('a query is shown and answered as the text that it is', async ({ page, baseURL }) => {
  test.slow();
  const done = await misdeeds(page, baseURL ?? '');
  for (const text of hostileTexts) {
    await page.goto(`/search/?q=${encodeURIComponent(text)}`);
    await expect(page.locator('[data-search-status=ready]')).toBeVisible();
    await expect(page.locator('search-field input').first()).toHaveValue(text);
    expect(await strangers(page), text).toBe(0);
  }
  expect(done).toEqual([]);
});

test('what a link carries behind its #, and what is pasted, is shown as the text that it is', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const done = await misdeeds(page, baseURL ?? '');
  const log = hostileTexts.map((text) => `errCode: 1005 ${text}`).join('\n');
  await page.goto(`/decode/#${encodeURIComponent(log)}`);
  await expect(page.locator('[data-found] li').first()).toBeVisible();
  await expect(page.locator('[data-text] pre')).toHaveText(log);
  expect(await strangers(page)).toBe(0);
  for (const text of hostileTexts) {
    const details = new URLSearchParams([[text, text]]);
    await page.goto(`/ilvb/push/20406/?${details.toString()}#${details.toString()}`);
    await expect(page.locator('.case-details dd')).toHaveText(text);
    expect(await strangers(page), text).toBe(0);
    await page.goto('about:blank');
  }
  expect(done).toEqual([]);
});

test('an address that is none is read as text', async ({ page }) => {
  test.slow();
  // As hosts do it: the preview of the build refuses some of these itself.
  const server = await serveSite((await sitesBuiltOnce(['seed'])).get('seed') ?? '');
  const done = await misdeeds(page, new URL(server.address).origin);
  for (const text of hostileTexts) {
    await page.goto(`${server.address}ilvb/${encodeURIComponent(text.replaceAll('../', ''))}/20406/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
    expect(await strangers(page), text).toBe(0);
  }
  await server.stop();
  expect(done.filter((each) => !each.includes('passwd'))).toEqual([]);
});

test('what is stored in the browser is taken for nothing but text', async ({ page, baseURL }) => {
  test.slow();
  const done = await misdeeds(page, baseURL ?? '');
  await page.goto('/');
  for (const text of hostileTexts) {
    await page.evaluate((value) => {
      for (const key of ['recent-searches', 'scheme', 'shortcuts', 'loaded-anew-for', 'copy-format']) {
        localStorage.setItem(key, value);
        sessionStorage.setItem(key, value);
      }
    }, text);
    await page.goto('/ilvb/push/20406/');
    await page.locator('search-field input').first().focus();
    await expect(page.locator('search-field [role=option]').first()).toContainText(text);
    expect(await page.locator('html').getAttribute('data-scheme')).toBeNull();
    expect(await strangers(page), text).toBe(0);
  }
  expect(done).toEqual([]);
});
