/** The decoder: what it finds, and that the text never leaves the browser. */
import { expect, test } from '@playwright/test';
import { accessibilityFaults, faultsInBothSchemes } from '../support/accessible.ts';

const log = `2026-05-01 12:30:11.402 E/AVSDK: EnterRoom failed, ret=10003
2026-05-01 12:30:12.101 W/Recorder: startRecord failed code=30000208 after 3000 ms
2026-05-01 12:30:13.000 W/Recorder: startRecord failed code=30000208 after 3000 ms
retCode = 77777777 from recorder
errCode: 1001 sdkappid rejected by non-interactive broadcasting
`;

test('every known code of a pasted log is found, counted and explained', async ({ page }) => {
  await page.goto('/decode/');
  await page.getByRole('textbox', { name: 'Text' }).fill(log);
  const codes = page.locator('[data-found] li');
  await expect(codes).toHaveCount(3);
  await expect(codes.filter({ hasText: '30000208' })).toContainText('Found 2 times');
  await expect(codes.filter({ hasText: '10003' })).toContainText('AV_ERR_SERVER_NO_PERMISSION');
  await expect(codes.filter({ hasText: '1001' }).last().getByRole('link').first()).toHaveAttribute(
    'href',
    '/ilvb/push/1001/',
  );
  await expect(page.locator('[data-unknown]')).toContainText('77777777');
  await expect(page.locator('[data-text] mark')).toHaveCount(4);
});

test('a value of several owners is left open when no word around speaks for one', async ({ page }) => {
  await page.goto('/decode/');
  await page.getByRole('textbox', { name: 'Text' }).fill('error 1001');
  const code = page.locator('[data-found] li');
  await expect(code).toContainText('1001 has 2 meanings, and no word around says which');
  await expect(code.locator('a[href*="/1001/"]')).toHaveCount(2);
});

test('nothing is requested from the moment that a text is there', async ({ page }) => {
  // The network may be idle before the worker that asks for the table has started.
  const table = page.waitForResponse('**/lookup/index.json');
  await page.goto('/decode/');
  await (await table).finished();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('textbox', { name: 'Text' }).fill(`${log}\nSECRET-TOKEN-42`);
  await expect(page.locator('[data-found] li')).toHaveCount(3);
  expect(requests).toEqual([]);
});

test('what to do is shown to who asks for it, and not before', async ({ page }) => {
  await page.goto('/decode/');
  await page.getByRole('textbox', { name: 'Text' }).fill('push failed with status 20406');
  const code = page.locator('[data-found] li');
  await expect(code.locator('.answer')).toHaveCount(0);
  await code.locator('summary').press('Enter');
  await expect(code.locator('.answer')).toContainText('arrears');
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a text behind the # is decoded and taken out of the address', async ({ page }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto(`/decode/#${encodeURIComponent('error 20406 & more')}`);
  await expect(page.locator('[data-found] li')).toContainText('Account overdraft');
  await expect(page).toHaveURL(/\/decode\/$/u);
  expect(addresses.filter((address) => address.includes('20406'))).toEqual([]);
});

test('the result is copied for a ticket', async ({ page, baseURL }) => {
  await page.goto('/decode/');
  await page.getByRole('textbox', { name: 'Text' }).fill('push failed with status 20406');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('[data-summary]')).toContainText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `[20406](${String(baseURL)}/ilvb/push/20406/) |  | Account overdraft |`,
  );
});

test('a decoded log is accessible in both colour schemes', async ({ page }) => {
  await page.goto('/decode/');
  await page.getByRole('textbox', { name: 'Text' }).fill(log);
  await expect(page.locator('[data-found] li')).toHaveCount(3);
  expect(await faultsInBothSchemes(page)).toEqual([]);
});

test('five megabytes are decoded, and more is refused with a word', async ({ page }) => {
  test.slow();
  await page.goto('/decode/');
  // Made in the page: to send it there takes longer than to decode it.
  const paste = (lines: number) =>
    page.locator('textarea').evaluate((field: HTMLTextAreaElement, count) => {
      const filler = 'INFO nothing to see here, all is well in the engine room tonight\n';
      field.value = `${filler.repeat(count)}ret=10003\n`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, lines);
  await paste(75_000);
  await expect(page.locator('[data-found] li')).toHaveCount(1, { timeout: 80_000 });
  await paste(100_000);
  await expect(page.locator('[data-summary]')).toContainText('more than 5 MB');
});
