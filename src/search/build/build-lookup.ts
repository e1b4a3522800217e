/** The lookup index as files to publish. The same catalogue gives the same bytes. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { lookupEntry } from '../engine.ts';
import { writeWhole } from '../store/whole-format.ts';
import type { LookupExtra, LookupFile } from '../types.ts';
import { contentsOf } from './contents.ts';

export function buildLookup(catalogue: Catalogue, extra: LookupExtra): LookupFile[] {
  return [{ path: lookupEntry, body: writeWhole(contentsOf(catalogue, extra)) }];
}
