/** The index as a static B-tree: a manifest in memory, rows and dictionary in small files that are fetched by key. */
import type { Action } from '../../domain/action.ts';
import { LookupError } from '../lookup-error.ts';
import { settings } from '../settings.ts';
import { slips } from '../text/slips.ts';
import { valueKey } from '../text/value-key.ts';
import { compareValues, lowerBound, startingWith } from './key-order.ts';
import {
  dictionaryFile,
  headOf,
  readManifest,
  rowFile,
  termFile,
  termStartsFile,
  wordFile,
} from './manifest.ts';
import { once } from './once.ts';
import { readRow } from './row-line.ts';
import { type FetchText, keyOfLine, openShards } from './shards.ts';
import type { Row, Store, Term, VocabularyWord } from './store.ts';
import { keyKinds } from './key-kinds.ts';
import { readRecords, readTerm } from './term-line.ts';

/** Reads the entry file of an index. Throws a TypeError when it is damaged. */
export function openStore(file: unknown, fetchText: FetchText): Store {
  const manifest = readManifest(file);
  const { folder, firstRecords, rowStarts, places } = manifest;
  const bundle = once(async () =>
    readBundle(dictionaryFile(folder), await fetchText(dictionaryFile(folder))),
  );
  const shards = openShards(folder, async (path) => {
    const name = path.slice(folder.length + 1);
    const here = manifest.inlined.get(name) ?? (manifest.isBundled ? (await bundle()).get(name) : undefined);
    return here === undefined ? fetchText(path) : `${folder}\n${here}\n`;
  });
  const blocks = new Map<number, Promise<readonly Row[]>>();
  const terms = new Map<string, Promise<Term | undefined>>();

  const block = (index: number): Promise<readonly Row[]> => {
    const known = blocks.get(index);
    if (known) return known;
    const first = firstRecords[index] ?? 0;
    const rows = shards(rowFile(folder, index)).then((lines) =>
      lines.map((line, place) => readRow(line, first + place, places)),
    );
    blocks.set(index, rows);
    rows.catch(() => blocks.delete(index));
    return rows;
  };
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
      found.push(...startingWith(await shards(termFile(folder, index)), prefix, keyOfLine));
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
    size: manifest.size,
    base: manifest.base,
    places,
    spans: manifest.spans,
    digest: manifest.digest,
    languages: manifest.languages,
    synonyms: manifest.synonyms,
    ...(manifest.goneFile !== undefined && { goneFile: manifest.goneFile }),
    filedUnder: async (key) =>
      manifest.heads.has(headOf(key)) ? rowsFrom(key, (rowKey) => rowKey === key, 1) : [],
    spelled: async (key) => {
      const line = keyKinds.spelling + key;
      return manifest.heads.has(headOf(line)) ? rows(await listed(line)) : [];
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
      const likely = [key, ...slips(key)].filter(
        (other) => other === key || manifest.heads.has(headOf(other)),
      );
      const files = new Set(likely.map((other) => holder(rowStarts, other)));
      const found = await Promise.all([...files].slice(0, settings.scannedShards).map(block));
      return found.flat().filter(({ kind }) => kind === 'code');
    },
    named: (joined) => listed(keyKinds.name + joined),
    membersOf: (place) => listed(keyKinds.place + place.toString(36)),
    actedOnBy: (action: Action) => listed(keyKinds.action + action),
    term: (key) => {
      const known = terms.get(key);
      if (known) return known;
      const term = lineOf(key).then((line) => (line === undefined ? undefined : readTerm(line)));
      terms.set(key, term);
      term.catch(() => terms.delete(key));
      return term;
    },
    vocabulary: async (initial) => {
      if (!initial || !manifest.initials.includes(initial)) return [];
      return (await shards(wordFile(folder, initial))).map(readWord);
    },
    rows,
    allRows: async () => (await Promise.all(rowStarts.map((_, index) => block(index)))).flat(),
  };
}

const isPairs = (value: unknown): value is readonly (readonly [string, string])[] => Array.isArray(value);

/** Pairs of path and text. Rejects with a LookupError, for a host may answer with a page of its own where a file is gone. */
function readBundle(path: string, text: string): ReadonlyMap<string, string> {
  try {
    const pairs: unknown = JSON.parse(text);
    if (isPairs(pairs)) return new Map(pairs);
    throw new TypeError('A list of shards is of another kind.');
  } catch (cause) {
    throw new LookupError('corrupt', path, cause);
  }
}

/** The file that holds a key: the last one that starts at or before it. */
function holder<Key extends string | number>(starts: readonly Key[], key: Key): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    const start = starts[middle];
    if (start !== undefined && start <= key) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Words that stand in names are marked with a star. */
const readWord = (line: string): VocabularyWord =>
  line.endsWith('*') ? { word: line.slice(0, -1), inName: true } : { word: line, inName: false };
