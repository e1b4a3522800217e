/** An index as files: a manifest, blocks of rows in the order of their values, shards of the dictionary. */
import { contentHash } from '../../domain/content-hash.ts';
import { recordsDigest } from '../full-text/record-names.ts';
import { settings } from '../settings.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { compareKeys } from '../store/key-order.ts';
import {
  dictionaryFile,
  headOf,
  rowFile,
  termFile,
  termStartsFile,
  wordFile,
  writeManifest,
} from '../store/manifest.ts';
import { writeRow } from '../store/row-line.ts';
import type { LookupFile } from '../types.ts';
import { type Contents, rowKey } from './contents.ts';
import { cutLines, startsOf } from './cut.ts';
import { dictionaryOf } from './dictionary.ts';

/** Letters of all shards up to which rows travel with the entry, and up to which the dictionary does as well. */
export interface Inlined {
  readonly all: number;
  readonly withDictionary: number;
}

export function indexFiles(contents: Contents, entry: string, inlined: Inlined): LookupFile[] {
  const rowLines = contents.rows.map((row) => ({
    key: rowKey(row),
    line: writeRow(row, contents.places, settings.rowMessage),
  }));
  const { lines, words } = dictionaryOf(contents);
  const rowLetters = rowLines.reduce((sum, { line }) => sum + line.length, 0);
  const rowBlocks = cutLines(rowLines, Math.max(settings.rowBlock, rowLetters / settings.mostBlocks));
  const termShards = cutLines(lines, settings.termShard);
  const body = (file: readonly { readonly line: string }[]): string =>
    file.map(({ line }) => line).join('\n');
  const rowShards = named(rowBlocks.map((block, index) => [rowFile('', index), body(block)]));
  const otherShards = named([
    [termStartsFile(''), startsOf(termShards).join('\n')],
    ...termShards.map((shard, index): Shard => [termFile('', index), body(shard)]),
    ...[...words].map(([initial, list]): Shard => [wordFile('', initial), list.join('\n')]),
  ]);
  const folder = contentHash([...rowShards, ...otherShards].flat());
  const letters = [...rowShards, ...otherShards].reduce((sum, [, text]) => sum + text.length, 0);
  const isInlined = letters <= inlined.all;
  const isBundled = isInlined && letters > inlined.withDictionary;
  const manifest = writeManifest({
    ...contents,
    digest: recordsDigest(contents.rows.map(({ path }) => path)),
    folder,
    rowStarts: startsOf(rowBlocks),
    firstRecords: firstRecordsOf(rowBlocks),
    heads: new Set(
      [...rowLines, ...lines.filter(({ key }) => key.startsWith(keyKinds.spelling))].map(({ key }) =>
        headOf(key),
      ),
    ),
    initials: [...words.keys()].sort(compareKeys).join(''),
    inlined: new Map(isInlined ? (isBundled ? rowShards : [...rowShards, ...otherShards]) : []),
    isBundled,
  });
  const files = isInlined ? [] : [...rowShards, ...otherShards];
  return [
    { path: entry, body: manifest },
    ...(isBundled ? [{ path: dictionaryFile(folder), body: `${JSON.stringify(otherShards)}\n` }] : []),
    ...files.map(([path, text]) => ({ path: `${folder}/${path}`, body: `${folder}\n${text}\n` })),
  ];
}

type Shard = readonly [path: string, text: string];

/** Paths without the folder, which is named by what they hold. */
const named = (shards: readonly Shard[]): Shard[] => shards.map(([path, text]) => [path.slice(1), text]);

function firstRecordsOf(blocks: readonly (readonly unknown[])[]): number[] {
  let next = 0;
  return blocks.map((block) => {
    const first = next;
    next += block.length;
    return first;
  });
}
