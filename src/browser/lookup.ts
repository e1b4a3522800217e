/** The search engine as pages use it: loaded when a reader first reaches for it, once per page. */
import { withBase } from '../domain/permalink.ts';
import { openLookup } from '../search/engine.ts';
import type { Lookup } from '../search/types.ts';

let opening: Promise<Lookup> | undefined;

/** Opens the lookup index. A failed attempt is forgotten, so that the next key press tries again. */
export function getLookup(): Promise<Lookup> {
  opening ??= openLookup({ fetchText }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function fetchText(path: string): Promise<string> {
  const address = withBase(import.meta.env.BASE_URL, `/lookup/${path}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.text();
}
