/**
 * BM25F: how much of a query each record has, by the fields in which it has it. Rare words say most; how rare is what the
 * site itself says. A word that it never uses weighs too, so that a record must cover enough of the query to be an answer.
 */
import { isEveryday } from '../query/filler.ts';
import { settings } from '../settings.ts';
import { fieldBits } from '../store/store.ts';
import { isIdeograph, isLoanword } from '../text/tokens.ts';
import type { TextUses } from './text-uses.ts';
import type { Alternative, Unit } from './units.ts';

export interface Use {
  readonly alternative: Alternative;
  /** As `fieldBits`; 0 for a word that only the full text has. */
  readonly fields: number;
}

export interface Scored {
  readonly record: number;
  score: number;
  /** Share of the query's weight that it has. */
  covered: number;
  /** The same, of which what only the full text has counts less. */
  titled: number;
  /** Words that tell something among them. */
  telling: number;
  readonly uses: Use[];
}

const { words } = settings;

/** `size`: records of the site. */
const rarity = (frequency: number, size: number): number =>
  Math.log(1 + (Math.max(size, frequency) - frequency + words.smoothing) / (frequency + words.smoothing));

/** What each unit weighs in the query; one that the site never uses, a share of its rarest word. */
const weightsOf = (units: readonly Unit[], size: number): number[] =>
  units.map(({ word, importance, alternatives, isRecognised = false }) => {
    if (alternatives.length > 0) return importance * rarityOf(alternatives, size);
    const isPart = !isRecognised && isIdeograph(word) && !isLoanword(word);
    const share = isPart ? 'unknownLetters' : isEveryday(word) ? 'everyday' : 'unknown';
    return importance * rarity(0, size) * words[share];
  });

/** As rare as what stands best for it, which is mostly the word itself. */
function rarityOf(alternatives: readonly Alternative[], size: number): number {
  const best = Math.max(...alternatives.map(({ fit }) => fit));
  const alike = alternatives.filter(({ fit }) => fit === best);
  return Math.max(...alike.map(({ term }) => rarity(term.frequency, size)));
}

export function score(
  units: readonly Unit[],
  size: number,
  texts: TextUses,
  allowed: ReadonlySet<number> | undefined,
): Scored[] {
  const weights = weightsOf(units, size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const found = new Map<number, Scored>();
  units.forEach((unit, index) => {
    const best = new Map<number, { worth: number; use: Use }>();
    const least = unit.alternatives.length > 0 ? rarityOf(unit.alternatives, size) : 0;
    for (const alternative of unit.alternatives) {
      const { fit, term } = alternative;
      const rare = Math.min(rarity(term.frequency, size), least);
      const inText = texts.words.get(alternative) ?? new Set();
      const titles = new Map(term.uses.map(({ record, fields }) => [record, fields]));
      for (const record of new Set([...titles.keys(), ...inText])) {
        if (allowed && !allowed.has(record)) continue;
        const fields = titles.get(record) ?? 0;
        const worth = unit.importance * fit * rare * saturated(fields, inText.has(record));
        if (worth > (best.get(record)?.worth ?? -1))
          best.set(record, { worth, use: { alternative, fields } });
      }
    }
    for (const [record, { worth, use }] of best) {
      const { fit } = use.alternative;
      const scored = found.get(record) ?? { record, score: 0, covered: 0, titled: 0, telling: 0, uses: [] };
      found.set(record, scored);
      scored.score += worth;
      const share = total === 0 ? 0 : ((weights[index] ?? 0) * fit) / total;
      scored.covered += share;
      scored.titled += use.fields === 0 ? share * words.inTextOnly : share;
      if (unit.importance >= words.telling && fit > settings.fit.alike) scored.telling += 1;
      scored.uses.push(use);
    }
  });
  return [...found.values()];
}

const fieldNames = Object.keys(fieldBits) as (keyof typeof fieldBits)[];

function saturated(bits: number, isInText: boolean): number {
  const { fields, saturation } = words;
  let frequency = isInText ? fields.text : 0;
  for (const name of fieldNames) if (bits & fieldBits[name]) frequency += fields[name];
  return (frequency * (saturation + 1)) / (frequency + saturation);
}
