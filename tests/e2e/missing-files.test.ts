/** Each file that a page asks for, taken away in turn: it still answers, or says in words that it cannot and leaves a way on. */
import { expect, test, type Page } from '@playwright/test';

interface Use {
  readonly path: string;
  /** What a reader does there. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is there when all went well. */
  readonly answer: string;
}

const type =
  (field: string, text: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(field).first().fill(text);
  };

const uses: Readonly<Record<string, Use>> = {
  'a code is searched': {
    path: '/search/?q=20406',
    answer: '[data-search-status=ready] [data-search-results] li',
  },
  'words of a cause are searched': {
    path: '/search/?q=specific+period+of+time',
    answer: '[data-search-status=ready] [data-search-results] li',
  },
  'a log is decoded': {
    path: '/decode/',
    act: type('textarea', 'errCode: 1005'),
    answer: '[data-found] li',
  },
  'the field of a code page is used': {
    path: '/ilvb/push/20406/',
    act: type('search-field input', '1005'),
    answer: 'search-field [role=option]',
  },
  'a table is filtered': {
    path: '/ilvb/push/',
    act: type('code-table input', 'overdraft'),
    answer: 'code-table tbody tr:not([hidden])',
  },
  'an address that is none is read': { path: '/ilvb/push/20405/', answer: '[data-not-found] a, not-found a' },
};

/** Words that name a failure, wherever the page shows them. */
const words = [
  '[role=alert]',
  '.load-notice',
  '[data-search-status=error] [data-search-summary]',
  '[data-search-summary]',
  'search-field [role=listbox]',
  'search-field [role=status]',
];
const failure = /could not be (?:loaded|searched)|not working|does not answer|file of the site is missing/iu;

async function outcome(page: Page, { answer }: Use): Promise<'answer' | 'words' | 'form' | 'nothing'> {
  if (await page.locator(answer).first().isVisible()) return 'answer';
  for (const place of words)
    for (const said of await page.locator(place).all())
      if ((await said.isVisible()) && (failure.test(await said.innerText()) || place === '.load-notice'))
        return 'words';
  // A field without its script is a form that leads to all codes.
  const isForm = await page.evaluate(() => customElements.get('search-field') === undefined);
  if (isForm && (await page.locator('search-field form[action$="/all/"]').count()) > 0) return 'form';
  return 'nothing';
}

/** Paths of scripts and data that the page asks for while it is used; one of those that are cut into parts. */
async function askedFor(page: Page, use: Use): Promise<string[]> {
  const asked = new Map<string, string>();
  const listen = (request: { url(): string }): void => {
    const { pathname } = new URL(request.url());
    const kind = pathname.replace(/(?<=^\/pagefind\/\w+\/)[^.]+/u, '');
    if (/^\/(?:_astro\/.*\.js$|lookup\/|pagefind\/)/u.test(pathname)) asked.set(kind, pathname);
  };
  page.on('request', listen);
  await page.goto(use.path);
  await use.act?.(page);
  await expect(page.locator(use.answer).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  page.off('request', listen);
  return [...asked.values()];
}

for (const [what, use] of Object.entries(uses)) {
  test(`no file whose absence is not said when ${what}`, async ({ page }) => {
    test.setTimeout(600_000);
    const files = await askedFor(page, use);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      await page.route(`**${file}*`, (route) => route.fulfill({ status: 404, body: 'gone' }));
      await page.goto(use.path);
      // Without its script a page has the field of a form all the same.
      await use.act?.(page);
      await expect.poll(() => outcome(page, use), { message: file, timeout: 20_000 }).not.toBe('nothing');
      await page.unroute(`**${file}*`);
    }
  });
}

test('words are answered from titles when the full text is missing, and the page says what is not searched', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=timeout');
  await expect(page.locator('[data-search-status=ready]')).toBeVisible();
  await expect(page.locator('[data-search-results] li').first()).toContainText(/timeout/iu);
  await page.goto('/search/?q=specific+period+of+time');
  await expect(page.locator('[data-search-summary]')).toContainText('could not be searched');
});

test('the full text waits for no worker, which may stop halfway', async ({ page }) => {
  await page.route('**/pagefind/pagefind-worker.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "onmessage = ({ data: { id, method } }) => { if (method === 'init') postMessage({ id }); };",
    }),
  );
  await page.goto('/search/?q=specific+period+of+time');
  await expect(page.locator('[data-search-status=ready] [data-search-results] li').first()).toBeVisible();
});

test('a decoder whose table never arrives says so after a while and leaves a way on', async ({ page }) => {
  test.slow();
  await page.clock.install();
  await page.route('**/lookup/**', () => undefined);
  await page.goto('/decode/');
  await page.locator('textarea').fill('errCode: 1005');
  await expect(page.locator('[data-summary]')).not.toBeEmpty();
  await page.clock.runFor(30_000);
  const alert = page.getByRole('alert');
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('link')).toBeVisible();
  await expect(page.locator('textarea')).toHaveValue('errCode: 1005');
});
