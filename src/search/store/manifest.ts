/** The entry file of an index: enough to know which one file holds a key, and for a small site those files as well. */
import type { IndexFacts } from './store.ts';

/** Raised whenever older readers would misread what is written. */
const formatVersion = 6;

export interface Manifest extends IndexFacts {
  /** Folder of the shards; named by what is in them, so that no cache mixes two builds. */
  readonly folder: string;
  /** For each row block, a text that no key before it reaches and that its first key does. */
  readonly rowStarts: readonly string[];
  /** Rows of each row block. */
  readonly rowCounts: readonly number[];
  /** First letters (see `headOf`) of the keys of values, and of other spellings behind their sign. */
  readonly heads: readonly string[];
  /** Files that come along, by their names in the folder: those of the rows, and the starts of the one shard of the dictionary. */
  readonly inlined: Readonly<Record<string, string>>;
}

/** What tells at once that no value is like a key: hexadecimal, signed, with that first digit. */
export const headOf = (key: string): string => key.slice(0, 2);

export const rowFile = (folder: string, index: number): string => `${folder}/rows-${index}.txt`;
export const termFile = (folder: string, index: number): string => `${folder}/terms-${index}.txt`;
/** As `rowStarts`, for the shards of the dictionary: a code is found without it. */
export const termStartsFile = (folder: string): string => `${folder}/terms.txt`;

export const writeManifest = (manifest: Manifest): string =>
  `${JSON.stringify({ ...manifest, lookup: formatVersion })}\n`;

/** Nobody but our builds writes this version into a file, and a file that was cut is no JSON. */
const isOurs = (file: unknown): file is Manifest =>
  typeof file === 'object' && file !== null && 'lookup' in file && file.lookup === formatVersion;

/** Throws a TypeError when the file is not one of ours. */
export function readManifest(file: unknown): Manifest {
  if (!isOurs(file)) throw new TypeError('The index is of another version.');
  return file;
}
