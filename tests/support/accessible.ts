/** What axe finds on a page: WCAG 2.2 AA and best practice. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Colours are all that a colour scheme changes, and to walk a page for all rules takes seconds. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Rule, and the elements that break it. */
type Fault = readonly [rule: string, elements: readonly string[]];

async function faultsOf(axe: AxeBuilder): Promise<readonly Fault[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** As the page is shown now. */
export const accessibilityFaults = (page: Page): Promise<readonly Fault[]> =>
  faultsOf(new AxeBuilder({ page }).withTags(tags));

/** In both colour schemes; leaves the page in the dark one. */
export async function faultsInBothSchemes(page: Page): Promise<readonly Fault[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await accessibilityFaults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await faultsOf(new AxeBuilder({ page }).withRules(ofColours)))];
}
