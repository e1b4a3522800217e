/** Journeys of somebody with an error in hand. */
import { expect, test } from '@playwright/test';
import { searchField } from '../support/search-page.ts';

const results = '[data-search-results] > li';

test('a code typed into the home page leads to its page with Enter', async ({ page }) => {
  await page.goto('/');
  await searchField(page).fill('1005');
  await expect(page.locator('search-field').getByRole('option').first()).toContainText('AV_ERR_TIMEOUT');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ilvb\/avsdk-client\/1005\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AV_ERR_TIMEOUT');
});

test('what is typed before the script arrives is searched for, and stays', async ({ page }) => {
  const { promise: typed, resolve: letGo } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  const field = page.locator('search-field input');
  await field.fill('1005');
  letGo(undefined);
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', '/ilvb/avsdk-client/1005/');
  await expect(field).toHaveValue('1005');
  await expect(page).toHaveURL(/\/search\/\?q=1005$/u);
});

test('a log that is pasted before the list arrives goes to the decoder, and into no address', async ({
  page,
}) => {
  const { promise: pasted, resolve: letGo } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/search.*.js', async (route) => {
    await pasted;
    await route.continue();
  });
  await page.goto('/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const lines = Array.from({ length: 40 }, (_, index) => `${index} E/App: step failed, ret=1005`).join('\n');
  await page.evaluate((text) => navigator.clipboard.writeText(text), lines);
  await searchField(page).focus();
  await page.keyboard.press('ControlOrMeta+V');
  letGo(undefined);
  const options = page.locator('search-field').getByRole('option');
  await expect(options).toHaveText(['Find every code in this text', /^1005/u]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(lines);
  expect(asked.join()).not.toContain('failed');
});

test('a value with two owners shows both and decides nothing', async ({ page }) => {
  await page.goto('/search/?q=1001');
  await expect(page.locator('[data-search-answer]')).toHaveAttribute('data-search-answer', 'ambiguous');
  const links = page.locator(`${results} a`);
  await expect(links).toHaveCount(2);
  expect(new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))).toEqual(
    new Set(['/ilvb/avsdk-client/1001/', '/ilvb/push/1001/']),
  );
});

test('an unknown number is said to be unknown', async ({ page }) => {
  await page.goto('/search/?q=12345678');
  await expect(page.locator('[data-search-answer]')).toHaveAttribute('data-search-answer', /nearest|none/u);
  await expect(page.locator(results)).toHaveCount(0);
  await expect(page.locator('[data-search-summary]')).toContainText('12345678');
});

test('a question that nothing answers is met with what comes close, and is called no code', async ({
  page,
}) => {
  const query = 'pineapple overdraft pizza grapefruit';
  await page.goto(`/search/?q=${query}`);
  await expect(page.locator('[data-search-summary]')).toHaveText(`No code here says all of “${query}”.`);
  const closest = page.locator('[data-search-suggestions]');
  await expect(closest.getByRole('heading')).toHaveText('The closest there is');
  await closest.getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/\/ilvb\/push\/20406\/$/u);
});

test('where nothing is found the categories stay; where something is, they make room', async ({ page }) => {
  await page.goto('/search/?q=zzzqqq');
  await expect(page.locator('[data-search-answer]')).toHaveAttribute('data-search-answer', 'none');
  await expect(page.getByRole('link', { name: 'Recording' })).toBeVisible();
  await searchField(page).fill('1005');
  await expect(page.locator(results)).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Recording' })).toBeHidden();
});

test('a code that the filters hide is not said to be unknown', async ({ page }) => {
  const summary = page.locator('[data-search-summary]');
  await page.goto('/search/?q=1005&in=ilvb/push');
  await expect(summary).toHaveText('No code or name “1005” matches these filters.');
  await page.goto('/search/?q=zzzqqq&action=retry');
  await expect(summary).toHaveText('Nothing here matches “zzzqqq” with these filters.');
});

test('filters that let nothing through are taken away with one press', async ({ page }) => {
  await page.goto('/search/?q=1005&in=ilvb/push');
  await page.getByRole('button', { name: 'Search without the filters' }).click();
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', '/ilvb/avsdk-client/1005/');
  await expect(page).toHaveURL(/\/search\/\?q=1005$/u);
  await expect(page.locator('[data-search-decode]')).toBeHidden();
});

test('Back and Forward go through the searches', async ({ page }) => {
  await page.goto('/search/?q=1005');
  await expect(page.locator(results)).toHaveCount(1);
  await searchField(page).fill('20406');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', '/ilvb/push/20406/');
  await page.goBack();
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', '/ilvb/avsdk-client/1005/');
  await page.goForward();
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', '/ilvb/push/20406/');
});

test('Back from a result leads to where it stood in the list', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await page.goto('/search/?q=failed');
  const link = page.locator(`${results} a`).nth(20);
  await link.scrollIntoViewIfNeeded();
  const stood = await page.evaluate(() => scrollY);
  await link.click();
  await page.waitForURL('**/ilvb/**');
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(stood);
});

