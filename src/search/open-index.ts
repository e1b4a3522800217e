import { LookupError } from './lookup-error.ts';
import { once } from './store/once.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import type { LookupSource } from './types.ts';

/** The files of an index whose names never change; `gone`: that of codes which no table has any more. */
export const entries = { living: 'index.json', gone: 'gone.json' } as const;

type Source = Pick<LookupSource, 'fetchText'>;

export interface Index {
  readonly living: Store;
  /** Undefined where no code is gone. */
  readonly gone: () => Promise<Store | undefined>;
}

/** Rejects with a LookupError when a file does not arrive or is not readable. */
export async function openIndex(source: Source): Promise<Index> {
  const living = await opened(source, entries.living);
  return { living, gone: once(async () => (living.hasGone ? opened(source, entries.gone) : undefined)) };
}

async function opened(source: Source, path: string): Promise<Store> {
  const text = await fetched(source, path);
  try {
    return openStore(JSON.parse(text), (other) => fetched(source, other));
  } catch (cause) {
    throw new LookupError('corrupt', path, cause);
  }
}

async function fetched(source: Source, path: string): Promise<string> {
  try {
    return await source.fetchText(path);
  } catch (cause) {
    throw new LookupError('unreachable', path, cause);
  }
}
