/** Names typed as one run of letters, whole or in part: `"notinmainthread"` is `NOT_IN_MAIN_THREAD` without its bars. */
import type { Store, VocabularyWord } from '../store/store.ts';
import { editDistance } from '../../domain/edit-distance.ts';
import { settings } from '../settings.ts';

export interface JoinedParts {
  readonly parts: readonly string[];
  /** The last part may go on. */
  readonly open: boolean;
  /** One of the parts is written otherwise in the run. */
  readonly isTypo: boolean;
}

const { shortest, shortestTypo, shortestStart, most } = settings.joinedParts;

/** Ways to read the letters as parts of names, two at least, those without a typo first. Parts are words of names. */
export async function joinedParts(letters: string, open: boolean, store: Store): Promise<JoinedParts[]> {
  if (letters.length < shortest || /[^\p{L}]/u.test(letters)) return [];
  const words = new Map<string, Promise<readonly VocabularyWord[]>>();
  const wordsFrom = (start: number): Promise<readonly VocabularyWord[]> => {
    const initial = letters.charAt(start);
    const known = words.get(initial) ?? store.vocabulary(initial);
    words.set(initial, known);
    return known;
  };
  const found: JoinedParts[] = [];
  const deadEnds = new Set<string>();
  const readFrom = async (start: number, before: readonly string[], isTypo: boolean): Promise<boolean> => {
    const place = `${start}${String(isTypo)}`;
    if (start === letters.length) {
      if (before.length > 1) found.push({ parts: before, open: false, isTypo });
      return before.length > 1;
    }
    if (found.length >= most || deadEnds.has(place)) return false;
    let leadsOn = false;
    for (const { word, length, typo } of steps(letters.slice(start), await wordsFrom(start), open, !isTypo)) {
      const parts = [...before, word];
      if (start + length > letters.length) {
        if (before.length > 0) found.push({ parts: [...before, letters.slice(start)], open: true, isTypo });
        leadsOn = true;
      } else if (await readFrom(start + length, parts, isTypo || typo)) leadsOn = true;
    }
    if (!leadsOn) deadEnds.add(place);
    return leadsOn;
  };
  await readFrom(0, [], false);
  return found.sort((left, right) => Number(left.isTypo) - Number(right.isTypo)).slice(0, most);
}

interface Step {
  readonly word: string;
  /** Letters of the run that it takes; more than are left when the word only begins there. */
  readonly length: number;
  readonly typo: boolean;
}

/** The words of names that the letters begin with, the longest first; then mistyped ones. */
function steps(rest: string, words: readonly VocabularyWord[], open: boolean, typos: boolean): Step[] {
  const inNames = words.filter(({ inName, word }) => inName && word.length > 1);
  const exact = inNames.filter(({ word }) => rest.startsWith(word));
  const begun =
    open && rest.length >= shortestStart
      ? inNames.find(({ word }) => word.startsWith(rest) && word !== rest)
      : undefined;
  const mistyped = typos ? inNames.flatMap(({ word }) => mistypedAs(word, rest)) : [];
  return [
    ...exact
      .map(({ word }) => ({ word, length: word.length, typo: false }))
      .sort((left, right) => right.length - left.length),
    ...(begun ? [{ word: begun.word, length: rest.length + 1, typo: false }] : []),
    ...mistyped,
  ];
}

/** The starts of the letters that are the word with one mistake. */
function mistypedAs(word: string, rest: string): Step[] {
  if (word.length < shortestTypo) return [];
  return [word.length, word.length - 1, word.length + 1]
    .filter((length) => length <= rest.length && editDistance(rest.slice(0, length), word, 1) === 1)
    .map((length) => ({ word, length, typo: true }));
}
