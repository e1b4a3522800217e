/** The lookup index as files to publish. The same catalogue gives the same bytes. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { settings } from '../settings.ts';
import { writeWhole } from '../store/whole-format.ts';
import type { LookupExtra, LookupFile } from '../types.ts';
import { contentsOf } from './contents.ts';
import { shardFiles } from './shards.ts';

/** One file with all texts while that is cheap to load; beyond `settings.wholeIndex` letters, shards. */
export function buildLookup(catalogue: Catalogue, extra: LookupExtra): LookupFile[] {
  const contents = contentsOf(catalogue, extra);
  const whole = writeWhole(contents);
  return whole.length <= (extra.wholeIndex ?? settings.wholeIndex)
    ? [{ path: lookupEntry, body: whole }]
    : shardFiles(contents);
}
