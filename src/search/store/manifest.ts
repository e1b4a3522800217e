/** The entry file of an index: enough to know which one file holds a key, and for a small site those files as well. */
import type { Span } from '../../domain/error-code.ts';
import { readNumbers, writeNumbers } from './number-list.ts';
import { expectShape, isListOf, isNumber, isShape, isText } from './shape.ts';
import type { CategoryPlace, SpanEntry } from './store.ts';

/** Raised whenever older readers would misread what is written. */
const formatVersion = 2;

export interface Manifest {
  readonly base: string;
  readonly size: number;
  readonly places: readonly CategoryPlace[];
  readonly spans: readonly SpanEntry[];
  /** Words of the site that stand for other words, by stem. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
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

export function writeManifest(manifest: Manifest): string {
  const { base, size, places, spans, digest, synonyms, goneFile, folder, inlined } = manifest;
  const file = {
    lookup: formatVersion,
    base,
    size,
    places: places.map(({ document, category, heading, description }) => [
      document.id,
      document.title,
      category.id.slice(document.id.length + 1),
      category.title,
      heading,
      description,
    ]),
    spans: spans.map(({ record, span }) => [record, span]),
    synonyms: [...synonyms].map(([word, others]) => [word, ...others]),
    digest,
    gone: goneFile,
    folder,
    rowStarts: manifest.rowStarts.join('\n'),
    firstRecords: writeNumbers(manifest.firstRecords),
    heads: [...manifest.heads].join('\n'),
    initials: manifest.initials,
    inlined: [...inlined],
    bundled: manifest.isBundled,
  };
  return `${JSON.stringify(file)}\n`;
}

const isTexts = (value: unknown): value is readonly string[] => isListOf(value, isText);

/** Throws a TypeError when the file is not one of ours. */
export function readManifest(file: unknown): Manifest {
  const shape = expectShape(file, isShape, 'The index');
  if (shape.lookup !== formatVersion) throw new TypeError('The index is of another version.');
  const text = (key: string): string => expectShape(shape[key], isText, `"${key}"`);
  const lists = (key: string): readonly (readonly string[])[] =>
    expectShape(shape[key], (value) => isListOf(value, isTexts), `"${key}"`);
  const spans = expectShape(shape.spans, (value) => isListOf(value, isSpanLine), '"spans"');
  const rowStarts = text('rowStarts').split('\n');
  const firstRecords = readNumbers(text('firstRecords'));
  if (rowStarts.length !== firstRecords.length)
    throw new TypeError('The lists of row blocks differ in length.');
  return {
    base: text('base'),
    size: expectShape(shape.size, isNumber, '"size"'),
    places: lists('places').map(
      ([slug = '', documentTitle = '', category = '', title = '', heading = '', description = '']) => ({
        document: { id: slug, title: documentTitle },
        category: { id: `${slug}/${category}`, title },
        heading,
        description,
        path: `/${slug}/${category}/`,
      }),
    ),
    spans: spans.map(([record, span]) => ({ record, span })),
    synonyms: new Map(lists('synonyms').map(([word = '', ...others]) => [word, others])),
    digest: text('digest'),
    ...(shape.gone === undefined ? {} : { goneFile: text('gone') }),
    folder: text('folder'),
    rowStarts,
    firstRecords,
    heads: new Set(text('heads').split('\n')),
    initials: text('initials'),
    inlined: textsByPath(shape.inlined),
    isBundled: shape.bundled === true,
  };
}

/** Throws a TypeError when it is no list of pairs. */
export const textsByPath = (pairs: unknown): ReadonlyMap<string, string> =>
  new Map(
    expectShape(pairs, (value) => isListOf(value, isTexts), 'A list of shards').map(
      ([path = '', text = '']) => [path, text],
    ),
  );

function isSpanLine(value: unknown): value is readonly [number, Span] {
  return Array.isArray(value) && isNumber(value[0]) && isSpan(value[1]);
}

function isSpan(value: unknown): value is Span {
  if (!isShape(value)) return false;
  const { kind, from, to, pattern } = value;
  return (
    kind === 'rest' ||
    (kind === 'range' && isNumber(from) && isNumber(to)) ||
    (kind === 'wildcard' && isText(pattern))
  );
}
