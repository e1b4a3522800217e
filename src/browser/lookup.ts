/** The search engine as pages use it: loaded when a reader first reaches for it, once per page. */
import { openLookup } from '../search/engine.ts';
import type { Lookup } from '../search/types.ts';
import { fetchLookupFile } from './lookup-files.ts';

let opening: Promise<Lookup> | undefined;

/** Opens the lookup index. A failed attempt is forgotten, so that the next key press tries again. */
export function getLookup(): Promise<Lookup> {
  opening ??= openLookup({ fetchText: fetchLookupFile }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
