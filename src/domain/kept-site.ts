/** What a browser keeps of a site for when there is no network: the list that a build makes, and the names of the caches. */

export interface KeptFile {
  /** Path on the host, with the base. Of pages without `index.html`. */
  readonly url: string;
  /** Null where the path itself tells what is in the file. */
  readonly revision: string | null;
  /** Browsers refuse any other bytes: a deploy in the middle of the fetching must not mix two sites. */
  readonly integrity: string;
}

export interface KeptSite {
  /** Of the program, the lists and the pages: another one is another deploy. */
  readonly version: string;
  /** What every browser keeps: styles, scripts, the lookup index, and the pages that ask it. */
  readonly shell: readonly KeptFile[];
  /** All other pages and the full text; empty for sites that are too large for that. */
  readonly rest: readonly KeptFile[];
  /** What stands in for a page that is not kept. */
  readonly standIn: string;
  /** Name of the script that all pages of this version have. */
  readonly script: string;
}

/**
 * Whether a path below the base itself tells what is in the file: `lookup/zh-cn/1a2b3c4d5e6/rows-0.txt`, but not
 * `lookup/zh-cn/index.json`, which names the folder of the day.
 */
export const isNamedByContent = (path: string): boolean =>
  /^(?:_astro\/|lookup\/(?:[^/]+\/)?[0-9a-z]{11}\/|pagefind\/(?:fragment|index)\/)/u.test(path);

/** Sites of one host have caches of their own. */
export const cachePrefix = (scope: string): string => `error-codes ${scope} `;
export const keptCache = (scope: string): string => `${cachePrefix(scope)}kept`;
export const seenCache = (scope: string, version: string): string => `${cachePrefix(scope)}seen ${version}`;
export const notesCache = (scope: string): string => `${cachePrefix(scope)}notes`;

/** What a page asks the worker, and what it answers. */
export const question = 'which copy?';
export interface CopyAnswer {
  readonly version: string;
  /** When the copy was last seen to be what the site holds: a moment in ISO 8601. */
  readonly asOf: string;
  /** Whether the page that asks was answered from the copy. */
  readonly isCopy: boolean;
}

export const isCopyAnswer = (data: unknown): data is CopyAnswer =>
  typeof data === 'object' && data !== null && 'asOf' in data && 'isCopy' in data;
