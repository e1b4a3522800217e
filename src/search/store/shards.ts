/** Text files with sorted lines, loaded once each. */
import { LookupError } from '../lookup-error.ts';

export type FetchText = (path: string) => Promise<string>;

/** Gives the lines of a file, without the first, which must name the folder that the file was made for. */
export type Shards = (path: string) => Promise<readonly string[]>;

export function openShards(folder: string, fetchText: FetchText): Shards {
  const files = new Map<string, Promise<readonly string[]>>();
  return (path) => {
    const known = files.get(path);
    if (known) return known;
    const lines = fetchText(path).then((text) => {
      // Not trimmed: a row without a name and a message ends with empty cells.
      const [first, ...rest] = text.replace(/\n$/u, '').split('\n');
      // A host may answer with a page of its own where a file is gone.
      if (first !== folder) throw new LookupError('corrupt', path);
      return rest;
    });
    files.set(path, lines);
    // What failed once is asked for again next time.
    lines.catch(() => files.delete(path));
    return lines;
  };
}

export const keyOfLine = (line: string): string => {
  const end = line.indexOf('\t');
  return end < 0 ? line : line.slice(0, end);
};
