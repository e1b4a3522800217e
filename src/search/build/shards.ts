/** A large index as files: a manifest, blocks of rows in the order of their values, shards of the dictionary. */
import { lookupEntry } from '../lookup-entry.ts';
import { decodeSettings } from '../decode-settings.ts';
import { settings } from '../settings.ts';
import { compareKeys } from '../store/key-order.ts';
import {
  allCodesFile,
  headOf,
  rowFile,
  termFile,
  termStartsFile,
  wordFile,
  writeManifest,
} from '../store/manifest.ts';
import { clip, writeRow } from '../store/row-line.ts';
import type { Row } from '../store/store.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { writeWhole } from '../store/whole-format.ts';
import { valueKey } from '../text/value-key.ts';
import type { LookupFile } from '../types.ts';
import { contentHash } from '../../domain/content-hash.ts';
import type { Contents } from './contents.ts';
import { cutLines, startsOf } from './cut.ts';
import { dictionaryOf } from './dictionary.ts';

/** Above every key that a value can have. */
const afterAllKeys = '\uffff';

export function shardFiles(contents: Contents): LookupFile[] {
  const sorted = sortedByKey(contents);
  const rowLines = sorted.rows.map((row) => ({
    key: row.kind === 'code' ? valueKey(row.value) : afterAllKeys,
    line: writeRow(row, sorted.places, settings.rowMessage),
  }));
  const { lines, words } = dictionaryOf(sorted);
  const rowBlocks = cutLines(rowLines, settings.rowBlock);
  const termShards = cutLines(lines, settings.termShard);
  const bodies = [...rowBlocks, ...termShards].map((file) => file.map(({ line }) => line).join('\n'));
  const lists = [...words].map(([initial, list]) => [initial, list.join('\n')] as const);
  const allCodes = writeWhole(withoutTexts(sorted));
  const folder = contentHash([...bodies, ...lists.map(([, list]) => list), allCodes]);
  const body = (text: string): string => `${folder}\n${text}\n`;
  const manifest = writeManifest({
    ...sorted,
    folder,
    rowCount: rowLines.length,
    rowStarts: startsOf(rowBlocks),
    firstRecords: firstRecordsOf(rowBlocks),
    heads: new Set(
      [...rowLines, ...lines.filter(({ key }) => key.startsWith(keyKinds.spelling))].map(({ key }) =>
        headOf(key),
      ),
    ),
    initials: lists.map(([initial]) => initial).join(''),
  });
  return [
    { path: lookupEntry, body: manifest },
    ...bodies.map((text, index) => ({
      path: index < rowBlocks.length ? rowFile(folder, index) : termFile(folder, index - rowBlocks.length),
      body: body(text),
    })),
    { path: termStartsFile(folder), body: body(startsOf(termShards).join('\n')) },
    { path: allCodesFile(folder), body: allCodes },
    ...lists.map(([initial, list]) => ({ path: wordFile(folder, initial), body: body(list) })),
  ];
}

/** Codes alone, as a decoder needs them. */
const withoutTexts = (contents: Contents): Contents => ({
  ...contents,
  rows: contents.rows
    .filter(({ kind }) => kind === 'code')
    .map((row) => ({
      ...row,
      message: clip(row.message, decodeSettings.message),
    })),
});

/** The same contents with records numbered in the order of their values, guides last. */
function sortedByKey(contents: Contents): Contents {
  const keyOf = (row: Row): string => (row.kind === 'code' ? valueKey(row.value) : afterAllKeys);
  const order = contents.rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((left, right) => compareKeys(left.key, right.key) || left.row.record - right.row.record);
  const numberOf = new Map(order.map(({ row }, index) => [row.record, index]));
  const renumbered = (record: number): number => numberOf.get(record) ?? record;
  return {
    ...contents,
    rows: order.map(({ row }, record) => ({ ...row, record })),
    spellings: new Map([...contents.spellings].map(([record, spellings]) => [renumbered(record), spellings])),
    spans: contents.spans.map(({ record, span }) => ({ record: renumbered(record), span })),
  };
}

function firstRecordsOf(blocks: readonly (readonly unknown[])[]): number[] {
  let next = 0;
  return blocks.map((block) => {
    const first = next;
    next += block.length;
    return first;
  });
}
