/** The search engine as pages use it: loaded when a reader first reaches for it, once per page. */
import { openLookup } from '../search/engine.ts';
import type { Answer, Lookup, SearchOptions, WordSearch } from '../search/types.ts';
import { fetchLookupFile } from './lookup-files.ts';

let opening: Promise<Lookup> | undefined;

const wordSearch: WordSearch = {
  find: async (query, limit) => (await import('./full-text.ts')).fullText.find(query, limit),
};

/** Opens the lookup index. A failed attempt is forgotten, so that the next key press tries again. */
export function getLookup(): Promise<Lookup> {
  opening ??= openLookup({ fetchText: fetchLookupFile, wordSearch }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Searches. A page that was open while the site was published anew holds an old index: it is opened again, once. */
export async function search(query: string, options: SearchOptions): Promise<Answer> {
  const lookup = await getLookup();
  try {
    return await lookup.search(query, options);
  } catch {
    opening = undefined;
    return (await getLookup()).search(query, options);
  }
}
