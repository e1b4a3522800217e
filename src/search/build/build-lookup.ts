/** The lookup index as files to publish. The same catalogue gives the same bytes. */
import { contentHash } from '../../domain/content-hash.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { settings } from '../settings.ts';
import type { LookupExtra, LookupFile } from '../types.ts';
import { contentsOf } from './contents.ts';
import { goneContents } from './gone-codes.ts';
import { indexFiles } from './shards.ts';

export function buildLookup(catalogue: Catalogue, extra: LookupExtra): LookupFile[] {
  const inlined = { all: extra.inlined ?? settings.inlined, withDictionary: 0 };
  const gone = goneFile(catalogue, extra);
  const contents = { ...contentsOf(catalogue, extra), ...(gone && { goneFile: gone.path }) };
  return [...indexFiles(contents, lookupEntry, inlined), ...(gone ? [gone] : [])];
}

/** Codes that are gone are few, and travel whole. */
function goneFile(catalogue: Catalogue, { base, past }: LookupExtra): LookupFile | undefined {
  const contents = past && goneContents(catalogue, base, past);
  const [entry] = contents ? indexFiles(contents, '', { all: Infinity, withDictionary: Infinity }) : [];
  return entry && { path: `gone-${contentHash([entry.body])}.json`, body: entry.body };
}
