import type { GuidePage } from '../types.ts';
import type { CommonParts } from './common-format.ts';
import type { FetchText } from './shards.ts';

/** The prose of an index; what reads it is loaded with it. */
export async function proseOf(
  { proseFile }: Pick<CommonParts, 'proseFile'>,
  fetchText: FetchText,
): Promise<readonly GuidePage[]> {
  if (proseFile === undefined) return [];
  const { loadProse } = await import('../words.ts');
  return loadProse(proseFile, fetchText);
}
