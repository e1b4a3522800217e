import { LookupError } from '../lookup-error.ts';
import type { Store } from './store.ts';
import { readWhole } from './whole-format.ts';
import { openWhole } from './whole-store.ts';

/** Reads the entry file of an index and gives the store that it describes. */
export function openStore(text: string, path: string): Promise<Store> {
  try {
    const file: unknown = JSON.parse(text);
    return Promise.resolve(openWhole(readWhole(file)));
  } catch (cause) {
    return Promise.reject(new LookupError('corrupt', path, cause));
  }
}
