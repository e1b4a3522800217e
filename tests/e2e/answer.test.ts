/** The answer first: where things stand on the screen of a phone, on every page of a code. */
import { expect, test, type Page } from '@playwright/test';

test.use({ viewport: { width: 390, height: 664 }, isMobile: true, hasTouch: true });

async function codePathsOf(page: Page): Promise<string[]> {
  const { codes } = (await (await page.request.get('/api/codes.json')).json()) as {
    codes: { url: string }[];
  };
  return [...new Set(codes.map(({ url }) => new URL(url).pathname))];
}

test('value, action, copy, meaning and the start of the solution are in the first screen, for every code', async ({
  page,
}) => {
  test.slow();
  const wrong: unknown[] = [];
  for (const path of await codePathsOf(page)) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const places = await page.evaluate(() => {
      const top = (selector: string): number | undefined =>
        document.querySelector(selector)?.getBoundingClientRect().top;
      const bar = top('.pager') ?? innerHeight;
      const inOrder = [
        '.answer-head .value',
        '.answer-tools .chip',
        'copy-code',
        '.meaning',
        '.solution p',
      ].flatMap((selector) => top(selector) ?? []);
      return { meaning: top('.meaning') ?? 0, last: Math.max(...inOrder) + 28, bar };
    });
    if (places.meaning >= 300 || places.last > places.bar) wrong.push([path, places]);
  }
  expect(wrong).toEqual([]);
});

test('the answer is said in one order: meaning, solution, namesakes, cause', async ({ page }) => {
  await page.goto('/ilvb/avsdk-client/1001/');
  const tops = await page.evaluate(() =>
    ['.answer-head', '.meaning', '.solution', '.also', '.answer > section:not(.solution)'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().top ?? -1,
    ),
  );
  expect(tops).toEqual(tops.toSorted((left, right) => left - right));
  await expect(page.locator('.also')).toContainText('1001 is also in Non-interactive broadcasting');
});

for (const path of ['/', '/ilvb/push/', '/ilvb/avsdk-client/1001/', '/search/', '/decode/', '/guides/'])
  test(`nothing moves once it is shown on ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(sum)));
        }),
    );
    expect(shift).toBe(0);
  });
