/** Asks the search page as a reader does, and reads what it shows. */
import type { Locator, Page } from '@playwright/test';

/**
 * Puts a query into the field of the open search page; gives the site paths of the results in their order. In one call: to ask
 * the browser time and again whether the answer is there takes longer than the answer.
 */
export const askSearchPage = (page: Page, query: string): Promise<string[]> =>
  searchField(page).evaluate(async (field: HTMLInputElement, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const root = document.querySelector<HTMLElement>('[data-search-status]');
    // The field writes a pasted trace its own way, so what it holds is compared; that it lost the query would be a fault.
    const isAnswered = (): boolean =>
      (field.value.trim() !== '' || text.trim() === '') &&
      root?.dataset.searchQuery === field.value.trim() &&
      /ready|idle|error/u.test(root.dataset.searchStatus ?? '');
    while (root && !isAnswered())
      await new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve();
        }).observe(root, { attributes: true });
      });
    const links = root?.querySelectorAll<HTMLAnchorElement>('[data-search-results] > li > a:first-of-type');
    return Array.from(links ?? [], ({ pathname }) => pathname);
  }, query);

/** The field of the header, on every page: other fields are comboboxes for a screen reader, too. */
export const searchField = (page: Page): Locator => page.locator('search-field input');
