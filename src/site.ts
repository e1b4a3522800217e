/** Name and navigation of the site, and the one place that binds addresses to the base path. */
import { allPath, decodePath, guidesPath, withBase } from './domain/permalink.ts';

export const siteName = 'Error Code Reference';
export const siteDescription =
  'Every documented error code: what it means, why it happens and what to do next.';

export const navigation = [
  { label: 'Decode a log', path: decodePath },
  { label: 'All codes', path: allPath },
  { label: 'Guides', path: guidesPath },
] as const;

/** Link target for a site path: `/c/1/` -> `/docs/c/1/` under the base `/docs`. */
export const href = (path: string): string => withBase(import.meta.env.BASE_URL, path);

/** The same with the origin, for canonical links and everything that leaves the site. */
export const absoluteUrl = (path: string): string => new URL(href(path), import.meta.env.SITE).href;
