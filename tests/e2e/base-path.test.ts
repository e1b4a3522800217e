/** A site below a base path, as on a project page of a code host, whose values are no plain numbers. */
import { expect, test } from '@playwright/test';
import { searchField } from '../support/search-page.ts';
import { ports } from '../support/ports.ts';

test.use({ baseURL: `http://localhost:${ports.unusual}` });

const colon = /\/two\/deep\/odd-values\/signs\/MK~3A0003\/$/u;

test('search works below a base path', async ({ page }) => {
  await page.goto('/two/deep/');
  await searchField(page).fill('MK:0003');
  await expect(page.locator('search-field').getByRole('option').first()).toContainText('Colon and zeros');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(colon);
});

test('short addresses lead on below a base path', async ({ page }) => {
  await page.goto('/two/deep/c/mk~3A0003/');
  await expect(page).toHaveURL(colon);
});

test('the 404 page knows what was meant below a base path', async ({ page }) => {
  await page.goto('/two/deep/service-one/receiving/1002/');
  await expect(page.locator('[data-not-found]').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/two\/deep\/service-(?:one|two)\/sending\/1002\/$/u,
  );
});
