/** A first search in a real browser from an empty cache, and the time from a key press to painted results. */
import type { Browser, Page } from '@playwright/test';
import type { Host, Sent } from '../measure/serve.ts';
import { middle } from '../measure/spread.ts';
import type { SearchableCode } from '../mini-search.ts';

export interface PageFigures {
  readonly codeSearch: Sent;
  readonly wordSearch: Sent;
  /** Milliseconds from a key press to painted results, medians: nothing loaded yet, and all that it needs. */
  readonly coldKey: number | undefined;
  readonly warmKey: number | undefined;
}

/** Key presses that are timed, at least. */
const keys = 20;

/** `start`: the page that the reader is on when the search begins. */
export async function measurePage(
  browser: Browser,
  host: Host,
  start: string,
  codes: readonly SearchableCode[],
): Promise<PageFigures> {
  const [code] = codes.slice(Math.floor(codes.length / 2));
  if (!code) throw new RangeError('A library without codes has nothing to search.');
  const words =
    (code.message ?? '')
      .match(/\p{L}{4,}/gu)
      ?.slice(0, 3)
      .join(' ') ?? '';
  return {
    codeSearch: await firstSearch(browser, host, start, code.value),
    wordSearch: await firstSearch(browser, host, start, words),
    coldKey: middle(await coldKeys(browser, host, codes)),
    warmKey: middle(await warmKeys(browser, host, codes)),
  };
}

async function withPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  // A context of its own is an empty cache.
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const field = 'search-field input';

/** What is fetched for a query that is pasted into the field. */
const firstSearch = (browser: Browser, host: Host, start: string, query: string): Promise<Sent> =>
  withPage(browser, async (page) => {
    await page.goto(host.origin + start, { waitUntil: 'networkidle' });
    host.account();
    await page.locator(field).click();
    await page.locator(field).fill(query);
    await page.locator('search-field [role="option"][data-href*="/"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    return host.account();
  });

const coldKeys = async (
  browser: Browser,
  host: Host,
  codes: readonly SearchableCode[],
): Promise<number[]> => {
  const times: number[] = [];
  for (const { value } of spread(codes, keys)) {
    times.push(
      await withPage(browser, async (page) => {
        await openSearch(page, host);
        return timedKey(page, value.charAt(0));
      }),
    );
  }
  return times;
};

const warmKeys = (browser: Browser, host: Host, codes: readonly SearchableCode[]): Promise<number[]> =>
  withPage(browser, async (page) => {
    const times: number[] = [];
    await openSearch(page, host);
    for (const isTimed of [false, true]) {
      for (const { value } of spread(codes, Math.ceil(keys / 4))) {
        await page.locator(field).fill('');
        for (const key of value) {
          const time = await timedKey(page, key);
          if (isTimed) times.push(time);
        }
      }
    }
    return times;
  });

const spread = (codes: readonly SearchableCode[], count: number): SearchableCode[] =>
  codes.filter((_, index) => index % Math.ceil(codes.length / count) === 0);

async function openSearch(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.origin}/search/`, { waitUntil: 'networkidle' });
  await page.locator(field).focus();
}

/** Presses a key; gives the time until its answer is in the page and the frame with it has been painted. */
async function timedKey(page: Page, key: string): Promise<number> {
  const timing = await page.evaluateHandle(() => {
    const root = document.querySelector('[data-search-status]');
    const painted = new Promise<number>((resolve, reject) => {
      if (!root) {
        reject(new Error('This page has no search.'));
        return;
      }
      let pressed = NaN;
      addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true, capture: true });
      // The page says last of all what its results answer.
      const watch = new MutationObserver(() => {
        watch.disconnect();
        // A frame's callbacks run before it is painted: the second one comes after the first paint.
        requestAnimationFrame(() => requestAnimationFrame((now) => resolve(now - pressed)));
      });
      watch.observe(root, { attributeFilter: ['data-search-query'] });
    });
    return { painted };
  });
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  const time = await timing.evaluate(({ painted }) => painted);
  await timing.dispose();
  return time;
}
