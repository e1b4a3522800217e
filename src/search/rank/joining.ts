import { likely } from '../../domain/language.ts';
import { isFiller } from '../query/filler.ts';
import { onceEach } from '../store/once.ts';
import { foldLetters } from '../text/fold.ts';
import { isIdeograph } from '../text/tokens.ts';

/** Says which words of a language with spaces only join others; those of English every site may have, and `isFiller` knows them. */
export const joiningIn = onceEach(async (language: string): Promise<(word: string) => boolean> => {
  const tag = likely(language).language;
  if (tag === 'en') return () => false;
  const { otherJoiningWords } = await import('../../words/joining.ts');
  const line = otherJoiningWords.split('\n').find((each) => each.startsWith(`${tag} `)) ?? '';
  const words = new Set(line.split(' ').slice(1).map(foldLetters));
  return (word) => words.has(word) && !isIdeograph(word) && !isFiller(word);
});
