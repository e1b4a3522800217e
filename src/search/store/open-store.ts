import { LookupError } from '../lookup-error.ts';
import { isShape } from './shape.ts';
import type { FetchText } from './shards.ts';
import type { Store } from './store.ts';
import { readWhole } from './whole-format.ts';
import { openWhole } from './whole-store.ts';

/** Reads the entry file of an index and gives the store that it describes. Rejects with a LookupError when it is damaged. */
export async function openStore(text: string, path: string, fetchText: FetchText): Promise<Store> {
  try {
    const file: unknown = JSON.parse(text);
    if (!isShape(file) || !('folder' in file)) return openWhole(readWhole(file), fetchText);
    // Only large sites pay for reading shards.
    const { openSharded } = await import('./sharded-store.ts');
    return openSharded(file, fetchText);
  } catch (cause) {
    throw new LookupError('corrupt', path, cause);
  }
}
