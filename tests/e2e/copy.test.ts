/** What the copy buttons really put on the clipboard. */
import { expect, test, type Page } from '@playwright/test';

const readText = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const expected = {
  Link: '{origin}/ilvb/push/20406/',
  Markdown: '[20406]({origin}/ilvb/push/20406/): Account overdraft',
  Jira: '[20406|{origin}/ilvb/push/20406/]: Account overdraft',
  Slack: '<{origin}/ilvb/push/20406/|20406>: Account overdraft',
  'Rich text': '20406: Account overdraft {origin}/ilvb/push/20406/',
  'Plain text': '20406: Account overdraft {origin}/ilvb/push/20406/',
};

test('a code is copied in every format, as rich text with a real link', async ({ page, baseURL }) => {
  await page.goto('/ilvb/push/20406/');
  for (const [format, text] of Object.entries(expected)) {
    await page.locator('copy-code summary').click();
    await page.getByRole('button', { name: format, exact: true }).click();
    const said = format === 'Link' ? 'Link copied' : `Copied as ${format}`;
    await expect(page.locator('copy-code [role=status]')).toContainText(said);
    expect(await readText(page), format).toBe(text.replace('{origin}', String(baseURL)));
    // Only one of them has more than a text, and what is copied next takes its place.
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
    });
    expect(html.includes(`href="${String(baseURL)}/ilvb/push/20406/"`), format).toBe(format === 'Rich text');
  }
});

test('what is said of a copy is not taken away with what was said of the one before', async ({ page }) => {
  await page.clock.install();
  await page.goto('/ilvb/push/20406/');
  const status = page.locator('copy-code [role=status]');
  const copyAs = async (format: string): Promise<void> => {
    await page.locator('copy-code summary').click();
    await page.getByRole('button', { name: format, exact: true }).click();
    await expect(status).toContainText(`Copied as ${format}`);
  };
  await copyAs('Markdown');
  await page.clock.runFor(1500);
  await copyAs('Jira');
  await page.clock.runFor(1500);
  await expect(status).toContainText('Copied as Jira');
  await page.clock.runFor(1500);
  await expect(status).toBeEmpty();
});

test('the last format is the button’s format on the next page', async ({ page }) => {
  await page.goto('/ilvb/push/20406/');
  await page.locator('copy-code summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.goto('/ilvb/push/50002/');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('copy-code [role=status]')).toContainText(/copied/iu);
  expect(await readText(page)).toMatch(/^\[50002\]\(/u);
});

test('a row of a category is copied in the format of the table', async ({ page, baseURL }) => {
  await page.goto('/ilvb/avsdk-client/');
  await page.locator('select[name=copy]').selectOption('Jira');
  const row = page.getByRole('row', { name: /1005/u });
  await row.hover();
  await row.getByRole('button', { name: 'Copy as Jira: 1005' }).click();
  await expect(page.locator('code-table > [role=status]')).toContainText(/copied/iu);
  expect(await readText(page)).toBe(
    `[1005 AV_ERR_TIMEOUT|${String(baseURL)}/ilvb/avsdk-client/1005/]: Timeout`,
  );
});

test('what a link says of a case is shown as text and goes into what is copied', async ({
  page,
  baseURL,
}) => {
  const address = '/ilvb/push/20406/#request=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&room=42';
  await page.goto(address);
  const details = page.getByRole('region', { name: 'Details of this case' });
  await expect(details).toContainText('<img src=x onerror=alert(1)>');
  await expect(details.locator('img')).toHaveCount(0);
  await page.locator('copy-code summary').click();
  await page.getByRole('button', { name: 'Plain text' }).click();
  await expect(page.locator('copy-code [role=status]')).toContainText(/copied/iu);
  expect(await readText(page)).toBe(
    `20406: Account overdraft (request: <img src=x onerror=alert(1)>, room: 42) ${String(baseURL)}${address}`,
  );
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(details).toHaveCount(0);
});
