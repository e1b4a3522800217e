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

const joining = new RegExp(
  `^(?:${otherJoiningWords
    .split(/\s+/u)
    .filter(isIdeograph)
    .sort((left, right) => right.length - left.length)
    .join('|')})+$`,
  'u',
);

/** The words without pairs that are none, where the index speaks the language of the run. */
export function wordsOfRuns<Word extends PairWord>(
  words: readonly Word[],
  isKnown: (word: string) => boolean,
): readonly Word[] {
  return runsOf(words).flatMap((run) => (isIdeograph(run[0]?.word ?? '') ? wordsOfRun(run, isKnown) : run));
}

function wordsOfRun<Word extends PairWord>(
  run: readonly Word[],
  isKnown: (word: string) => boolean,
): readonly Word[] {
  const known = run.map(({ word }) => isKnown(word));
  // Letter `n` is in the pairs before and after it.
  const isCovered = [...known, false].map(
    (_, letter) => known[letter] === true || known[letter - 1] === true,
  );
  const share = isCovered.filter(Boolean).length / isCovered.length;
  if (share < settings.words.ownScript) return run;
  const letters = run.map(({ word }) => Array.from(word)[0] ?? '');
  letters.push(Array.from(run.at(-1)?.word ?? '')[1] ?? '');
  return run.filter((_, index) => {
    if (known[index]) return true;
    // Of letters that no known pair has, the first one stands for all that follow it.
    const at = [index, index + 1].find((letter) => !isCovered[letter]);
    if (at === undefined || (at > 0 && !isCovered[at - 1] && index > 0)) return false;
    const end = isCovered.findIndex((covered, letter) => letter > at && covered);
    const unknown = letters.slice(at, end < 0 ? undefined : end).join('');
    return index === Math.max(0, at - 1) && !joining.test(unknown);
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
      isIdeograph(last.word) &&
      word.position === last.position + 1 &&
      Array.from(last.word)[1] === Array.from(word.word)[0];
    if (goesOn) runs.at(-1)?.push(word);
    else runs.push([word]);
  }
  return runs;
}
