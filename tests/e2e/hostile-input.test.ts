/** What a link, a paste or another page of the host hands in: it is shown as it is written, runs nothing and fetches nothing. */
import { expect, test, type Page } from '@playwright/test';
import { sitesBuiltOnce } from '../support/build-once.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { askSearchPage } from '../support/search-page.ts';
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

/** A field, a link and a store take several at once: what one breaks out of, it breaks out of among others too. */
const groups = [0, 6, 12, 18].map((start) => hostileTexts.slice(start, start + 6));

test('a query is shown and answered as the text that it is', async ({ page, baseURL }) => {
  const done = await misdeeds(page, baseURL ?? '');
  const field = page.locator('search-field input').first();
  for (const query of groups.map((texts) => texts.join(' '))) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-status=ready]')).toBeVisible();
    await expect(field).toHaveValue(query);
    expect(await strangers(page), query).toBe(0);
  }
  for (const text of hostileTexts) {
    await askSearchPage(page, text);
    expect(await page.title()).toContain(text);
    expect(await strangers(page), text).toBe(0);
  }
  expect(done).toEqual([]);
});

test('what a link carries behind its #, and what is pasted, is shown as the text that it is', async ({
  page,
  baseURL,
}) => {
  const done = await misdeeds(page, baseURL ?? '');
  const log = hostileTexts.map((text) => `errCode: 1005 ${text}`).join('\n');
  await page.goto(`/decode/#${encodeURIComponent(log)}`);
  await expect(page.locator('[data-found] li').first()).toBeVisible();
  await expect(page.locator('[data-text] pre')).toHaveText(log);
  expect(await strangers(page)).toBe(0);
  for (const texts of groups) {
    const details = new URLSearchParams(texts.map((text) => [text, text]));
    await page.goto(`/ilvb/push/20406/?${details.toString()}#${details.toString()}`);
    await expect(page.locator('.case-details dt')).toHaveText(texts);
    await expect(page.locator('.case-details dd')).toHaveText(texts);
    expect(await strangers(page), texts[0]).toBe(0);
    await page.goto('about:blank');
  }
  expect(done).toEqual([]);
});

test('an address that is none is read as text', async ({ page }) => {
  // As hosts do it: the preview of the build refuses some of these itself.
  const server = await serveSite((await sitesBuiltOnce(['seed'])).get('seed') ?? '');
  const done = await misdeeds(page, new URL(server.address).origin);
  const paths = hostileTexts.map((text) => `/ilvb/${encodeURIComponent(text.replaceAll('../', ''))}/20406/`);
  await page.goto(new URL(paths[0] ?? '', server.address).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
  for (const path of paths) {
    // The address is read whenever the element comes into a page.
    await page.locator('not-found').evaluate((element, address) => {
      history.replaceState(null, '', address);
      element.replaceChildren();
      element.replaceWith(element);
    }, path);
    await expect(page.locator('[data-not-found=meant] a').first(), path).toHaveText('20406');
    expect(await strangers(page), path).toBe(0);
  }
  await server.stop();
  expect(done.filter((each) => !each.includes('passwd'))).toEqual([]);
});

test('what is stored in the browser is taken for nothing but text', async ({ page, baseURL }) => {
  const done = await misdeeds(page, baseURL ?? '');
  await page.goto('/');
  for (const texts of groups) {
    await page.evaluate((values) => {
      localStorage.setItem('recent-searches', values.join('\n'));
      for (const key of ['scheme', 'shortcuts', 'loaded-anew-for', 'copy-format']) {
        localStorage.setItem(key, values.join(' '));
        sessionStorage.setItem(key, values.join(' '));
      }
    }, texts);
    await page.goto('/ilvb/push/20406/');
    await page.locator('search-field input').first().focus();
    const offered = page.locator('search-field [role=option]');
    await expect(offered).toContainText(texts);
    expect(await page.locator('html').getAttribute('data-scheme')).toBeNull();
    expect(await strangers(page), texts[0]).toBe(0);
  }
  expect(done).toEqual([]);
});
