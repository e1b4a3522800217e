/** The index as a static B-tree: a manifest in memory, rows and dictionary in small files that are fetched by key. */
import { settings } from '../settings.ts';
import { valueKey } from '../text/value-key.ts';
import { compareValues, lowerBound } from './key-order.ts';
import { headOf, readManifest, rowFile, termFile, termStartsFile } from './manifest.ts';
import { onceEach } from './once.ts';
import { readRow } from './row-line.ts';
import type { LookupSource } from '../types.ts';
import type { Row, Store } from './store.ts';
import { keyKinds } from './key-kinds.ts';
import { keyOfLine, readRecords, readTerm, readWord } from './term-line.ts';

/** Reads the entry file of an index. Throws a TypeError when it is damaged. */
export function openStore(file: unknown, fetchText: LookupSource['fetchText']): Store {
  const manifest = readManifest(file);
  const { folder, rowCounts, rowStarts, places, inlined } = manifest;
  let next = 0;
  const firstRecords = rowCounts.map((count) => (next += count) - count);
  /** The lines of a file, without the first, which must name the folder that the file was made for. */
  const shards = onceEach(async (path: string): Promise<readonly string[]> => {
    const here = inlined[path.slice(folder.length + 1)];
    if (here !== undefined) return here.split('\n');
    // Not trimmed: a row without a name and a message ends with empty cells.
    const [first, ...rest] = (await fetchText(path)).replace(/\n$/u, '').split('\n');
    // A host may answer with a page of its own where a file is gone.
    if (first !== folder) throw new Error(`The search index is damaged: ${path} is not readable.`);
    return rest;
  });
  const block = onceEach(async (index: number): Promise<readonly Row[]> => {
    const first = firstRecords[index] ?? 0;
    return (await shards(rowFile(folder, index))).map((line, place) => readRow(line, first + place, places));
  });
  const rowsFrom = async (
    prefix: string,
    isWanted: (key: string) => boolean,
    most: number,
  ): Promise<Row[]> => {
    const found: Row[] = [];
    let index = holder(rowStarts, prefix);
    do {
      const codes = (await block(index)).filter(({ kind }) => kind === 'code');
      found.push(...codes.filter(({ value }) => isWanted(valueKey(value))));
      index += 1;
    } while (found.length < most && rowStarts[index]?.startsWith(prefix));
    return found;
  };
  const lineOf = async (key: string): Promise<string | undefined> => {
    const starts = await shards(termStartsFile(folder));
    const lines = await shards(termFile(folder, holder(starts, key)));
    const line = lines[lowerBound(lines, key, keyOfLine)];
    return line !== undefined && keyOfLine(line) === key ? line : undefined;
  };
  const linesFrom = async (prefix: string): Promise<readonly string[]> => {
    const found: string[] = [];
    const starts = await shards(termStartsFile(folder));
    let index = holder(starts, prefix);
    const end = index + settings.scannedShards;
    do {
      found.push(...(await shards(termFile(folder, index))).filter((line) => line.startsWith(prefix)));
      index += 1;
    } while (index < end && starts[index]?.startsWith(prefix));
    return found;
  };
  const listed = async (key: string): Promise<readonly number[]> => {
    const line = await lineOf(key);
    return line === undefined ? [] : readRecords(line);
  };
  const rowAt = async (record: number): Promise<Row[]> => {
    const index = holder(firstRecords, record);
    const row = (await block(index))[record - (firstRecords[index] ?? 0)];
    return row ? [row] : [];
  };
  const rows = async (records: readonly number[]): Promise<readonly Row[]> =>
    (await Promise.all(records.map(rowAt))).flat();
  return {
    ...manifest,
    filedUnder: async (key) =>
      manifest.heads.includes(headOf(key)) ? rowsFrom(key, (rowKey) => rowKey === key, 1) : [],
    spelled: async (key) => {
      const line = keyKinds.spelling + key;
      return manifest.heads.includes(headOf(line)) ? rows(await listed(line)) : [];
    },
    startingWith: async (prefix, limit) => {
      const found = await rowsFrom(prefix, (key) => key.startsWith(prefix), limit);
      return found
        .sort((left, right) => compareValues(valueKey(left.value), valueKey(right.value)))
        .slice(0, limit);
    },
    endingWith: async (tail) =>
      (await linesFrom(keyKinds.tail + Array.from(tail).reverse().join(''))).flatMap(readRecords),
    near: async (key) => {
      if (key.length > settings.nearest.longest) return [];
      const found = await block(holder(rowStarts, key));
      return found.filter(({ kind }) => kind === 'code');
    },
    listed: (kind, key) => listed(keyKinds[kind] + String(key)),
    term: onceEach(async (key: string) => {
      const line = await lineOf(key);
      return line === undefined ? undefined : readTerm(line);
    }),
    vocabulary: onceEach(async (initial: string) =>
      initial ? (await linesFrom(keyKinds.word + initial)).map(readWord) : [],
    ),
    rows,
    allRows: async () => (await Promise.all(rowStarts.map((_, index) => block(index)))).flat(),
  };
}

/** The file that holds a key: the last one that starts at or before it. */
const holder = <Key extends string | number>(starts: readonly Key[], key: Key): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= key),
  );
