/** Asks the search page as a reader does, and reads what it shows. */
import type { Page } from '@playwright/test';

/** Puts a query into the field of the open search page; gives the site paths of the results in their order. */
export async function askSearchPage(page: Page, query: string): Promise<string[]> {
  await page.locator('search-field input').fill(query);
  // A field of one line takes the breaks out of what is pasted into it.
  const written = query.replace(/[\r\n]+/gu, '').trim();
  await page.waitForFunction((asked) => {
    const root = document.querySelector<HTMLElement>('[data-search-status]');
    return root?.dataset.searchQuery === asked && /ready|idle|error/u.test(root.dataset.searchStatus ?? '');
  }, written);
  const links = page.locator('[data-search-results] > li > a:first-of-type');
  return links.evaluateAll((all) =>
    all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
  );
}
