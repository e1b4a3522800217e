import { LookupError } from './lookup-error.ts';
import type { LookupSource } from './types.ts';

/** The text of one file of the index. Rejects with a LookupError when it does not arrive. */
export async function fetched(source: Pick<LookupSource, 'fetchText'>, path: string): Promise<string> {
  try {
    return await source.fetchText(path);
  } catch (cause) {
    throw new LookupError('unreachable', path, cause);
  }
}
