/** The search engine as pages use it: loaded when a reader first reaches for it, once per page. */
import { withBase } from '../domain/permalink.ts';
import { openLookup } from '../search/engine.ts';
import { once } from '../search/store/once.ts';
import type { Answer, FullText, Lookup, SearchOptions } from '../search/types.ts';
import { fetchLookupFile } from './lookup-files.ts';

let opening: Promise<Lookup> | undefined;

function fullText(digest: string): FullText {
  const folder = withBase(import.meta.env.BASE_URL, '/pagefind/');
  const open = once(async () => (await import('./full-text.ts')).openFullText(folder, digest));
  return {
    find: async (words) => (await open()).find(words),
    text: async (record) => (await open()).text(record),
  };
}

/** Opens the lookup index. A failed attempt is forgotten, so that the next key press tries again. */
export function getLookup(): Promise<Lookup> {
  opening ??= openLookup({ fetchText: fetchLookupFile, fullText }).catch((error: unknown) => {
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
