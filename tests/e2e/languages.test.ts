/** Sites of several languages, and one from right to left, as readers of each meet them. */
import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults, faultsInBothSchemes } from '../support/accessible.ts';
import { ports } from '../support/ports.ts';
import { askSearchPage } from '../support/search-page.ts';

const translated = `http://localhost:${ports.translated}`;
const arabic = `http://localhost:${ports.arabic}`;
const offer = '[data-language-offer]';

test.describe('a reader of Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('is offered the page in Chinese, and told no more once that is declined', async ({ page }) => {
    await page.goto(`${translated}/pump/motor/11/`);
    const before = await page.locator('main').boundingBox();
    await expect(page.locator(offer)).toHaveAttribute('lang', 'zh-CN');
    expect(await page.locator('main').boundingBox()).toEqual(before);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.locator(offer).getByRole('button', { name: '不用了' }).click();
    await expect(page.locator(offer)).toHaveCount(0);
    await page.goto(`${translated}/pump/`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator(offer)).toHaveCount(0);
  });

  test('is led to the same place and query, and a choice holds against the browser’s language', async ({
    page,
  }) => {
    await page.goto(`${translated}/search/?q=21`);
    await page.locator(offer).getByRole('link', { name: '用简体中文阅读本页' }).click();
    await expect(page).toHaveURL(`${translated}/zh-cn/search/?q=21`);
    await expect(page.locator('[data-search-results] a').first()).toHaveAttribute(
      'href',
      '/zh-cn/pump/valve/21/',
    );
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(`${translated}/search/?q=21`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator(offer)).toHaveCount(0);
  });

  test('is offered nothing on a site in one language, which loads no script for it', async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname.replace(/^.*\//u, '')));
    await page.goto('/ilvb/push/20406/');
    await page.waitForLoadState('networkidle');
    await expect(page.locator(offer)).toHaveCount(0);
    await page.goto('/search/?q=1001');
    await expect(page.locator('[data-search-status=ready]')).toBeVisible();
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((name) => /^(?:language|own-language|browser\.|traditional)/u.test(name))).toEqual(
      [],
    );
  });
});

test('an address that is not there is answered in its own language', async ({ page }) => {
  await page.goto(`${translated}/zh-cn/pump/motor/motor_hot/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveTitle(/页面不存在/u);
  await expect(page.locator('[data-not-found] a').first()).toHaveAttribute('href', /^\/zh-cn\/pump\//u);
  await page.goto(`${translated}/pump/motor/motor_hot/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-not-found] a').first()).toHaveAttribute('href', /^\/pump\//u);
});

const kinds = [
  '/',
  '/well/',
  '/well/motor/',
  '/well/net/',
  '/well/motor/11/',
  '/well/source/',
  '/c/11/',
  '/search/?q=11',
  '/decode/',
  '/all/',
  '/guides/',
  '/guides/start/',
  '/changes/',
  '/no/such/page/',
];

