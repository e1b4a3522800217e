/** Names typed as one run of letters, whole or in part: `"notinmainthread"` is `NOT_IN_MAIN_THREAD` without its bars. */
import { editDistance } from '../../domain/edit-distance.ts';
import { settings } from '../settings.ts';
import { onceEach } from '../store/once.ts';
import type { Store } from '../store/store.ts';

export interface JoinedParts {
  readonly parts: readonly string[];
  /** The last part may go on. */
  readonly open: boolean;
  /** How many of the parts are written otherwise in the run: one at most. */
  readonly typos: number;
}

const { shortest, shortestTypo, shortestStart, most } = settings.joinedParts;

/** Ways to read the letters as parts of names, two at least, those without a typo first. Parts are words of names. */
export async function joinedParts(letters: string, open: boolean, store: Store): Promise<JoinedParts[]> {
  if (letters.length < shortest || /[^\p{L}]/u.test(letters)) return [];
  const wordsFrom = onceEach(async (initial: string) => {
    const words = (await store.vocabulary(initial)).filter(({ inName, word }) => inName && word.length > 1);
    return words.map(({ word }) => word).sort((left, right) => right.length - left.length);
  });
  const readFrom: (start: number) => Promise<JoinedParts[]> = onceEach(async (start: number) => {
    const rest = letters.slice(start);
    if (rest === '') return [{ parts: [], open: false, typos: 0 }];
    const words = await wordsFrom(rest.charAt(0));
    const isBegun = open && rest.length >= shortestStart && words.some((word) => word.startsWith(rest));
    const found: JoinedParts[] = isBegun ? [{ parts: [rest], open: true, typos: 0 }] : [];
    for (const word of words) {
      for (const length of [word.length, word.length - 1, word.length + 1]) {
        const typos = typosIn(rest.slice(0, length), word);
        if (typos === undefined || length > rest.length) continue;
        for (const others of await readFrom(start + length))
          if (typos + others.typos < 2)
            found.push({ parts: [word, ...others.parts], open: others.open, typos: typos + others.typos });
      }
    }
    return found.sort((left, right) => left.typos - right.typos).slice(0, most);
  });
  return (await readFrom(0)).filter(({ parts }) => parts.length > 1);
}

/** One, or none; undefined for what is another word. */
function typosIn(written: string, word: string): number | undefined {
  if (written === word) return 0;
  return word.length < shortestTypo ? undefined : editDistance(written, word, 1);
}
