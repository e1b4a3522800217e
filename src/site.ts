/** Name and navigation of the site, and the one place that binds addresses to the base path. */
// Not from `import.meta.env`, where a variable of the machine that is called BASE_URL or SITE would win.
import { base, site } from 'astro:config/client';
import { allPath, decodePath, guidesPath, withBase } from './domain/permalink.ts';

export { siteDescription, siteName } from './brand.ts';

export const navigation = [
  { label: 'Decode a log', path: decodePath },
  { label: 'All codes', path: allPath },
  { label: 'Guides', path: guidesPath },
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
