/** Name and navigation of the site, and the one place that binds addresses to the base path. */
// Not from `import.meta.env`, where a variable of the machine that is called BASE_URL or SITE would win.
import { base, site } from 'astro:config/client';
import { settings } from 'virtual:site-settings';
import { withBase } from './domain/permalink.ts';
import { optionalPages } from './domain/site-settings.ts';
import { siteTexts, type SiteTexts } from './views/site-texts.ts';

export { mark, settings } from 'virtual:site-settings';
export const { language } = settings;

/** What the site is called and says of itself on pages in a language. */
export const textsIn = (pageLanguage: string): SiteTexts => siteTexts(settings, pageLanguage);

export const navigation = optionalPages.filter(({ page }) => settings.pages[page]);

/** Link target for a site path: `/c/1/` -> `/docs/c/1/` under the base `/docs`. */
export const href = (path: string): string => withBase(base, path);

/** The same with the origin, for everything that leaves the site; a site path where nobody said where the site will be. */
export const absoluteUrl = (path: string): string =>
  site === undefined ? href(path) : new URL(href(path), site).href;

/** Whether it is known where the site will be. What only an absolute address can be is left out where it is not. */
export const hasAddress = site !== undefined;
