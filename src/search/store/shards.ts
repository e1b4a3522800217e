/** Text files with sorted lines, loaded once each. */
import { onceEach } from './once.ts';

export type FetchText = (path: string) => Promise<string>;

/** Gives the lines of a file, without the first, which must name the folder that the file was made for. */
export type Shards = (path: string) => Promise<readonly string[]>;

export const openShards = (folder: string, fetchText: FetchText): Shards =>
  onceEach(async (path) => {
    // Not trimmed: a row without a name and a message ends with empty cells.
    const [first, ...rest] = (await fetchText(path)).replace(/\n$/u, '').split('\n');
    // A host may answer with a page of its own where a file is gone.
    if (first !== folder) throw new Error(`The search index is damaged: ${path} is not readable.`);
    return rest;
  });

export const keyOfLine = (line: string): string => {
  const end = line.indexOf('\t');
  return end < 0 ? line : line.slice(0, end);
};
