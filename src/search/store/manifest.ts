/** The entry file of a sharded index: enough to know which one file holds a key. */
import { type CommonParts, readCommon, writeCommon } from './common-format.ts';
import { readNumbers, writeNumbers } from './number-list.ts';
import { expectShape, isNumber, isText } from './shape.ts';

export interface Manifest extends CommonParts {
  /** Folder of the shards; named by what is in them, so that no cache mixes two builds. */
  readonly folder: string;
  /** Codes and guides. */
  readonly rowCount: number;
  /** For each row block, a text that no key before it reaches and that its first key does. */
  readonly rowStarts: readonly string[];
  /** First record of each row block. */
  readonly firstRecords: readonly number[];
  /** First letters (see `headOf`) of the keys of values, and of other spellings behind their sign. */
  readonly heads: ReadonlySet<string>;
  /** First letters for which there is a list of words. */
  readonly initials: string;
}

/** What tells at once that no value is like a key: hexadecimal, signed, with that first digit. */
export const headOf = (key: string): string => key.slice(0, 2);

export const rowFile = (folder: string, index: number): string => `${folder}/rows-${index}.txt`;
export const termFile = (folder: string, index: number): string => `${folder}/terms-${index}.txt`;
/** As `rowStarts`, for the shards of the dictionary: a code is found without it. */
export const termStartsFile = (folder: string): string => `${folder}/terms.txt`;
export const allCodesFile = (folder: string): string => `${folder}/codes.json`;
/** Named by the letter's number: file systems do not agree on letters. */
export const wordFile = (folder: string, initial: string): string =>
  `${folder}/words-${(initial.codePointAt(0) ?? 0).toString(16)}.txt`;

export function writeManifest(manifest: Manifest): string {
  const { folder, rowCount, rowStarts, firstRecords, heads, initials } = manifest;
  const file = {
    ...writeCommon(manifest),
    folder,
    rowCount,
    rowStarts: rowStarts.join('\n'),
    firstRecords: writeNumbers(firstRecords),
    heads: [...heads].join('\n'),
    initials,
  };
  return `${JSON.stringify(file)}\n`;
}

/** Throws a TypeError when the file is not one of ours. */
export function readManifest(file: unknown): Manifest {
  const common = readCommon(file);
  const { folder, rowCount, rowStarts, firstRecords, heads, initials } = common.file;
  const manifest = {
    ...common,
    folder: expectShape(folder, isText, 'The folder'),
    rowCount: expectShape(rowCount, isNumber, 'The number of rows'),
    rowStarts: expectShape(rowStarts, isText, 'The list of row blocks').split('\n'),
    firstRecords: readNumbers(expectShape(firstRecords, isText, 'The list of records')),
    heads: new Set(expectShape(heads, isText, 'The list of beginnings').split('\n')),
    initials: expectShape(initials, isText, 'The list of letters'),
  };
  if (manifest.rowStarts.length !== manifest.firstRecords.length)
    throw new TypeError('The lists of row blocks differ in length.');
  return manifest;
}
