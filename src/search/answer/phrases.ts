/** How closely a text follows the words of a query. */
import { isFiller } from '../query/filler.ts';
import { stem } from '../text/stem.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

export interface Likeness {
  /**
   * Share of the query's neighbouring words that are neighbours in the text too; 1 also when only fillers come
   * between them: `"exit room while joining"` in "exiting the room if you are joining".
   */
  readonly phrase: number;
  /** How many of the query's words stand in the text. */
  readonly held: number;
  /** Share of the text's own words that the query holds. */
  readonly covered: number;
  /** Most words of the text, fillers not counted, that stand in the query one after another. */
  readonly run: number;
  /** Share of the query's words that stand in the text in the very same form. */
  readonly verbatim: number;
}

const nothing: Likeness = { phrase: 0, held: 0, covered: 0, run: 0, verbatim: 0 };

/** `sequence`: the query's words in order, each as the stems that stand for it; `telling`: those that are no fillers. */
export function likeness(
  text: string,
  sequence: readonly ReadonlySet<string>[],
  words: ReadonlySet<string>,
  telling: readonly ReadonlySet<string>[] = sequence,
): Likeness {
  const asked = new Set(sequence.flatMap((keys) => [...keys]));
  const tokens = wholeWhereAsked(tokensOf(text), asked);
  if (tokens.length === 0 || sequence.length === 0) return nothing;
  const stems = tokens.map(({ word }) => stem(word));
  const pairs = sequence
    .slice(1)
    .map((second, index) => [sequence[index] ?? new Set<string>(), second] as const);
  const neighbours = pairs.filter(([first, second]) =>
    stems.some((key, index) => first.has(key) && second.has(stems[index + 1] ?? '')),
  );
  const unfilled = tokens.flatMap(({ word }, index) => (isFiller(word) ? [] : [stems[index] ?? '']));
  const own = unfilled.filter((key) => !/^\d+$/u.test(key));
  const held = own.filter((key) => asked.has(key));
  const isOnePiece = telling.length > 1 && longestRun(unfilled, telling, () => true) === telling.length;
  return {
    phrase: pairs.length === 0 ? Math.min(1, held.length) : isOnePiece ? 1 : neighbours.length / pairs.length,
    held: sequence.filter((keys) => stems.some((key) => keys.has(key))).length,
    covered: own.length === 0 ? 0 : held.length / own.length,
    run: longestRun(stems, sequence, (index) => !isFiller(tokens[index]?.word ?? '')),
    verbatim:
      words.size === 0
        ? 0
        : tokens.filter(({ word }) => words.has(word)).length / Math.max(words.size, tokens.length),
  };
}

/** An identifier stands for itself where it is asked for whole, and for its parts elsewhere. */
function wholeWhereAsked(tokens: readonly Token[], asked: ReadonlySet<string>): Token[] {
  let wholeUntil = 0;
  return tokens.filter(({ word, joined, start, end }) => {
    if (start < wholeUntil) return false;
    if (!joined) return true;
    const isAsked = asked.has(stem(word));
    if (isAsked) wholeUntil = end;
    return isAsked;
  });
}

/** Most words of a piece of the text that the sequence follows; only those that count are counted. */
function longestRun(
  stems: readonly string[],
  sequence: readonly ReadonlySet<string>[],
  counts: (index: number) => boolean,
): number {
  let best = 0;
  for (let start = 0; start < stems.length; start += 1) {
    for (let place = 0; place < sequence.length; place += 1) {
      let length = 0;
      let counted = 0;
      while (sequence[place + length]?.has(stems[start + length] ?? '')) {
        if (counts(start + length)) counted += 1;
        length += 1;
      }
      best = Math.max(best, counted);
    }
  }
  return best;
}
