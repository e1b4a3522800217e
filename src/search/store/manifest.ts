/** The entry file of an index: enough to know which one file holds a key, and for a small site those files as well. */
import { readNumbers, writeNumbers } from './number-list.ts';
import type { IndexLanguage } from '../types.ts';
import type { CategoryPlace, SpanEntry } from './store.ts';

/** Raised whenever older readers would misread what is written. */
const formatVersion = 3;

export interface Manifest {
  readonly base: string;
  readonly size: number;
  readonly places: readonly CategoryPlace[];
  readonly spans: readonly SpanEntry[];
  /** Words of the site that stand for other words, by stem. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  /** See `Store.languages`. */
  readonly languages: readonly IndexLanguage[];
  /** See `Store.digest`. */
  readonly digest: string;
  /** See `Store.goneFile`. */
  readonly goneFile?: string;
  /** Folder of the shards; named by what is in them, so that no cache mixes two builds. */
  readonly folder: string;
  /** For each row block, a text that no key before it reaches and that its first key does. */
  readonly rowStarts: readonly string[];
  /** First record of each row block. */
  readonly firstRecords: readonly number[];
  /** First letters (see `headOf`) of the keys of values, and of other spellings behind their sign. */
  readonly heads: ReadonlySet<string>;
  /** First letters for which there is a list of words. */
  readonly initials: string;
  /** Row blocks that come along, by path. */
  readonly inlined: ReadonlyMap<string, string>;
  /** All other shards are in one file (see `dictionaryFile`). */
  readonly isBundled: boolean;
}

/** What tells at once that no value is like a key: hexadecimal, signed, with that first digit. */
export const headOf = (key: string): string => key.slice(0, 2);

export const rowFile = (folder: string, index: number): string => `${folder}/rows-${index}.txt`;
export const termFile = (folder: string, index: number): string => `${folder}/terms-${index}.txt`;
/** As `rowStarts`, for the shards of the dictionary: a code is found without it. */
export const termStartsFile = (folder: string): string => `${folder}/terms.txt`;
/** Named by the letter's number: file systems do not agree on letters. */
export const wordFile = (folder: string, initial: string): string =>
  `${folder}/words-${(initial.codePointAt(0) ?? 0).toString(16)}.txt`;
/** All shards of the dictionary of a small site: pairs of path and text. */
export const dictionaryFile = (folder: string): string => `${folder}/dictionary.json`;

export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(fileOf(manifest))}\n`;

function fileOf(manifest: Manifest) {
  const { base, size, places, spans, digest, synonyms, languages } = manifest;
  const { goneFile, folder, initials, inlined } = manifest;
  return {
    lookup: formatVersion,
    base,
    size,
    places: places.map(
      ({ document, category, heading, description }) =>
        [
          document.id,
          document.title,
          category.id.slice(document.id.length + 1),
          category.title,
          heading,
          description,
          ...(category.lang === undefined ? [] : [category.lang]),
        ] as const,
    ),
    spans: spans.map(({ record, span }) => [record, span] as const),
    synonyms: [...synonyms],
    languages: languages.length > 1 ? languages : undefined,
    digest,
    gone: goneFile,
    folder,
    rowStarts: manifest.rowStarts.join('\n'),
    firstRecords: writeNumbers(manifest.firstRecords),
    heads: [...manifest.heads].join('\n'),
    initials,
    inlined: [...inlined],
    bundled: manifest.isBundled,
  };
}

type ManifestFile = ReturnType<typeof fileOf>;

/** Nobody but our builds writes this version into a file, and a file that was cut is no JSON. */
const isOurs = (file: unknown): file is ManifestFile =>
  typeof file === 'object' && file !== null && 'lookup' in file && file.lookup === formatVersion;

/** Throws a TypeError when the file is not one of ours. */
export function readManifest(file: unknown): Manifest {
  if (!isOurs(file)) throw new TypeError('The index is of another version.');
  const { places, spans, synonyms, gone, languages = [], ...rest } = file;
  return {
    ...rest,
    places: places.map(([slug, documentTitle, category, title, heading, description, lang]) => ({
      document: { id: slug, title: documentTitle },
      category: { id: `${slug}/${category}`, title, ...(lang !== undefined && { lang }) },
      heading,
      description,
      path: `/${slug}/${category}/`,
    })),
    spans: spans.map(([record, span]) => ({ record, span })),
    synonyms: new Map(synonyms),
    languages,
    ...(gone === undefined ? {} : { goneFile: gone }),
    rowStarts: file.rowStarts.split('\n'),
    firstRecords: readNumbers(file.firstRecords),
    heads: new Set(file.heads.split('\n')),
    inlined: new Map(file.inlined),
    isBundled: file.bundled,
  };
}
