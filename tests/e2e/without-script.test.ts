import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the search form leads to a page that lists every code', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search').locator('input').fill('1005');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/all\/\?q=1005$/u);
  await expect(page.getByRole('link', { name: '1005', exact: true })).toBeVisible();
  // A list of several pages may not show it; its address is known all the same.
  await page.getByRole('link', { name: /\/c\/1\/$/u }).click();
  await expect(page).toHaveURL(/\/avsdk-client\/1\/$/u);
});

test('home, category and code page say everything without script', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Recording' }).click();
  await page.getByRole('link', { name: '30000208', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('Timeout of request for recording server');
  await expect(page.getByRole('main')).toContainText(
    'If the problem persists, report to Tencent customer service',
  );
});

test('a short address has a real link', async ({ page }) => {
  const answer = await page.request.get('/c/1005/');
  expect(await answer.text()).toMatch(/<a href="[^"]*ilvb\/avsdk-client\/1005\/"/u);
});

test('there is no button that needs a script to copy', async ({ page }) => {
  await page.goto('/ilvb/avsdk-client/1005/');
  await expect(page.locator('copy-code button').first()).toBeHidden();
  await expect(page.getByRole('main')).toContainText('Solution');
});
