/** What axe cannot see: names that say what a control does now, sizes of targets, what is announced, and who is where. */
import { expect, test, type Page } from '@playwright/test';
import { tabTo } from '../support/keyboard.ts';
import { ports } from '../support/ports.ts';

test('a copy button is called what it does, before and after another format is chosen', async ({ page }) => {
  await page.goto('/ilvb/push/20406/');
  await page.getByRole('button', { name: 'Copy link' }).waitFor();
  await page.locator('copy-code summary').click();
  await page.getByRole('button', { name: 'Jira', exact: true }).click();
  await page.getByRole('button', { name: 'Copy as Jira', exact: true }).waitFor();
  await page.goto('/ilvb/push/');
  await page.getByRole('button', { name: 'Copy as Jira: 40000000' }).waitFor();
  await page.locator('select[name=copy]').selectOption('Link');
  await page.getByRole('button', { name: 'Copy link: 40000000' }).waitFor();
});

test('the field of the search page promises no list, the others do', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('searchbox', { name: /Search/u })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('combobox', { name: /Search/u })).toBeVisible();
});

test('a table keeps its roles, and its groups are rows of their own', async ({ page }) => {
  await page.goto('/ilvb/avsdk-client/');
  const table = page.getByRole('table', { name: 'Codes of AVSDK client' });
  await expect(table.getByRole('columnheader', { name: 'What to do' })).toBeVisible();
  await expect(table.getByRole('rowheader', { name: '1005' })).toBeVisible();
  await expect(table.locator('[scope=colgroup]')).toHaveCount(0);
});

const small = (page: Page, least: number) =>
  page.evaluate((size) => {
    const inText = (link: Element): boolean =>
      link.closest('p, .meaning, .prose, dd, pre, .source-lines, .also') !== null;
    return [
      ...document.querySelectorAll(
        'a[href], button, summary, select, input:not([type=radio], [type=checkbox])',
      ),
    ]
      .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((target) => !inText(target) && !target.matches('.sr-only, [href="#main"]'))
      .flatMap((target) => {
        // A link that fills its row or card is as large as that.
        const whole = getComputedStyle(target, '::after').position === 'absolute';
        const box = (whole ? target.closest('tr, li, article, .compact') : target)?.getBoundingClientRect();
        return box && box.height < size - 0.5
          ? [`${target.outerHTML.slice(0, 90)} ${Math.round(box.height)}`]
          : [];
      });
  }, least);

const pages = [
  '/',
  '/ilvb/',
  '/ilvb/push/',
  '/ilvb/avsdk-client/1001/',
  '/c/1001/',
  '/search/',
  '/decode/',
  '/guides/read-an-error/',
];

test('targets are 24 pixels high', async ({ page }) => {
  for (const path of pages) {
    await page.goto(path);
    expect(await small(page, 24), path).toEqual([]);
  }
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 664 }, isMobile: true, hasTouch: true });

  test('targets are 44 pixels high, and no field makes the page zoom', async ({ page }) => {
    for (const path of pages) {
      await page.goto(path);
      expect(await small(page, 44), path).toEqual([]);
      const sizes = await page
        .locator('input:not([type=radio], [type=checkbox]), select, textarea')
        .evaluateAll((all) => all.map((field) => parseFloat(getComputedStyle(field).fontSize)));
      expect(Math.min(...sizes, 16), path).toBe(16);
      await expect(page.locator('kbd:visible, .keys:visible'), path).toHaveCount(0);
    }
  });

  test('rows of codes that have names alone show them', async ({ page }) => {
    await page.goto(`http://localhost:${ports.unusual}/two/deep/odd-values/names-alone/`);
    await expect(page.getByText('DOOR_AJAR')).toBeVisible();
  });

  test('the menu opens and closes by its button, and says so', async ({ page }) => {
    await page.goto('/ilvb/push/20406/');
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('navigation', { name: 'Site' });
    await expect(menu.getByRole('link', { name: 'Decode a log' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  });
});

test('on the narrowest screen the codes before and after are said whole, and the field holds more than its hint', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/ilvb/push/40000208/');
  const cut = await page
    .locator('.pager .value')
    .evaluateAll((all) => all.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length);
  expect(cut).toBe(0);
  await expect(page.locator('search-field kbd')).toBeHidden();
});

test('no text is cut off in letters twice as large', async ({ page }) => {
  for (const path of ['/search/', '/ilvb/push/']) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const cut = await page
      .locator('select, button, input[type=search]')
      .evaluateAll((all) =>
        all
          .filter((field) => field.checkVisibility() && field.scrollHeight > field.clientHeight + 1)
          .map((field) => field.outerHTML.slice(0, 80)),
      );
    expect(cut).toEqual([]);
  }
});

