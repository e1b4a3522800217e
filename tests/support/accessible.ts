/** What axe finds on a page: WCAG 2.2 AA and best practice. */
import type { Page } from '@playwright/test';
import axe from 'axe-core';

declare global {
  interface Window {
    /** Where its source has run. */
    readonly axe?: typeof axe;
  }
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Colours are all that a colour scheme changes. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Rule, and the elements that break it. */
type Fault = readonly [rule: string, elements: readonly string[]];

/**
 * Only what is wrong leaves the page, and axe stays in it: to send all that is right, as the package for this browser does, takes
 * four times as long as to find it. Pages have no frames, which that package is for.
 */
async function faultsOf(page: Page, runOnly: axe.RunOnly): Promise<readonly Fault[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(async (rules) => {
    const found = await window.axe?.run({ runOnly: rules, resultTypes: ['violations'] });
    if (!found) throw new Error('axe is not in the page.');
    return found.violations.map(({ id, nodes }): Fault => [id, nodes.map(({ html }) => html)]);
  }, runOnly);
}

/** As the page is shown now. */
export const accessibilityFaults = (page: Page): Promise<readonly Fault[]> =>
  faultsOf(page, { type: 'tag', values: tags });

/** In both colour schemes; leaves the page in the dark one. */
export async function faultsInBothSchemes(page: Page): Promise<readonly Fault[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await accessibilityFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await faultsOf(page, { type: 'rule', values: ofColours }))];
}
