import { framingWords, joiningWords, turningWords } from '../../words/english.ts';

/** `"what"`, `"does"`, `"error"`: such a word is matched when it stands in a text, but never missed. */
export const isFiller = (word: string): boolean =>
  joiningWords.has(word) || turningWords.has(word) || framingWords.has(word);
