/** Words of other languages with spaces than English that only join others. */
import { likely } from '../../domain/language.ts';
import { isFiller } from '../query/filler.ts';
import { once, onceEach } from '../store/once.ts';
import { foldLetters } from '../text/fold.ts';

const byLanguage = once(async () => {
  const { otherJoiningWords } = await import('../../words/joining.ts');
  const lines = otherJoiningWords.trim().split('\n');
  return new Map(lines.map((line) => [line.slice(0, 2), new Set(line.split(' ').slice(1).map(foldLetters))]));
});

export const allJoining = async (): Promise<readonly string[]> =>
  [...(await byLanguage()).values()].flatMap((words) => [...words]);

type IsJoining = (word: string) => boolean;

/** Those of English every site may have, and `isFiller` knows them. */
const joiningOf =
  (words: ReadonlySet<string> | undefined): IsJoining =>
  (word) =>
    words?.has(word) === true && !isFiller(word);

/** Says which words of a language only join others. */
export const joiningIn = onceEach(async (language: string): Promise<IsJoining> => {
  const tag = likely(language).language;
  return joiningOf(tag === 'en' ? undefined : (await byLanguage()).get(tag));
});

/** The same of the language that most of these words, two at least, only join others in. */
export async function joiningAmong(telling: readonly string[]): Promise<IsJoining> {
  const languages = [...(await byLanguage()).values()];
  const counts = languages.map((words) => telling.filter((word) => words.has(word)).length);
  const most = Math.max(...counts);
  return joiningOf(most > 1 ? languages[counts.indexOf(most)] : undefined);
}
