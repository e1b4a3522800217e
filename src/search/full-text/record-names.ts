/**
 * Which record of the lookup index each page of the full text is. Pagefind gives its pages names of its own; with this
 * list a result needs no request to be known. Each record has the start of its page's name, as long as it takes to tell them all apart.
 */
import { contentHash } from '../../domain/content-hash.ts';

/** Below the folder of the full text; each language of a site has its own, by its home page: `/zh-cn/`. */
export const recordNamesFile = (home: string): string => `records${home.slice(0, -1).replace('/', '-')}.txt`;

/** Says of which records, in their order, a list is. */
export const recordsDigest = (paths: readonly string[]): string => contentHash(paths);

/** `nameOf`: what Pagefind calls the page at a site path (`en_8f2b3e5`). Throws for a page that it does not have. */
export function writeRecordNames(
  paths: readonly string[],
  nameOf: (path: string) => string | undefined,
): string {
  const names = paths.map((path) => {
    const name = nameOf(path);
    if (name === undefined) throw new Error(`The full-text index has no page ${path}.`);
    return letters(name);
  });
  const starts = (length: number): string[] => names.map((name) => name.slice(0, length));
  const longest = Math.max(0, ...names.map(({ length }) => length));
  let length = 1;
  while (length < longest && new Set(starts(length)).size < names.length) length += 1;
  return `${recordsDigest(paths)}\n${starts(length).join(',')}\n`;
}

/** Gives the record of a page by its name. Throws a TypeError when the list is none, or of other records. */
export function readRecordNames(text: string, digest: string): (name: string) => number | undefined {
  const [first, list] = text.split('\n');
  if (first !== digest || list === undefined) throw new TypeError('The full-text index is of other codes.');
  const starts = list.split(',');
  const records = new Map(starts.map((start, record) => [start, record]));
  return (name) => records.get(letters(name).slice(0, starts[0]?.length));
}

const letters = (name: string): string => name.slice(name.indexOf('_') + 1);
