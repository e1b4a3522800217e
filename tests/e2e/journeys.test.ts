/** Each task from its beginning to its end by keyboard alone, told by what a screen reader has of the page. */
import { expect, test } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';

test('find a code, compare its owners and copy the right one for Jira', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search by code, name or words' })).toBeFocused();
  await page.keyboard.type('1001');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('1001');
  await page.keyboard.press('Enter');
  const answers = page.locator('[data-search-results]');
  await expect(page.locator('[data-search-status=ready]')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2 codes share this' })).toBeVisible();
  await expect(answers.locator('> li')).toHaveCount(2);
  await tabTo(page, answers.getByRole('link', { name: /1001/u }).last());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ilvb\/push\/1001\/$/u);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "1001" [level=1]
        - heading "Solution" [level=2]
  `);
  await tabTo(page, page.locator('copy-code summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Jira', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Copied as Jira|Copy as Jira/u })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^\[.*1001.*\|http.*\/ilvb\/push\/1001\/\]/u);
});

test('compare the owners of a value at its short address and open one', async ({ page }) => {
  await page.goto('/c/1001/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading /1001/ [level=1]
      - article:
        - paragraph: AVSDK client
        - heading /1001 AV_ERR_REPEATED_OPERATION/ [level=2]:
          - link "1001"
        - text: Retry
        - paragraph: Repetitive operation
        - heading "Solution" [level=3]
      - article:
        - paragraph: Non-interactive broadcasting
        - heading "1001" [level=2]:
          - link "1001"
        - text: Fix on your side
        - paragraph: Permission error
        - heading "Solution" [level=3]
  `);
  await tabTo(page, page.getByRole('article').last().getByRole('link', { name: '1001' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ilvb\/push\/1001\/$/u);
});

test('filter a category and open what is left', async ({ page }) => {
  await page.goto('/ilvb/push/');
  await tabTo(page, page.getByRole('searchbox', { name: 'Filter' }));
  await page.keyboard.type('overdraft');
  await expect(page.getByRole('status').filter({ hasText: 'codes' })).toHaveText('1 of 44 codes');
  await tabTo(page, page.getByRole('table').getByRole('link', { name: '20406' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('20406');
});

test('decode a log and choose colours', async ({ page }) => {
  await page.goto('/decode/');
  const text = page.getByRole('textbox', { name: 'Text' });
  await tabTo(page, text);
  await page.keyboard.type('open failed, ret=20406');
  const found = page.getByRole('main').getByRole('link', { name: /20406/u }).first();
  await expect(found).toBeVisible();
  await tabTo(page, found);
  await page.goto('/decode/');
  await tabTo(page, page.getByRole('combobox', { name: 'Colours' }));
  await page.keyboard.type('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
});
