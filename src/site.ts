/** Name and navigation of the site, and the one place that binds addresses to the base path. */
// Not from `import.meta.env`, where a variable of the machine that is called BASE_URL or SITE would win.
import { base, site } from 'astro:config/client';
import { siteLanguage } from './domain/language.ts';
import { allPath, decodePath, guidesPath, withBase } from './domain/permalink.ts';
import { pageWords } from './ui/page-words.ts';

export { siteDescription, siteName } from './brand.ts';

/** What pages print, in the language of the site. */
export const words = pageWords(siteLanguage);

export const navigation = [
  { label: words.frame.decode, path: decodePath },
  { label: words.frame.all, path: allPath },
  { label: words.frame.guides, path: guidesPath },
] as const;

/**
 * The same on every page, because nothing is inline: a policy that Astro works out for each page costs a
 * tenth of a build. The development server writes inline styles and goes without.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Link target for a site path: `/c/1/` -> `/docs/c/1/` under the base `/docs`. */
export const href = (path: string): string => withBase(base, path);

/** The same with the origin, for canonical links and everything that leaves the site. */
export const absoluteUrl = (path: string): string => new URL(href(path), site).href;
