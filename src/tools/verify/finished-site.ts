/** A finished site, in a folder or on the web: what is there, and its texts. */

export interface Found {
  readonly text: string;
  /** As the server says it; undefined in a folder. */
  readonly contentType?: string | undefined;
  /** In bytes. */
  readonly size: number;
}

/** Paths are site paths without base: `/`, `/ilvb/push/20406/`, `/api/codes.json`. */
export interface FinishedSite {
  /** Where the site says it is: `/` or `/docs`. */
  readonly base: string;
  /** All pages, each once. On the web, those that links lead to. */
  pages(): AsyncIterable<{ readonly path: string; readonly html: string; readonly size: number }>;
  /** How many files there are, and their size in bytes; undefined where only a server knows. */
  readonly total: { readonly files: number; readonly size: number } | undefined;
  has(path: string): Promise<boolean>;
  read(path: string): Promise<Found | undefined>;
}

/** `siteBase('<link href="/docs/_astro/x.css">')` -> `"/docs"`: every page of a site has a stylesheet there. */
export const siteBase = (html: string): string =>
  /\s(?:href|src)="(?:https?:\/\/[^/"]+)?(\/[^"]*?)\/?_astro\//u.exec(html)?.[1] ?? '/';

/** `sitePath('https://errors.example.com/docs/a/', '/docs')` -> `"/a/"`; undefined for what is outside of the site. */
export function sitePath(address: string, base: string): string | undefined {
  const path = URL.parse(address, 'http://site.invalid')?.pathname ?? '';
  const root = base.replace(/\/+$/u, '');
  if (path === root) return '/';
  return path.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
}
