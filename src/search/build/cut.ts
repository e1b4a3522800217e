/** Cuts sorted lines into files of about one size, and finds short texts that tell one file from the next. */
import { keyOfLine } from '../store/term-line.ts';

export interface Keyed {
  readonly key: string;
  readonly line: string;
}

/** Lines with the same key stay together, however many they are. */
export function cutLines(lines: readonly Keyed[], size: number): Keyed[][] {
  const files: Keyed[][] = [];
  let length = Infinity;
  let before: string | undefined;
  for (const keyed of lines) {
    if (length + keyed.line.length > size && keyed.key !== before) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(keyed);
    length += keyed.line.length + 1;
    before = keyed.key;
  }
  return files.length > 0 ? files : [[]];
}

/** For each file, the shortest text above all keys before it that its first key reaches; the first starts at nothing. */
export function startsOf(files: readonly (readonly Keyed[])[]): string[] {
  return files.map((file, index) => {
    const before = files[index - 1]?.at(-1)?.key;
    const first = file[0]?.key ?? '';
    if (before === undefined) return '';
    let length = 0;
    while (length < first.length && first[length] === before[length]) length += 1;
    return first.slice(0, length + 1);
  });
}

export const keyed = (line: string): Keyed => ({ key: keyOfLine(line), line });
