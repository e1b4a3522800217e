/** The order of rows that have words of a query, by how closely their texts follow it. */
import { isFiller } from '../query/filler.ts';
import type { Query } from '../query/read-query.ts';
import { compareRows } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { wordSettings } from '../word-settings.ts';
import { namedPlaces } from './named-places.ts';
import { type Likeness, likeness } from './phrases.ts';
import type { Slot } from './slots.ts';
import type { Candidate } from './word-candidates.ts';

export interface Ranked {
  readonly row: Row;
  readonly candidate: Candidate;
  readonly score: number;
  /** Share of the query that it answers; 1 when its whole message or name stands in the query. */
  readonly share: number;
  /** How many telling words the message or a name has when all of it stands in the query; else 0. */
  readonly whole: number;
  /** 1 when all words of the query stand side by side in one of its texts. */
  readonly phrase: number;
  /** So many telling words of the query stand in it in one piece that the rest may be noise. */
  readonly quoted: boolean;
}

export async function rankCandidates(
  candidates: Candidate[],
  total: number,
  slots: readonly Slot[],
  query: Query,
  store: Store,
): Promise<Ranked[]> {
  const best = candidates
    .sort((left, right) => right.score - left.score || left.record - right.record)
    .slice(0, store.rankedRows);
  const rows = new Map((await store.rows(best.map(({ record }) => record))).map((row) => [row.record, row]));
  const asked = {
    total,
    sequence: slots.map(stemsOf),
    telling: slots.filter(({ filler }) => !filler).map(stemsOf),
    words: new Set(query.words.map(({ word }) => word)),
    isShort: query.short,
    places: query.short ? namedPlaces(query.words, store, new Set()).places : new Set<number>(),
  };
  const ranked = best.flatMap((candidate) => {
    const row = rows.get(candidate.record);
    return row ? [rankRow(row, candidate, asked)] : [];
  });
  return ranked.sort((left, right) => right.score - left.score || compareRows(left.row, right.row));
}

/** Synonyms find a row, but do not make it a quotation. */
const stemsOf = ({ word, alternatives }: Slot): ReadonlySet<string> =>
  new Set([stem(word), ...alternatives.filter(({ how }) => how !== 'synonym').map(({ key }) => key)]);

interface AskedWords {
  readonly total: number;
  readonly sequence: readonly ReadonlySet<string>[];
  readonly telling: readonly ReadonlySet<string>[];
  readonly words: ReadonlySet<string>;
  readonly isShort: boolean;
  readonly places: ReadonlySet<number>;
}

function rankRow(row: Row, candidate: Candidate, asked: AskedWords): Ranked {
  const { sequence, telling, words, total } = asked;
  const { weights, quotedRun, quotedFactor, wholeRun, namedPlace, complete } = wordSettings.likeness;
  const like = (text: string): Likeness => likeness(text, sequence, words, telling);
  // One word is a phrase of its own anywhere: that tells no row from another.
  const together = ({ phrase }: Likeness): number => (sequence.length > 1 ? phrase ** 2 : 0);
  const message = like(row.message);
  const names = row.names.map(like);
  const texts = [row.texts?.cause, row.texts?.solution, row.texts?.keywords, row.texts?.other].map((text) =>
    like(text ?? ''),
  );
  // The name that has all of the query and little besides is the one that is meant.
  const allInName = ({ held, covered }: Likeness): number =>
    held === sequence.length
      ? (sequence.length > 1 ? weights.wholeName : 0) + weights.coveredName * covered
      : 0;
  const factor =
    1 +
    weights.message * together(message) +
    weights.covered * message.covered * (0.3 + 0.7 * message.phrase) +
    weights.verbatim * message.verbatim +
    weights.name * most(names, together) +
    most(names, allInName) +
    weights.text * most(texts, together);
  // All that was asked for, as it was written: no row that has less of it, however well placed, is nearer.
  const literal = candidate.uses.filter(
    ({ alternative: { how, word } }) => (how === 'itself' || how === 'start') && !isFiller(word),
  ).length;
  const isComplete = telling.length >= wordSettings.likeness.completeFrom && literal === telling.length;
  const share = total === 0 ? 0 : candidate.matched / total;
  const whole = Math.max(...[message, ...names].map(({ covered, run }) => (covered > 0.99 ? run : 0)));
  const isWhole = whole >= wholeRun;
  const isQuotation = isWhole && (!asked.isShort || share > wordSettings.words.allButSome);
  const placed = asked.places.has(row.place) ? namedPlace : 1;
  return {
    row,
    candidate,
    score:
      candidate.score *
      share *
      factor *
      placed *
      (isQuotation ? quotedFactor : 1) *
      (isComplete ? complete : 1),
    share: isWhole ? 1 : share,
    whole,
    phrase: most([message, ...names, ...texts], ({ phrase }) => phrase),
    quoted: most([message, ...texts], ({ run }) => run) >= quotedRun,
  };
}

const most = (likenesses: readonly Likeness[], of: (each: Likeness) => number): number =>
  Math.max(0, ...likenesses.map(of));
