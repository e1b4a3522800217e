import { LookupError } from './lookup-error.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import type { LookupSource } from './types.ts';

type Source = Pick<LookupSource, 'fetchText'>;

/** The index of an entry file. Rejects with a LookupError when a file does not arrive or is not readable. */
export async function openIndex(source: Source, path: string): Promise<Store> {
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