test('a site from right to left is whole at any width, and accessible', async ({ page }) => {
  test.slow();
  for (const [index, path] of kinds.entries()) {
    await page.goto(arabic + path);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    if (path.includes('?q=')) await expect(page.locator('[data-search-status=ready]')).toBeVisible();
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page), `${path} at ${width}`).toBe(0);
    }
    await page.emulateMedia({ colorScheme: index % 2 === 0 ? 'light' : 'dark' });
    expect(await accessibilityFaults(page), path).toEqual([]);
  }
});

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What scripts say must be in the words of the page: these have no Latin letter, and neither have the texts. */
test('what scripts say is said in the language of the page', async ({ page }) => {
  const latin = (selector: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((all) =>
      all.flatMap((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const name of copy.querySelectorAll('.value, b, pre, code, noscript, [lang], [data-offer]'))
          name.remove();
        const labels = [element, ...element.querySelectorAll('[aria-label]')].map(
          (each) => each.getAttribute('aria-label') ?? '',
        );
        const names = /\b(?:MOTOR_\w+|NO_WATER|VALVE_\w+|NO_SUCH_NAME|motor_hto|llms\.txt)\b/gu;
        return (
          [copy.textContent, ...labels]
            .join(' ')
            .replace(names, '')
            .match(/[A-Za-z]{2,}/gu) ?? []
        );
      }),
    );
  await page.goto(`${arabic}/search/`);
  for (const query of ['11', 'المحرك', 'MOTOR_HTO', '99999', 'NO_SUCH_NAME', '7'])
    expect([query, await askSearchPage(page, query), await latin('main, title')]).toEqual([
      query,
      expect.anything(),
      [],
    ]);
  expect(await askSearchPage(page, 'المحرك ساخن')).toEqual(expect.arrayContaining(['/well/motor/11/']));
  await page.goto(`${arabic}/well/motor/11/`);
  await page.locator('search-field input').fill('1');
  await expect(page.locator('search-field [role=option]').first()).toBeVisible();
  expect(await latin('search-field')).toEqual([]);
  await page.goto(`${arabic}/decode/`);
  await page.locator('textarea').fill('E MOTOR_HOT ret=11, ret=7001, code 4711');
  await expect(page.locator('[data-found] li').first()).toBeVisible();
  expect(await latin('main')).toEqual([]);
  await page.goto(`${arabic}/well/motor/motor_hto/`);
  await expect(page.locator('[data-not-found]')).toBeVisible();
  expect(await latin('main')).toEqual([]);
});

test('words that nobody wrote in the language of the page, and numbers with a sign, run their own way', async ({
  page,
}) => {
  /** Whether the first letter of a text stands left of its last. */
  const runsRight = (selector: string): Promise<boolean> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const letters = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
        if (!letters) return false;
        const written = letters.textContent?.trimEnd() ?? '';
        const start = written.length - written.trimStart().length;
        const edge = (at: number): number => {
          const range = document.createRange();
          range.setStart(letters, at);
          range.setEnd(letters, at + 1);
          return range.getBoundingClientRect().left;
        };
        return edge(start) < edge(written.length - 1);
      });
  await page.goto(`${arabic}/he/`);
  await expect(page.locator('.section-head > span').first()).toHaveText('6 codes');
  expect(await runsRight('.section-head > span')).toBe(true);
  expect(await runsRight('.section-head a')).toBe(false);
  await page.goto(`${arabic}/he/decode/`);
  await page.locator('textarea').fill('ret=-4711');
  await expect(page.locator('main .value').first()).toHaveText('-4711');
  expect(await runsRight('main .value')).toBe(true);
});

test('languages that write no blanks between words are searched by parts of a sentence', async ({ page }) => {
  await page.goto(`${arabic}/ja/search/`);
  expect((await askSearchPage(page, 'モーターが過熱'))[0]).toBe('/ja/well/motor/11/');
  expect((await askSearchPage(page, '井戸が枯れた'))[0]).toBe('/ja/well/motor/7001/');
  expect((await askSearchPage(page, '弁が開かない'))[0]).toBe('/ja/well/valve/21/');
  await page.goto(`${arabic}/th/search/`);
  expect((await askSearchPage(page, 'มอเตอร์ร้อน'))[0]).toBe('/th/well/motor/11/');
  expect((await askSearchPage(page, 'บ่อน้ำแห้ง'))[0]).toBe('/th/well/motor/7001/');
  expect((await askSearchPage(page, 'วาล์วเปิดไม่ได้'))[0]).toBe('/th/well/valve/21/');
});

test('pages in Chinese are accessible in both colour schemes', async ({ page }) => {
  for (const path of ['/', '/pump/motor/', '/pump/motor/11/', '/search/?q=21', '/no/such/']) {
    await page.goto(`${translated}/zh-cn${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    if (path.includes('?q=')) await expect(page.locator('[data-search-status=ready]')).toBeVisible();
    expect(await faultsInBothSchemes(page), path).toEqual([]);
  }
});
