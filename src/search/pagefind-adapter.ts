/**
 * Pagefind as a word search. It is handed only words that the index knows: an unknown one it would cut back to
 * whatever begins like it, and answer with that.
 */
import { checkedRanking, pagefindRanking, type PagefindRanking } from './pagefind-settings.ts';
import type { WordSearch } from './types.ts';

/** What is used of Pagefind's module. */
export interface PagefindModule {
  options(options: { readonly baseUrl: string; readonly ranking: PagefindRanking }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  data(): Promise<{ readonly url: string }>;
}

export interface PagefindSource {
  /** Loads the module; called for the first search only. */
  readonly load: () => Promise<PagefindModule>;
  /** Base path of the site: `/` or `/docs`. */
  readonly base: string;
}

export function pagefindSearch({ load, base }: PagefindSource): WordSearch {
  let opening: Promise<PagefindModule> | undefined;
  const open = async (): Promise<PagefindModule> => {
    const module = await load();
    // Once only: a second call before the first search would drop the base.
    await module.options({ baseUrl: '/', ranking: checkedRanking(pagefindRanking) });
    return module;
  };
  return {
    find: async (query, limit) => {
      opening ??= open();
      const pagefind = await opening.catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      // A quoted query is exact and never falls back on parts of words: what it finds is surest.
      const searches = query.includes(' ') ? [`"${query}"`, query] : [query];
      const paths: string[] = [];
      for (const text of searches) {
        const { results } = await pagefind.search(text);
        const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
        for (const { url } of pages) paths.push(sitePath(url, base));
        if (paths.length >= limit) break;
      }
      return [...new Set(paths)].slice(0, limit);
    },
  };
}

/** `"/docs/ilvb/push/1001/?highlight=x"` -> `"/ilvb/push/1001/"` under the base `/docs`. */
function sitePath(url: string, base: string): string {
  const path = url.replace(/[?#].*$/u, '').replace(/(?<=\/)index\.html$/u, '');
  const prefix = base.replace(/\/+$/u, '');
  return prefix && path.startsWith(`${prefix}/`) ? path.slice(prefix.length) : path;
}
