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
  test.setTimeout(120_000);
  const paths = await codePathsOf(page);
  await page.goto(paths[0] ?? '/');
  await page.locator('copy-code').waitFor();
  // Each page's own markup under the style sheet that they share: a hundred navigations would only take longer.
  const wrong = await page.evaluate(async (all) => {
    const found: unknown[] = [];
    const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top;
    for (const path of all) {
      const page = await new Promise<Document | null>((resolve) => {
        const request = new XMLHttpRequest();
        request.responseType = 'document';
        request.onload = () => {
          resolve(request.responseXML);
        };
        request.open('GET', path);
        request.send();
      });
      document.body.replaceChildren(...(page?.body.childNodes ?? []));
      const meaning = top('.meaning') ?? 0;
      const shown = ['.answer-head .value', '.answer-tools .chip', 'copy-code', '.meaning', '.solution p'];
      const last = Math.max(...shown.map((selector) => top(selector) ?? 0)) + 28;
      if (meaning >= 300 || last > (top('.pager') ?? innerHeight)) found.push([path, meaning, last]);
    }
    return found;
  }, paths);
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

const pages = [
  '/',
  '/ilvb/',
  '/ilvb/push/',
  '/ilvb/avsdk-client/1001/',
  '/c/1001/',
  '/search/',
  '/decode/',
  '/all/',
  '/changes/',
  '/guides/',
  '/guides/read-an-error/',
  '/no/such/page/',
];

test('nothing moves once it is shown, on any kind of page', async ({ page }) => {
  test.slow();
  for (const path of pages) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(sum);
            });
          });
        }),
    );
    expect(shift, path).toBe(0);
  }
});
