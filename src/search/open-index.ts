import { once } from './store/once.ts';
import { openStore } from './store/open-store.ts';
import type { LookupSource } from './types.ts';

/** The files of an index whose names never change; `gone`: that of codes which no table has any more. */
export const entries = { living: 'index.json', gone: 'gone.json' } as const;

/**
 * The store of the living, and that of the gone where there are any. Rejects when a file does not arrive or is not readable,
 * and so does the store: "found nothing" must mean that there is nothing.
 */
export async function openIndex({ fetchText }: Pick<LookupSource, 'fetchText'>) {
  const opened = async (path: string) => openStore(JSON.parse(await fetchText(path)), fetchText);
  const living = await opened(entries.living);
  return { living, gone: once(async () => (living.hasGone ? opened(entries.gone) : undefined)) };
}
