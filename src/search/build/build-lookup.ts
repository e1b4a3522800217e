/** The lookup index as files to publish. The same catalogue gives the same bytes. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { settings } from '../settings.ts';
import { writeTexts } from '../store/texts-format.ts';
import { writeWhole } from '../store/whole-format.ts';
import type { LookupExtra, LookupFile } from '../types.ts';
import { contentHash } from '../../domain/content-hash.ts';
import { contentsOf } from './contents.ts';
import { shardFiles } from './shards.ts';

/** Two files with all texts while that is cheap to load; beyond `settings.wholeIndex` letters, shards. */
export function buildLookup(catalogue: Catalogue, extra: LookupExtra): LookupFile[] {
  const contents = contentsOf(catalogue, extra);
  const texts = writeTexts(contents.rows);
  const textsFile = `texts-${contentHash([texts])}.json`;
  const codes = contents.rows.filter(({ kind }) => kind === 'code');
  const entry = writeWhole({ ...contents, rows: codes, textsFile });
  return entry.length + texts.length <= (extra.wholeIndex ?? settings.wholeIndex)
    ? [
        { path: lookupEntry, body: entry },
        { path: textsFile, body: texts },
      ]
    : shardFiles(contents);
}
