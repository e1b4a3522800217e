/**
 * Questions in a script without spaces are asked as pairs of letters. Where the texts have most of the letters of a run,
 * a pair that they lack is only where two words meet, and what nobody wrote is one unknown word, not several.
 */
import { otherJoiningWords } from '../../words/joining.ts';
import { settings } from '../settings.ts';
import { isIdeograph } from '../text/tokens.ts';

interface PairWord {
  readonly word: string;
  readonly position: number;
}

const joiningWords = otherJoiningWords.split(/\s+/u).filter(isIdeograph);
const joiningLetters = new Set(joiningWords.join(''));
const joiningPhrases = joiningWords
  .filter(({ length }) => length > 1)
  .sort((left, right) => right.length - left.length);
const joiningPhrase = new RegExp(joiningPhrases.join('|'), 'gu');

/** The words without pairs that the texts lack and that a phrase which only joins others has a letter of. */
export function withoutJoining<Word extends PairWord>(
  words: readonly Word[],
  isKnown: (word: string) => boolean,
): readonly Word[] {
  return runsOf(words).flatMap((run) => {
    if (!isIdeograph(run[0]?.word ?? '')) return run;
    const letters = run.map(({ word }, at) => (at === 0 ? word : word.slice(1))).join('');
    const joins = new Set<number>();
    for (const { index, 0: phrase } of letters.matchAll(joiningPhrase))
      for (let at = index; at < index + phrase.length; at += 1) joins.add(at);
    return run.filter(({ word }, at) => isKnown(word) || !(joins.has(at) || joins.has(at + 1)));
  });
}

/** The words without pairs that are none, where the index speaks the language of the run. */
export function wordsOfRuns<Word extends PairWord>(
  words: readonly Word[],
  isKnown: (word: string) => boolean,
): readonly Word[] {
  return runsOf(words).flatMap((run) => {
    const known = run.map(({ word }) => isKnown(word));
    // Letter `n` is in the pairs before and after it.
    const covered = [...known, false].filter((isHere, letter) => isHere || known[letter - 1] === true);
    const share = covered.length / (known.length + 1);
    if (share < settings.words.ownScript || !isIdeograph(run[0]?.word ?? '')) return run;
    // Of letters that no known pair has, the first ones stand for all that follow them.
    const isStrange = (index: number): boolean =>
      known[index + 1] !== true && (index === 0 || (known[index - 1] === false && known[index - 2] === true));
    const joins = (word: string): boolean => Array.from(word).every((letter) => joiningLetters.has(letter));
    return run.filter(({ word }, index) => known[index] === true || (isStrange(index) && !joins(word)));
  });
}

/** Words that are pairs of one run of letters stand together, each other word by itself. */
function runsOf<Word extends PairWord>(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  for (const word of words) {
    const last = runs.at(-1)?.at(-1);
    const goesOn =
      last !== undefined &&
      isIdeograph(word.word) &&
      word.position === last.position + 1 &&
      Array.from(last.word)[1] === Array.from(word.word)[0];
    if (goesOn) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}
