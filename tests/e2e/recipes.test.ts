/** Every address that the guide of recipes shows must answer, with a code in the place of its placeholder. */
import { expect, test } from '@playwright/test';

test('the recipes show only addresses that work', async ({ page, request }) => {
  await page.goto('/guides/recipes/');
  const text = await page.getByRole('article').innerText();
  const shown = text
    .replace(/<num>|:id|%s|\{\{.*?\}\}/gu, '20406')
    .match(/https:\/\/errors\.example\.com\/[^\s'"|)\]>;,]+/gu);
  const paths = Array.from(shown ?? [], (address) =>
    address.replace('https://errors.example.com', '').replace(/[.:]$/u, ''),
  );
  expect(new Set(paths).size).toBeGreaterThan(9);
  for (const path of new Set(paths)) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, 200]);
  }
  await page.goto('/c/20406/');
  await expect(page).toHaveURL(/\/ilvb\/push\/20406\/$/u);
});
