/** The same site below a base path, as on a project page of a code host. */
import { expect, test } from '@playwright/test';
import { docsPort } from '../support/ports.ts';

test.use({ baseURL: `http://localhost:${docsPort}` });

test('search works below a base path', async ({ page }) => {
  await page.goto('/docs/');
  await page.getByRole('combobox').fill('AV_ERR_TIMEOUT');
  await expect(page.getByRole('option').first()).toContainText('1005');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/docs\/ilvb\/avsdk-client\/1005\/$/u);
});

test('short addresses lead on below a base path', async ({ page }) => {
  await page.goto('/docs/c/av_err_timeout/');
  await expect(page).toHaveURL(/\/docs\/ilvb\/avsdk-client\/1005\/$/u);
});

test('the 404 page knows what was meant below a base path', async ({ page }) => {
  await page.goto('/docs/ilvb/recording/20406/');
  await expect(page.locator('[data-not-found]').getByRole('link')).toHaveAttribute(
    'href',
    '/docs/ilvb/push/20406/',
  );
});