test('links of one page that have the same words lead to the same place', async ({ page }) => {
  for (const path of ['/ilvb/avsdk-client/1001/', '/c/1001/']) {
    await page.goto(path);
    const places = await page.locator('main a').evaluateAll((links) => {
      const byName = new Map<string, Set<string>>();
      for (const link of links) {
        const name = link.textContent.replace(/\s+/gu, ' ').trim();
        byName.set(name, (byName.get(name) ?? new Set()).add((link as HTMLAnchorElement).href));
      }
      return [...byName].filter(([, addresses]) => addresses.size > 1).map(([name]) => name);
    });
    // The chooser is the page on which one value has several owners; each stands in a card named by its place.
    expect(path === '/c/1001/' ? [] : places).toEqual([]);
  }
});

for (const [kind, path, link, whole] of [
  ['card', '/ilvb/', '.card-title', '.cards > li'],
  ['row', '/ilvb/push/', '.codes tbody th a', '.codes tbody tr'],
  ['hit', '/search/?q=timeout', '[data-search-results] a', '[data-search-results] > li'],
] as const)
  test(`a ring is around the ${kind} that is the target`, async ({ page }) => {
    await page.goto(path);
    await page.locator(link).first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const target = page.locator(link).first();
    const ring = await target.evaluate((element) => {
      const { outlineWidth, width, height } = getComputedStyle(element, '::after');
      return { outlineWidth, width: parseFloat(width), height: parseFloat(height) };
    });
    const box = await page.locator(whole).first().boundingBox();
    expect(ring.outlineWidth).toBe('3px');
    expect(ring.width).toBeGreaterThan(Number(box?.width) - 3);
    expect(ring.height).toBeGreaterThan(Number(box?.height) - 3);
  });

test('that a value has several owners is said aloud while it is typed', async ({ page }) => {
  await page.goto('/ilvb/push/20406/');
  await page.locator('search-field input').fill('1001');
  await expect(page.locator('search-field').getByRole('status')).toContainText('2 codes share this');
});

test('an offer of another language lies over nothing that is pressed', async ({ browser }) => {
  const context = await browser.newContext({
    locale: 'zh-CN',
    viewport: { width: 390, height: 664 },
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(`http://localhost:${ports.translated}/pump/motor/12/`);
  const offer = page.locator('[data-language-offer]');
  await offer.waitFor();
  for (const place of [0, 10_000]) {
    await page.evaluate((top) => {
      scrollTo(0, top);
    }, place);
    const [bar, pager, footer] = await Promise.all(
      [offer, page.locator('.pager'), page.locator('.site-footer a').last()].map((part) =>
        part.boundingBox(),
      ),
    );
    expect(Number(bar?.y) + Number(bar?.height)).toBeLessThanOrEqual(Number(pager?.y) + 0.5);
    if (place > 0) expect(Number(footer?.y) + Number(footer?.height)).toBeLessThanOrEqual(Number(bar?.y));
  }
  await context.close();
});

test('in a language that runs the other way, labels and bars are on its side', async ({ page }) => {
  await page.goto('/ilvb/avsdk-client/1001/');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const bar = await page.locator('.solution').evaluate((panel) => {
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(panel);
    return parseFloat(borderRightWidth) - parseFloat(borderLeftWidth);
  });
  expect(bar).toBeGreaterThan(0);
  await page.goto('/ilvb/push/');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const cell = page.locator('.codes td').first();
  await expect(cell).toHaveCSS('direction', 'rtl');
  await expect(cell).toHaveCSS('text-align', 'right');
});

test('in forced colours what is chosen and where the header ends can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/ilvb/push/');
  const header = await page
    .locator('.site-header')
    .evaluate((element) => getComputedStyle(element).borderBottomWidth);
  expect(header).toBe('1px');
  const icon = await page
    .locator('.codes .chip')
    .first()
    .evaluate((chip) => {
      const { backgroundColor } = getComputedStyle(chip, '::before');
      return backgroundColor === getComputedStyle(chip).color;
    });
  expect(icon).toBe(true);
});

test('on paper stand the name of the site and the address, and no control', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/ilvb/avsdk-client/1001/');
  await expect(page.locator('.print-only')).toContainText('/ilvb/avsdk-client/1001/');
  await expect(page.locator('.print-only')).toBeVisible();
  await expect(page.locator('button:visible, .rail:visible, .pager:visible')).toHaveCount(0);
});

test('without the mouse the first Tab leads past the header', async ({ page }) => {
  await page.goto('/ilvb/push/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('the answer comes before its siblings, although they stand beside it', async ({ page }) => {
  await page.goto('/ilvb/push/20406/');
  const [left, right] = [
    await page.locator(':has(article) ~ .rail').boundingBox(),
    await page.locator('article').boundingBox(),
  ];
  expect(Number(left?.x) + Number(left?.width)).toBeLessThan(Number(right?.x));
  expect(Math.abs(Number(left?.y) - Number(right?.y))).toBeLessThan(100);
});

test('the language is switched by keyboard alone and keeps the code, and the way back is in its own language', async ({
  page,
}) => {
  const site = `http://localhost:${ports.unusual}/two/deep`;
  await page.goto(`${site}/kettle/boiling/7101/`);
  await tabTo(page, page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: '简体中文' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}/zh-cn/kettle/boiling/7101/`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByText('水壶是空的').first()).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'English', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${site}/kettle/boiling/7101/`);
});
