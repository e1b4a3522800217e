/** The lookup index as files to publish. The same catalogue gives the same bytes. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { entries } from '../open-index.ts';
import { settings } from '../settings.ts';
import type { LookupExtra, LookupFile } from '../types.ts';
import { contentsOf } from './contents.ts';
import { goneContents } from './gone-codes.ts';
import { indexFiles } from './shards.ts';

export function buildLookup(catalogue: Catalogue, extra: LookupExtra): LookupFile[] {
  const { base, past, inlined = settings.inlined } = extra;
  const gone = past && goneContents(catalogue, base, past);
  const contents = { ...contentsOf(catalogue, extra), hasGone: gone !== undefined };
  // Codes that are gone are few, and travel together.
  return [
    ...indexFiles(contents, entries.living, inlined),
    ...(gone ? indexFiles(gone, entries.gone, Infinity) : []),
  ];
}
