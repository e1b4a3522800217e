/** One line of the dictionary. */
import { readNumbers, writeNumbers } from './number-list.ts';
import type { Term } from './store.ts';

/** `"timeout\t8\t2:01A;3:4"`: the key, how many records have it, and lists of records by mark. */
export function writeTermLine(key: string, { frequency, records, marks }: Term): string {
  const byMark = new Map<number, number[]>();
  records.forEach((record, index) => {
    const mark = marks[index] ?? 0;
    const list = byMark.get(mark) ?? [];
    byMark.set(mark, list);
    list.push(record);
  });
  const groups = [...byMark].sort(([left], [right]) => left - right);
  const lists = groups.map(([mark, list]) => `${mark.toString(36)}:${writeNumbers(list)}`);
  return `${key}\t${frequency.toString(36)}\t${lists.join(';')}`;
}

export function readTerm(line: string): Term {
  const [, frequency = '', lists = ''] = line.split('\t');
  const groups = lists
    .split(';')
    .filter(Boolean)
    .map((list) => {
      const cut = list.indexOf(':');
      return { mark: parseInt(list.slice(0, cut), 36), records: readNumbers(list.slice(cut + 1)) };
    });
  const [only] = groups;
  if (groups.length === 1 && only) {
    const { records, mark } = only;
    return { frequency: parseInt(frequency, 36), records, marks: records.map(() => mark) };
  }
  const pairs = groups.flatMap(({ mark, records }) => records.map((record) => ({ record, mark })));
  pairs.sort((left, right) => left.record - right.record);
  return {
    frequency: parseInt(frequency, 36),
    records: pairs.map(({ record }) => record),
    marks: pairs.map(({ mark }) => mark),
  };
}

/** A line that only lists records. */
export const writeRecordsLine = (key: string, records: readonly number[]): string =>
  `${key}\t${writeNumbers(records)}`;
export const readRecords = (line: string): number[] => readNumbers(line.slice(line.indexOf('\t') + 1));
