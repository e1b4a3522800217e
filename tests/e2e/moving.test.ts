/** From one code to another, and through a table, by hand and by keyboard. */
import { expect, test } from '@playwright/test';

test('the rail marks the code among its siblings, shows it, and leads to them and to other categories', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/ilvb/push/50007/');
  const rail = page.getByRole('navigation', { name: 'Codes of Non-interactive broadcasting' });
  const current = rail.locator('ol [aria-current=page]');
  await expect(current).toContainText('50007');
  await expect(current).toBeInViewport();
  await rail.locator('summary').click();
  await rail.getByRole('link', { name: 'Recording' }).click();
  await expect(page).toHaveURL(/\/ilvb\/recording\/$/u);
});

test('[ and ] lead to the codes before and after, and can be switched off', async ({ page }) => {
  await page.goto('/ilvb/avsdk-client/1005/');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/\/1006\/$/u);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/\/1005\/$/u);
  await page.getByRole('checkbox', { name: /Shortcut keys/u }).uncheck();
  await page.keyboard.press('/');
  await page.keyboard.press(']');
  await page.reload();
  await page.keyboard.press(']');
  await expect(page.getByRole('checkbox', { name: /Shortcut keys/u })).not.toBeChecked();
  await expect(page).toHaveURL(/\/1005\/$/u);
});

test('on a phone the codes before and after are at hand wherever the page is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('/ilvb/avsdk-client/1001/');
  const next = page.getByRole('link', { name: 'Next: 1002' });
  for (const place of [0, 10_000]) {
    await page.evaluate((top) => {
      scrollTo(0, top);
    }, place);
    const box = await next.boundingBox();
    expect(box?.y).toBeGreaterThan(664 - 60);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  // What is at the end of the page is not below the bar.
  const footer = await page.locator('.site-footer a').last().boundingBox();
  expect(Number(footer?.y) + Number(footer?.height)).toBeLessThanOrEqual(664 - 50);
});

test('a row of a table is one line and leads to its code wherever it is pressed', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/ilvb/avsdk-client/');
  const row = page.getByRole('row', { name: /1005/u });
  expect((await row.boundingBox())?.height).toBeLessThanOrEqual(40);
  const { x = 0, y = 0, width = 0 } = (await row.boundingBox()) ?? {};
  await page.mouse.click(x + width * 0.7, y + 18);
  await expect(page).toHaveURL(/\/1005\/$/u);
});

test('a row that is led to stands clear of what is pinned above it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto('/ilvb/push/#code-40000408');
  const row = page.locator('#code-40000408');
  await expect(row).toBeInViewport();
  const head = await page.locator('.codes thead').boundingBox();
  await expect
    .poll(async () => Number((await row.boundingBox())?.y))
    .toBeGreaterThanOrEqual(Number(head?.y) + Number(head?.height));
});

test('a filter says how many rows are left, and is in the address', async ({ page }) => {
  await page.goto('/ilvb/push/');
  await expect(page.locator('.count')).toHaveText('44 codes');
  await page.getByLabel('Filter', { exact: true }).fill('room');
  await expect(page.locator('.count')).toHaveText(/^\d+ of 44 codes$/u);
  await page.getByRole('radio', { name: /Check first/u }).check({ force: true });
  await expect(page).toHaveURL(/\?q=room&action=check-first$/u);
  const shown = await page.locator('.codes tbody tr:visible').count();
  await expect(page.locator('.count')).toHaveText(`${shown} of 44 codes`);
  await page.reload();
  await expect(page.locator('.codes tbody tr:visible')).toHaveCount(shown);
  await expect(page.getByRole('row', { name: /40000412/u })).toBeHidden();
});

test('a word that no row has is searched for everywhere', async ({ page }) => {
  await page.goto('/ilvb/push/');
  const everywhere = page.getByRole('link', { name: /^Search all codes/u });
  await expect(everywhere).toBeHidden();
  await page.getByLabel('Filter', { exact: true }).fill('10004');
  await expect(page.locator('.count')).toHaveText('0 of 44 codes');
  await everywhere.click();
  await expect(page).toHaveURL(/\/search\/\?q=10004$/u);
});

test('rows are sorted by value and back to the order of the source', async ({ page }) => {
  await page.goto('/ilvb/push/');
  const values = () =>
    page.locator('.codes tbody th').evaluateAll((all) => all.map(({ textContent }) => textContent.trim()));
  const source = await values();
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Code' })).toHaveAttribute('aria-sort', 'ascending');
  expect(await values()).toEqual(source.toSorted((left, right) => Number(left) - Number(right)));
  await expect(page).toHaveURL(/\?sort=value$/u);
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  await page.getByRole('button', { name: 'Code', exact: true }).click();
  expect(await values()).toEqual(source);
});

test('chosen colours are there before the first paint, and stay', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Colours').selectOption('dark');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await background()).toBe('rgb(20, 19, 15)');
  await page.goto('/ilvb/push/20406/');
  expect(await background()).toBe('rgb(20, 19, 15)');
  // The script had run when the page was first painted.
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
  const [painted, fetched] = await page.evaluate(() => [
    performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
    performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.js'))?.startTime ?? Infinity,
  ]);
  expect(fetched).toBeLessThan(painted);
  // What the browser draws around the page goes with it.
  const around = () =>
    page
      .locator('meta[name=theme-color]')
      .evaluateAll((all: HTMLMetaElement[]) => all.find(({ media }) => matchMedia(media).matches)?.content);
  expect(await around()).toBe('#14130f');
  await page.getByLabel('Colours').selectOption('system');
  expect(await around()).toBe('#f5f3ec');
  expect(await background()).not.toBe('rgb(20, 19, 15)');
  // Colours that the reader forces are the browser's too.
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await around()).toBeUndefined();
});
