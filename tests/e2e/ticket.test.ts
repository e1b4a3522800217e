/** Links in tickets, and what a reader does on a code's page. */
import { expect, test } from '@playwright/test';

test('a short address leads to the code and leaves no trap in the history', async ({ page }) => {
  await page.goto('/guides/link-a-code/');
  await page.goto('/c/av_err_timeout/');
  await page.waitForURL('**/ilvb/avsdk-client/1005/');
  await page.goBack();
  await expect(page).toHaveURL(/\/guides\/link-a-code\/$/u);
});

test('each of two codes with one value names the other', async ({ page }) => {
  await page.goto('/ilvb/push/1001/');
  await page.getByRole('article').getByRole('link', { name: /1001/u }).first().click();
  await expect(page).toHaveURL(/\/ilvb\/avsdk-client\/1001\/$/u);
  await expect(page.getByRole('article').getByRole('link', { name: /1001/u }).first()).toHaveAttribute(
    'href',
    '/ilvb/push/1001/',
  );
});

test('counterparts of two services link each other', async ({ page }) => {
  await page.goto('/ilvb/recording/30000404/');
  await page.getByRole('complementary').getByRole('link', { name: '40000404' }).click();
  await expect(page.getByRole('complementary').getByRole('link', { name: '30000404' })).toBeVisible();
});

test('an unknown path answers with the site’s own page', async ({ page }) => {
  const response = await page.goto('/ilvb/no-such-thing/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('no page');
});

for (const [path, target] of [
  ['/ilvb/avsdk-server/1005/', '/ilvb/avsdk-client/1005/'],
  ['/AV_ERR_TIMEOUT', '/ilvb/avsdk-client/1005/'],
  ['/ILVB/Push/20406', '/ilvb/push/20406/'],
] as const) {
  test(`the 404 page answers ${path} with the code that was meant`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('[data-not-found=meant]').getByRole('link')).toHaveAttribute('href', target);
  });
}

test('the 404 page says that no table has the code, and what comes close, with its place', async ({
  page,
}) => {
  await page.goto('/ilvb/avsdk-client/20405/');
  const answer = page.locator('[data-not-found=nearest]');
  await expect(answer).toContainText('“20405”');
  await expect(answer.getByRole('listitem').first()).toContainText('Non-interactive broadcasting');
  await page.goto('/ilvb/avsdk-client/99999/');
  await expect(page.locator('[data-not-found=none]')).toContainText('“99999”');
  await expect(page.locator('[data-not-found] li')).toHaveCount(0);
});

test('the 404 page does not guess at what is no code', async ({ page }) => {
  await page.goto('/wp-admin/setup.php');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-not-found]')).toHaveCount(0);
});
