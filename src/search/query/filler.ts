import { everydayWords, framingWords, joiningWords, turningWords } from '../../words/english.ts';
import { otherFramingWords, particles } from '../../words/scripts.ts';
import { stem } from '../text/stem.ts';

const unspaced: ReadonlySet<string> = new Set(otherFramingWords.split(' '));
const hasParticle = new RegExp(`^.?[${particles}].?$`, 'u');

/** It only joins others, or nearly every text about an error has it. */
export const isFrame = (word: string): boolean =>
  joiningWords.has(word) ||
  framingWords.has(word) ||
  unspaced.has(word) ||
  hasParticle.test(word) ||
  /^\p{Script=Hiragana}+$/u.test(word);

/** `"what"`, `"does"`, `"error"`: such a word is matched when it stands in a text, but never missed. */
export const isFiller = (word: string): boolean => isFrame(word) || turningWords.has(word);

const everyday: ReadonlySet<string> = new Set([...everydayWords].map(stem));

/** A word of everyday talk about errors, in any form. */
export const isEveryday = (word: string): boolean => everyday.has(stem(word));
