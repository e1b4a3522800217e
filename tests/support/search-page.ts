/** Asks the search page as a reader does, and reads what it shows. */
import type { Locator, Page } from '@playwright/test';

/** Puts a query into the field of the open search page; gives the site paths of the results in their order. */
export async function askSearchPage(page: Page, query: string): Promise<string[]> {
  await page.locator('search-field input').fill(query);
  // The field writes a pasted trace its own way, so what it holds is compared; that it lost the query would be a fault.
  await page.waitForFunction((isEmpty) => {
    const root = document.querySelector<HTMLElement>('[data-search-status]');
    const asked = document.querySelector<HTMLInputElement>('search-field input')?.value.trim();
    if (asked === '' && !isEmpty) return false;
    return root?.dataset.searchQuery === asked && /ready|idle|error/u.test(root?.dataset.searchStatus ?? '');
  }, query.trim() === '');
  const links = page.locator('[data-search-results] > li > a:first-of-type');
  return links.evaluateAll((all) =>
    all.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
  );
}

/** The field of the header, on every page: other fields are comboboxes for a screen reader, too. */
export const searchField = (page: Page): Locator => page.locator('search-field input');
