/** Codes and guides by the words of their names, messages and other texts. */
import { isFiller } from '../query/filler.ts';
import type { Query, QueryWord } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { fieldBits, fieldsOf, type Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import type { Reading, Reason } from '../types.ts';
import { wordSettings } from '../word-settings.ts';
import type { Found } from './found.ts';
import { slotsOf, type Slot } from './slots.ts';
import { candidatesFor, weightsOf, type Candidate } from './word-candidates.ts';
import { rankCandidates, type Ranked } from './word-ranking.ts';

export interface WordAnswer extends Pick<Reading, 'corrections' | 'unknown'> {
  readonly found: readonly WordFound[];
  /** Rows that have something of the query, whether or not it is enough. */
  readonly close: readonly WordFound[];
  readonly slots: readonly Slot[];
}

export interface WordFound extends Found, Pick<Ranked, 'phrase' | 'share' | 'whole'> {
  /** Not found by a word that only stands for one of the query's. */
  readonly isLiteral: boolean;
}

export async function byWords(
  query: Query,
  store: Store,
  allowed: ReadonlySet<number> | undefined,
): Promise<WordAnswer> {
  const words = await withCompounds(query, store);
  const beside = words.filter(({ word }) => !isFiller(word)).length > 1;
  const slots = await slotsOf(words, store, { names: false, beside });
  // Numbers alone are looked up as codes, and are no words when they are none.
  const isTelling = slots.some(
    ({ word, filler, alternatives }) => !filler && alternatives.length > 0 && /\p{L}/u.test(word),
  );
  const weights = weightsOf(slots, store.size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = isTelling ? candidatesFor(slots, weights, allowed) : [];
  const ranked = await rankCandidates(candidates, total, slots, query, store);
  const accepted = accept(ranked, slots);
  return {
    found: accepted.map(wordFound),
    close: ranked.map(wordFound),
    corrections: correctionsIn(slots, accepted),
    unknown: slots
      .filter(({ alternatives, filler }) => alternatives.length === 0 && !filler)
      .map(({ word }) => word),
    slots,
  };
}

/** The query's words, with the parts of a compound replaced by it where the texts know it whole. */
async function withCompounds(query: Query, store: Store): Promise<readonly QueryWord[]> {
  let { words } = query;
  let wholeUntil = 0;
  for (const { word, position, parts } of query.compounds) {
    if (position < wholeUntil || !(await store.term(stem(word)))) continue;
    wholeUntil = position + parts;
    const inside = (each: QueryWord): boolean =>
      each.position >= position && each.position < position + parts;
    const whole = { word, position, open: false, inCode: false };
    words = words.flatMap((each) => (each.position === position ? [whole] : inside(each) ? [] : [each]));
  }
  // A number that is no known code says nothing in a long text, and as much as any unknown word in a short one.
  return query.short ? words : words.filter(({ word, inCode }) => !inCode || !/^\d+$/u.test(word));
}

/** Hits must answer enough of the query, and nearly as much of it as the best one does. */
function accept(ranked: readonly Ranked[], slots: readonly Slot[]): readonly Ranked[] {
  const { enough, enoughQuoted, nearBest } = wordSettings.words;
  // Where some words are known as they are, what has none of them but a corrected one is a guess.
  const isKnown = slots.some(({ filler, alternatives: [best] }) => !filler && best && best.how !== 'typo');
  const isGuess = ({ candidate }: Ranked): boolean =>
    isKnown &&
    candidate.uses.every(({ alternative }) => alternative.how === 'typo' || isFiller(alternative.word));
  const isEnough = (each: Ranked): boolean =>
    each.share >= (each.quoted ? enoughQuoted : enough) && !isGuess(each);
  const best = Math.max(0, ...ranked.filter(isEnough).map(({ share }) => share));
  return ranked.filter((each) => isEnough(each) && each.share >= best * nearBest);
}

/** Words that the first hits were found by in another spelling than the query's. */
function correctionsIn(slots: readonly Slot[], accepted: readonly Ranked[]): Reading['corrections'] {
  const shown = accepted.slice(0, settings.limit).flatMap(({ candidate }) => candidate.uses);
  const used = new Set(shown.map(({ alternative }) => alternative.key));
  return slots.flatMap(({ word, alternatives: [best, ...others] }) => {
    const meant = best?.how === 'typo' ? [best, ...others].find(({ key }) => used.has(key)) : undefined;
    return meant ? [{ from: word, to: meant.word }] : [];
  });
}

const wordFound = ({ row, candidate, phrase, share, whole }: Ranked): WordFound => ({
  row,
  reason: reasonOf(candidate),
  marks: { stems: new Set(candidate.uses.map(({ alternative }) => alternative.key)) },
  phrase,
  share,
  whole,
  isLiteral: candidate.uses.every(({ alternative }) => alternative.how !== 'synonym'),
});

function reasonOf({ uses }: Candidate): Reason {
  if (uses.some(({ alternative }) => alternative.how === 'typo')) return 'typo';
  const fields = uses.reduce((all, { mark }) => all | fieldsOf(mark), 0);
  if (fields === fieldBits.category) return 'category';
  if (fields === fieldBits.name) return 'name part';
  return fields & fieldBits.keyword && !(fields & (fieldBits.name | fieldBits.message)) ? 'keyword' : 'words';
}
