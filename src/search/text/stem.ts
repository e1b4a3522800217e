import { stemmer } from 'stemmer';

const known = new Map<string, string>();

/** The stem that the forms of an English word share: `"recordings"` -> `"record"`. Other scripts stay as they are. Expects folded letters. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return word;
  const before = known.get(word);
  if (before !== undefined) return before;
  const after = stemmer(word);
  known.set(word, after);
  return after;
}
