/** Words that people say for those of messages (see words/english.ts), by stem; of two words by both. */
import { paraphrases } from '../../words/english.ts';
import { stem } from '../text/stem.ts';

/** `"timed out"` -> `"time out"`. */
export const stemsKey = (words: string): string => words.split(' ').map(stem).join(' ');

const groups = paraphrases
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

const others = new Map<string, string[]>();
for (const group of groups) {
  for (const word of group) {
    const key = stemsKey(word);
    others.set(key, [...(others.get(key) ?? []), ...group.filter((other) => other !== word)]);
  }
}

export const paraphrasesOf = (key: string): readonly string[] => others.get(key) ?? [];
