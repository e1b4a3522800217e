/** The words that scripts say. A language that lacks one, or has one too many, fails the type check. */
import { browser as en } from './en/browser.ts';
import type { search as enSearch } from './en/search.ts';

export type BrowserWords = typeof en;
/** Of the search and the decoder. */
export type SearchWords = typeof enSearch;

interface ScriptWords {
  readonly browser: () => Promise<{ readonly browser: BrowserWords }>;
  readonly search: () => Promise<{ readonly search: SearchWords }>;
}

/** By the name of their folder, besides the reference: each is loaded only where a page is in it. */
const languages: Readonly<Record<string, ScriptWords>> = {
  de: { browser: () => import('./de/browser.ts'), search: () => import('./de/search.ts') },
  'zh-CN': { browser: () => import('./zh-CN/browser.ts'), search: () => import('./zh-CN/search.ts') },
};

/** Words in the language of a folder; those of the reference where there is none. */
export const browserWords = async (folder: string): Promise<BrowserWords> =>
  (await languages[folder]?.browser())?.browser ?? en;

/** Undefined where there is none: the reference's are not for the one script of every page, which says none of them. */
export const searchWords = async (folder: string): Promise<SearchWords | undefined> =>
  (await languages[folder]?.search())?.search;
