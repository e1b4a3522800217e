/** Words of other languages with spaces than English that only join others. */
import { likely } from '../../domain/language.ts';
import { isFiller } from '../query/filler.ts';
import { once, onceEach } from '../store/once.ts';
import { foldLetters } from '../text/fold.ts';

const byLanguage = once(async () => {
  const { otherJoiningWords } = await import('../../words/joining.ts');
  const lines = otherJoiningWords.trim().split('\n');
  return new Map(lines.map((line) => [line.slice(0, 2), line.split(' ').slice(1).map(foldLetters)]));
});

export const allJoining = async (): Promise<readonly string[]> => [...(await byLanguage()).values()].flat();

/** Says which words of a language only join others; those of English every site may have, and `isFiller` knows them. */
export const joiningIn = onceEach(async (language: string): Promise<(word: string) => boolean> => {
  const tag = likely(language).language;
  const words = new Set(tag === 'en' ? [] : (await byLanguage()).get(tag));
  return (word) => words.has(word) && !isFiller(word);
});

/** The same of the language that most of these words, two at least, only join others in. */
export async function joiningAmong(telling: readonly string[]): Promise<(word: string) => boolean> {
  const languages = [...(await byLanguage()).values()].map((words) => new Set(words));
  const counts = languages.map((words) => telling.filter((word) => words.has(word)).length);
  const most = Math.max(...counts);
  const words = most > 1 ? languages[counts.indexOf(most)] : undefined;
  return (word) => words?.has(word) === true && !isFiller(word);
}
