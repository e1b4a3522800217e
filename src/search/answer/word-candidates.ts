/** Records that have enough of a query's words to be looked at, scored by the dictionary alone. */
import { fieldBits, fieldsOf } from '../store/store.ts';
import { wordSettings } from '../word-settings.ts';
import type { Slot } from './slots.ts';
import type { Use } from './uses.ts';

export interface Candidate {
  readonly record: number;
  score: number;
  /** Weight of the query's words that it has. */
  matched: number;
  readonly uses: Use[];
  /** The last slot that was counted, and what it counted. */
  slot: number;
  worth: number;
}

/** What each slot says: rare words say most, unknown ones as much as the rarest, fillers next to nothing. */
export const weightsOf = (slots: readonly Slot[], size: number): number[] =>
  slots.map((slot) => {
    const [best] = slot.alternatives;
    if (!best) return slot.filler ? 0 : rarity(0, size);
    const alike = slot.alternatives.filter(({ how }) => how === best.how);
    const weight = Math.max(...alike.map(({ term }) => rarity(term.frequency, size)));
    // A word too common to be listed everywhere cannot be asked of every hit.
    const isCut = alike.every(({ term }) => term.records.length < term.frequency);
    return best.fit * weight * (slot.filler || isCut ? wordSettings.words.filler : 1);
  });

const rarity = (frequency: number, size: number): number =>
  Math.log(1 + (Math.max(size, frequency) - frequency + 0.5) / (frequency + 0.5));

export function candidatesFor(
  slots: readonly Slot[],
  weights: readonly number[],
  allowed: ReadonlySet<number> | undefined,
): Candidate[] {
  const candidates = new Map<number, Candidate>();
  const fieldWeights = Array.from(
    { length: Object.values(fieldBits).reduce<number>((sum, bit) => sum + bit, 1) },
    (_, fields) => fieldWeight(fields),
  );
  const order = slots
    .map((_, index) => index)
    .sort((left, right) => (weights[right] ?? 0) - (weights[left] ?? 0));
  // Words that the index does not know are nobody's: they must not keep out who has all others.
  let left = slots.reduce(
    (sum, { alternatives }, index) => sum + (alternatives.length > 0 ? (weights[index] ?? 0) : 0),
    0,
  );
  const least = left * wordSettings.words.enoughQuoted;
  for (const index of order) {
    const weight = weights[index] ?? 0;
    const slot = slots[index];
    // What has none of the weightier words cannot have enough of the query any more.
    const mayStart = left >= least;
    if (slot && slot.alternatives.length > 0) left -= weight;
    for (const alternative of slot?.alternatives ?? []) {
      const { records, marks } = alternative.term;
      const fit = alternative.fit / (slot?.alternatives[0]?.fit ?? 1);
      for (let place = 0; place < records.length; place += 1) {
        const record = records[place] ?? -1;
        let candidate = candidates.get(record);
        if (!candidate) {
          if (!mayStart || (allowed && !allowed.has(record))) continue;
          candidate = { record, score: 0, matched: 0, uses: [], slot: -1, worth: 0 };
          candidates.set(record, candidate);
        }
        const mark = marks[place] ?? 0;
        const worth = weight * fit * (fieldWeights[fieldsOf(mark)] ?? 0);
        if (candidate.slot === index) {
          // "time" in a cause says less than the "timeout" of a name that it may be the start of.
          if (alternative.how !== 'start' || worth <= candidate.worth) continue;
          candidate.score -= candidate.worth;
          candidate.uses.pop();
        } else candidate.matched += weight * fit;
        candidate.slot = index;
        candidate.worth = worth;
        candidate.score += worth;
        candidate.uses.push({ alternative, mark });
      }
    }
  }
  return [...candidates.values()];
}

/** The best field counts whole, every further one a little. */
function fieldWeight(fields: number): number {
  const { name, message, keyword, cause, solution, other, category } = wordSettings.fields;
  const weights = [
    fields & fieldBits.name ? name : 0,
    fields & fieldBits.message ? message : 0,
    fields & fieldBits.keyword ? keyword : 0,
    fields & fieldBits.cause ? cause : 0,
    fields & fieldBits.solution ? solution : 0,
    fields & fieldBits.other ? other : 0,
    fields & fieldBits.category ? category : 0,
  ];
  const best = Math.max(...weights);
  return best + wordSettings.words.furtherField * (weights.reduce((sum, weight) => sum + weight, 0) - best);
}
