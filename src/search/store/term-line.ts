/** One line of the dictionary: a key, and what is kept of it. */
import { readNumbers, writeNumbers } from './number-list.ts';
import { keyKinds } from './key-kinds.ts';
import type { Term, TermUse, VocabularyWord } from './store.ts';

export const keyOfLine = (line: string): string => {
  const end = line.indexOf('\t');
  return end < 0 ? line : line.slice(0, end);
};

/** The key, how many records have it, and lists of records by fields: `"timeout\t8\t2:…;3:…"`. */
export function writeTermLine(key: string, { frequency, uses }: Term): string {
  const lists = [...Map.groupBy(uses, ({ fields }) => fields)]
    .sort(([left], [right]) => left - right)
    .map(([fields, group]) => `${fields}:${writeNumbers(group.map(({ record }) => record))}`);
  return `${key}\t${frequency}\t${lists.join(';')}`;
}

export function readTerm(line: string): Term {
  const [, frequency = '', lists = ''] = line.split('\t');
  const uses = lists.split(';').flatMap((list) => {
    const [fields = '', records = ''] = list.split(':');
    return readNumbers(records).map((record) => ({ record, fields: Number(fields) }));
  });
  return { frequency: Number(frequency), uses: uses.sort((left, right) => left.record - right.record) };
}

/** A line that only lists records. */
export const writeRecordsLine = (key: string, uses: readonly Pick<TermUse, 'record'>[]): string =>
  `${key}\t${writeNumbers(uses.map(({ record }) => record))}`;
export const readRecords = (line: string): number[] => readNumbers(line.slice(line.indexOf('\t') + 1));

/** A word as the texts write it; those of names have a star. */
export const writeWordLine = ({ word, inName }: VocabularyWord): string =>
  `${keyKinds.word}${word}${inName ? '\t*' : ''}`;
export function readWord(line: string): VocabularyWord {
  const [key = '', star] = line.split('\t');
  return { word: key.slice(keyKinds.word.length), inName: star !== undefined };
}
