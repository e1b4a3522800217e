/** The lookup index as files to publish. The same catalogue gives the same bytes. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { lookupEntry } from '../lookup-entry.ts';
import { settings } from '../settings.ts';
import { writeProse } from '../store/prose-format.ts';
import { writeTexts } from '../store/texts-format.ts';
import { writeWhole } from '../store/whole-format.ts';
import type { GuidePage, LookupExtra, LookupFile } from '../types.ts';
import { contentHash } from '../../domain/content-hash.ts';
import { contentsOf } from './contents.ts';
import { writeGone } from './gone-codes.ts';
import { shardFiles } from './shards.ts';

/** Two files with all texts while that is cheap to load; beyond `settings.wholeIndex` letters, shards. */
export function buildLookup(catalogue: Catalogue, extra: LookupExtra): LookupFile[] {
  const prose = proseFile(extra.prose ?? []);
  const gone = goneFile(catalogue, extra);
  const contents = {
    ...contentsOf(catalogue, extra),
    ...(prose[0] && { proseFile: prose[0].path }),
    ...(gone[0] && { goneFile: gone[0].path }),
  };
  const texts = writeTexts(contents.rows);
  const textsFile = `texts-${contentHash([texts])}.json`;
  const codes = contents.rows.filter(({ kind }) => kind === 'code');
  const entry = writeWhole({ ...contents, rows: codes, textsFile });
  const index =
    entry.length + texts.length <= (extra.wholeIndex ?? settings.wholeIndex)
      ? [
          { path: lookupEntry, body: entry },
          { path: textsFile, body: texts },
        ]
      : shardFiles(contents);
  return [...index, ...prose, ...gone];
}

function proseFile(pages: readonly GuidePage[]): LookupFile[] {
  if (pages.length === 0) return [];
  const body = writeProse(pages);
  return [{ path: `prose-${contentHash([body])}.json`, body }];
}

function goneFile(catalogue: Catalogue, { base, past }: LookupExtra): LookupFile[] {
  const body = past && writeGone(catalogue, base, past);
  return body === undefined ? [] : [{ path: `gone-${contentHash([body])}.json`, body }];
}
