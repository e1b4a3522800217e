/** The policy of pages: whatever a reader does on them, nothing is done that it has to refuse. */
import { expect, test, type Page } from '@playwright/test';

const pages = {
  home: '/',
  document: '/ilvb/',
  category: '/ilvb/push/',
  code: '/ilvb/push/20406/',
  'code with a note': '/ilvb/avsdk-client/1001/',
  source: '/ilvb/source/',
  chooser: '/c/1001/',
  'short address': '/c/20406/',
  search: '/search/?q=timeout',
  decoder: '/decode/#errCode%3A%201005',
  all: '/all/',
  guides: '/guides/',
  guide: '/guides/read-an-error/',
  '404': '/ilvb/push/20407/',
};

/** What the browser refused on this page, as it reports it to the page. */
async function refusals(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      console.warn(`Refused by the content security policy: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('pageerror', ({ message }) => refused.push(message));
  page.on('console', (message) => {
    if (/content security policy|trusted/iu.test(message.text())) refused.push(message.text());
  });
  return refused;
}

test('nothing is refused on any kind of page while it is read and its field is used', async ({ page }) => {
  test.slow();
  const refused = await refusals(page);
  for (const [kind, path] of Object.entries(pages)) {
    await page.goto(path);
    const field = page.locator('search-field input').first();
    await field.fill('signature');
    await expect(page.locator('[role=option], [data-search-results] li').first(), kind).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(refused, kind).toEqual([]);
  }
});

test('nothing is refused while the full text is asked, a log is decoded and a code is copied', async ({
  page,
}) => {
  const refused = await refusals(page);
  await page.goto('/ilvb/push/20406/');
  await page.locator('copy-code [data-copy]').first().click();
  await expect(page.getByText('Link copied').first()).toBeVisible();
  const found = await page.evaluate<number>(
    "import('/pagefind/pagefind.js').then((full) => full.search('signature')).then(({ results }) => results.length)",
  );
  expect(found).toBeGreaterThan(0);
  await page.goto('/decode/');
  await page.locator('textarea').fill('errCode: 1005, errCode: 1001');
  await expect(page.locator('[data-found] li').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(refused).toEqual([]);
});

test('what a page does not use is refused: text as markup, other sites, foreign workers', async ({
  page,
}) => {
  await page.goto('/ilvb/push/20406/');
  const outcome = await page.evaluate(async () => {
    const refusedBy: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refusedBy.push(effectiveDirective);
    });
    const attempt = (act: () => unknown): string => {
      try {
        act();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    const markup = attempt(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src=x>');
    });
    const worker = attempt(() => new Worker('/codes.csv'));
    const picture = new Image();
    const failed = new Promise((settle) => {
      picture.onerror = settle;
    });
    picture.src = 'https://elsewhere.example/x.png';
    await failed;
    // The report comes behind the refusal.
    const reported = new Promise((settle) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'connect-src') settle(undefined);
      });
    });
    const fetched = await fetch('https://elsewhere.example/').then(
      () => 'done',
      () => 'refused',
    );
    await reported;
    return { markup, worker, fetched, refusedBy: [...new Set(refusedBy)].sort() };
  });
  expect(outcome).toMatchObject({
    markup: 'refused',
    worker: 'refused',
    fetched: 'refused',
  });
  expect(outcome.refusedBy).toEqual(
    expect.arrayContaining(['connect-src', 'img-src', 'require-trusted-types-for']),
  );
});

test('WebAssembly is for the search page alone', async ({ page }) => {
  const policyOf = async (path: string): Promise<string | null> => {
    await page.goto(path);
    return page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
  };
  expect(await policyOf('/search/')).toContain("'wasm-unsafe-eval'");
  for (const path of ['/', '/decode/', '/ilvb/push/20406/', '/all/']) {
    const policy = await policyOf(path);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("default-src 'none'");
  }
});
