/** An index as files: a manifest, blocks of rows in the order of their values, shards of the dictionary. */
import { contentHash } from '../../domain/content-hash.ts';
import { recordsDigest } from '../full-text/record-names.ts';
import { settings } from '../settings.ts';
import { keyKinds } from '../store/key-kinds.ts';
import { headOf, rowFile, termFile, termStartsFile, writeManifest } from '../store/manifest.ts';
import { writeRow } from '../store/row-line.ts';
import type { LookupFile } from '../types.ts';
import { type Contents, rowKey } from './contents.ts';
import { cutLines, type Keyed, startsOf } from './cut.ts';
import { dictionaryOf } from './dictionary.ts';

/** `inlined`: letters up to which the rows travel with the entry, and the dictionary is one file. */
export function indexFiles(contents: Contents, entry: string, inlined: number): LookupFile[] {
  const { rows, ...facts } = contents;
  const rowLines = rows.map((row) => ({ key: rowKey(row), line: writeRow(row, contents.places) }));
  const lines = dictionaryOf(contents);
  const rowLetters = lettersOf(rowLines);
  const isInlined = rowLetters + lettersOf(lines) <= inlined;
  const rowBlocks = cutLines(rowLines, Math.max(settings.rowBlock, rowLetters / settings.mostBlocks));
  const termShards = cutLines(lines, isInlined ? Number.MAX_SAFE_INTEGER : settings.termShard);
  const rowFiles = rowBlocks.map((block, index) => [rowFile('', index), body(block)] as const);
  const starts = [termStartsFile(''), startsOf(termShards).join('\n')] as const;
  const termFiles = termShards.map((shard, index) => [termFile('', index), body(shard)] as const);
  const folder = contentHash([...rowFiles, ...termFiles].flat());
  const inEntry = isInlined ? [...rowFiles, starts] : [];
  const besides = isInlined ? termFiles : [...rowFiles, starts, ...termFiles];
  const spellings = lines.filter(({ key }) => key.startsWith(keyKinds.spelling));
  const manifest = writeManifest({
    ...facts,
    digest: recordsDigest(rows.map(({ path }) => path)),
    shortestLoose: shortestLoose(rows.map(({ value }) => value)),
    folder,
    rowStarts: startsOf(rowBlocks),
    rowCounts: rowBlocks.map(({ length }) => length),
    heads: [...new Set([...rowLines, ...spellings].map(({ key }) => headOf(key)))],
    inlined: Object.fromEntries(inEntry.map(([path, text]) => [path.slice(1), text])),
  });
  return [
    { path: entry, body: manifest },
    ...besides.map(([path, text]) => ({ path: folder + path, body: `${folder}\n${text}\n` })),
  ];
}

/** Digits that all but the shortest tenth of the numbers have: where every card is declined with two, "declined 51" asks for a code. */
function shortestLoose(values: readonly string[]): number {
  const lengths = values.flatMap((value) => /^[+-]?(\d+)$/u.exec(value)?.[1]?.length ?? []);
  const usual = lengths.sort((left, right) => left - right)[Math.floor(lengths.length / 10)];
  return Math.min(usual ?? Infinity, settings.shortestLooseCode);
}

const lettersOf = (lines: readonly Keyed[]): number => lines.reduce((sum, { line }) => sum + line.length, 0);
const body = (lines: readonly Keyed[]): string => lines.map(({ line }) => line).join('\n');
