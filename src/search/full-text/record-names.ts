/**
 * Which record of the lookup index each page of the full text is. Pagefind gives its pages names of its own; with this
 * list a result needs no request to be known. Each record has the shortest start of its page's name that no other has.
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
  const sorted = [...names].sort();
  const starts = new Map(
    sorted.map((name, index) => {
      const shared = Math.max(sharedStart(name, sorted[index - 1]), sharedStart(name, sorted[index + 1]));
      return [name, name.slice(0, shared + 1)];
    }),
  );
  return `${recordsDigest(paths)}\n${names.map((name) => starts.get(name) ?? name).join(',')}\n`;
}

/** Gives the record of a page by its name. Throws a TypeError when the list is none, or of other records. */
export function readRecordNames(text: string, digest: string): (name: string) => number | undefined {
  const [first, list] = text.split('\n');
  if (first !== digest || list === undefined) throw new TypeError('The full-text index is of other codes.');
  const starts = list.split(',');
  const records = new Map(starts.map((start, record) => [start, record]));
  const longest = Math.max(...starts.map(({ length }) => length));
  return (name) => {
    const whole = letters(name);
    for (let length = 1; length <= longest; length += 1) {
      const record = records.get(whole.slice(0, length));
      if (record !== undefined) return record;
    }
    return undefined;
  };
}

const letters = (name: string): string => name.slice(name.indexOf('_') + 1);

function sharedStart(left: string, right: string | undefined): number {
  let length = 0;
  while (right !== undefined && length < left.length && left[length] === right[length]) length += 1;
  return right === left ? 0 : length;
}