test('the keyboard alone is enough: slash, arrows, Enter', async ({ page }) => {
  await page.goto('/ilvb/');
  await page.keyboard.press('/');
  await page.keyboard.type('device test');
  const options = page.locator('search-field').getByRole('option');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const chosen = await options.nth(1).getAttribute('id');
  await expect(searchField(page)).toHaveAttribute('aria-activedescendant', String(chosen));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ilvb\/avsdk-client\/160[12]\/$/u);
});

test('a suggestion opens beside the page as a link does, and so does the answer to what is typed', async ({
  page,
  context,
}) => {
  await page.goto('/ilvb/');
  const field = searchField(page);
  const option = page.locator('search-field').getByRole('option', { name: /^10004/u });
  const ways = [
    () => option.click({ modifiers: ['ControlOrMeta'] }),
    () => option.click({ button: 'middle' }),
    () => field.press('ControlOrMeta+Enter'),
  ];
  for (const open of ways) {
    await field.fill('10004');
    await expect(option).toBeVisible();
    const opened = context.waitForEvent('page');
    await open();
    await expect(await opened).toHaveURL(/\/avsdk-server\/10004\/$/u);
    await (await opened).close();
    await page.bringToFront();
  }
  await expect(page).toHaveURL(/\/ilvb\/$/u);
});

test('the chosen suggestion is seen where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/ilvb/');
  await searchField(page).fill('timeout');
  await expect(page.locator('search-field').getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('search-field').getByRole('option', { selected: true });
  await expect(chosen).toHaveCSS('outline-style', 'solid');
  await expect(chosen).toHaveCSS(
    'outline-color',
    await chosen.evaluate((option) => getComputedStyle(option).color),
  );
});

test('Escape closes the list and then empties the field', async ({ page }) => {
  await page.goto('/ilvb/');
  const field = searchField(page);
  await field.fill('timeout');
  const list = page.getByRole('listbox');
  await expect(list).toBeVisible();
  // What is said of the list stands beside it: only what can be chosen is in it.
  await expect(list.locator('> :not([role=option], [role=presentation])')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page.locator('search-field').getByRole('status')).toBeEmpty();
  await expect(field).toHaveValue('timeout');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
});

test('a search that was made is offered again, and is forgotten on demand', async ({ page }) => {
  await page.goto('/');
  await searchField(page).fill('overdraft');
  await expect(page.locator('search-field').getByRole('option').first()).toContainText('20406');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/20406/');
  await page.goto('/');
  await searchField(page).focus();
  await expect(page.locator('search-field').getByRole('option', { name: 'overdraft' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(page.getByRole('listbox')).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('words of a guide are offered behind the answer, and are none', async ({ page }) => {
  await page.goto('/search/?q=automation+rule+trigger');
  const prose = page.locator('[data-search-prose]');
  await expect(prose.getByRole('link').first()).toHaveAttribute('href', '/guides/recipes/');
  await expect(page.locator(results)).toHaveCount(0);
  await expect(page.locator('[data-search-summary]')).toContainText('No code');
  await page.goto('/search/?q=12345678');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'ready');
  await expect(prose).toBeHidden();
});

test('the list offers more only where there may be more', async ({ page }) => {
  await page.goto('/');
  const field = searchField(page);
  const options = page.locator('search-field').getByRole('option');
  await field.fill('error');
  await expect(page.locator('.suggestions')).toContainText('Nearly every text here has these words');
  await expect(options).toHaveCount(0);
  await field.fill('zeppelin');
  await expect(options).toHaveText(['Look in all texts for “zeppelin”']);
  await field.fill('timeout');
  await expect(options.last()).toHaveText('All results for “timeout”');
  await field.fill(`timeout ${'while we wait '.repeat(40)}`);
  await expect(options.last()).toHaveText(/“timeout while we wait .{50,60}…”$/u);
});

test('the first code costs two requests, and nothing of the full-text search', async ({ page }) => {
  await page.goto('/ilvb/push/20406/', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  // The icon is asked for when the browser likes, and the copy for offline use after all else.
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!/^\/(?:icon|_astro\/keep-copy)/u.test(pathname)) requests.push(pathname);
  });
  await searchField(page).fill('1005');
  await expect(page.locator('search-field').getByRole('option').first()).toContainText('AV_ERR_TIMEOUT');
  expect(requests.map((path) => path.replace(/\.[\w-]+\.js$/u, '')).toSorted()).toEqual([
    '/_astro/search',
    '/lookup/index.json',
  ]);
});

test('a failing index is said to fail', async ({ page }) => {
  await page.route('**/lookup/**', (route) => route.abort());
  await page.goto('/search/?q=1001');
  await expect(page.locator('[data-search-status]')).toHaveAttribute('data-search-status', 'error');
  await expect(page.locator('[data-search-summary]')).toContainText('could not be loaded');
});
