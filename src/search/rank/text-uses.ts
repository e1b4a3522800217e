import { settings } from '../settings.ts';
import type { FullText } from '../types.ts';
import type { Alternative, Unit } from './units.ts';

/** What the full text has of the words of a query. */
export interface TextUses {
  /** Records that hold a word, by the alternative. */
  readonly words: ReadonlyMap<Alternative, ReadonlySet<number>>;
  /** Records that hold a word and the next one side by side, by the place of the first in the query. */
  readonly pairs: readonly ReadonlySet<number>[];
  /** Records that hold the whole query as it is written; none for a query of few words. */
  readonly whole: ReadonlySet<number>;
}

export const noTexts: TextUses = { words: new Map(), pairs: [], whole: new Set() };

/** Asks the full text for every word that says something; each is one that the site is known to use. */
export async function textUses(units: readonly Unit[], text: string, fullText: FullText): Promise<TextUses> {
  const asked = units
    .filter(({ importance }) => importance > settings.words.negation)
    .flatMap(({ alternatives }) => alternatives);
  const words = await Promise.all(asked.map(async (each) => [each, await fullText.find(each.word)] as const));
  const pairs = await Promise.all(
    units.slice(1).map(async (next, index): Promise<ReadonlySet<number>> => {
      const pair = [units[index], next].map((unit) => unit?.alternatives[0]?.word);
      return pair.includes(undefined) ? new Set<number>() : fullText.find(pair.join(' '));
    }),
  );
  const whole = units.length > settings.quotation ? await fullText.find(text) : new Set<number>();
  return { words: new Map(words), pairs, whole };
}
