/** How closely the titles of a row follow the words of a query. */
import { namesOf } from '../store/names.ts';
import type { Row } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import type { TextUses } from './text-uses.ts';
import type { Unit } from './units.ts';

export interface Closeness {
  /** Share of the query's neighbouring words that are neighbours in a title too. */
  readonly neighbours: number;
  /** The same in the message alone. */
  readonly inMessage: number;
  /** All words of the query stand in a name, side by side. */
  readonly isNameRun: boolean;
  /** Share of a title's telling words that the query holds: of all titles, so that long ones count less; of a name, of the best. */
  readonly held: number;
  /** Telling words of a title that stands whole in the query, in its order; else 0. */
  readonly quoted: number;
}

/** `isName`: all words are parts of one name, of which each tells, and which are neighbours only side by side; else `isTelling` says which words of a title do. */
export function closeness(
  row: Row,
  units: readonly Unit[],
  texts: TextUses,
  isName: boolean,
  isTelling: (word: string) => boolean,
): Closeness {
  const sequence = units.map(
    ({ word, alternatives }) =>
      new Map([[stem(word), 1], ...alternatives.map(({ key, fit }) => [key, fit] as const)]),
  );
  const titles = [row.message, ...namesOf(row)].map((title) =>
    closenessOf(title, sequence, isName, isTelling),
  );
  const held = titles.map((title) => title.held);
  const inText = texts.pairs.filter((pair) => pair.has(row.record)).length;
  return {
    neighbours: Math.max(
      inText / Math.max(1, texts.pairs.length),
      ...titles.map(({ neighbours }) => neighbours),
    ),
    inMessage: titles[0]?.neighbours ?? 0,
    isNameRun: titles.slice(1).some(({ isRun }) => isRun),
    held: isName ? Math.max(...held) : held.reduce((sum, share) => sum + share, 0) / held.length,
    quoted: Math.max(...titles.map(({ quoted }) => quoted)),
  };
}

function closenessOf(
  title: string,
  sequence: readonly Fits[],
  isName: boolean,
  isTelling: (word: string) => boolean,
): Omit<Closeness, 'inMessage' | 'isNameRun'> & { readonly isRun: boolean } {
  const tokens = tokensOf(title).filter(({ joined }) => !joined);
  const stems = tokens.map(({ word }) => stem(word));
  const telling = tokens.flatMap(({ word }, index) =>
    isName || isTelling(word) ? [stems[index] ?? ''] : [],
  );
  const held = telling.filter((key) => sequence.some((keys) => keys.has(key)));
  const pairs = sequence
    .slice(1)
    .map((second, index) => pairIn(stems, isName ? 1 : 2, sequence[index] ?? second, second));
  const isWhole = telling.length > 0 && held.length === telling.length;
  return {
    neighbours: pairs.reduce((sum, nearness) => sum + nearness, 0) / Math.max(1, pairs.length),
    isRun: pairs.length > 0 && pairs.every((nearness) => nearness > 0),
    held: telling.length === 0 ? 0 : held.length / telling.length,
    quoted: isWhole ? telling.length : 0,
  };
}

type Fits = ReadonlyMap<string, number>;

/** How well two words of the query stand side by side, or at most so many places from each other. */
const pairIn = (stems: readonly string[], most: number, first: Fits, second: Fits): number =>
  stems.reduce((best, key, index) => {
    const left = first.get(key) ?? 0;
    const next = left > 0 ? stems.slice(index + 1, index + 1 + most).find((other) => second.has(other)) : '';
    return Math.max(best, left * (second.get(next ?? '') ?? 0));
  }, 0);
