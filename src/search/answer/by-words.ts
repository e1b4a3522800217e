/** Codes and guides by the words of their names, messages and other texts. */
import type { Query, QueryWord } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { fieldBits, type Row, type Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import type { Reason } from '../types.ts';
import type { Found } from './found.ts';
import { namedPlaces } from './named-places.ts';
import { type Likeness, likeness } from './phrases.ts';
import { bestByRecord, slotsOf, type Slot } from './slots.ts';

export interface WordAnswer {
  readonly found: readonly WordFound[];
  /** Rows that have something of the query, but not enough of it. */
  readonly close: readonly WordFound[];
  /** Share of the query that the best of them answers. */
  readonly certainty: number;
  readonly corrections: readonly { readonly from: string; readonly to: string }[];
  readonly unknown: readonly string[];
  readonly slots: readonly Slot[];
}

export interface WordFound extends Found {
  /** 1 when all words of the query stand side by side in one of its texts. */
  readonly phrase: number;
  /** Share of the query that it answers. */
  readonly share: number;
}

interface Candidate {
  readonly record: number;
  score: number;
  /** Weight of the query's words that it has. */
  matched: number;
  fields: number;
  isTypo: boolean;
  isSynonym: boolean;
  readonly stems: Set<string>;
  readonly namePositions: number[];
}

export async function byWords(
  query: Query,
  store: Store,
  allowed: ReadonlySet<number> | undefined,
): Promise<WordAnswer> {
  const slots = await slotsOf(await withCompounds(query, store), store, { names: false });
  const weights = slots.map((slot) => weightOf(slot, store.size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = slots.some(({ filler, alternatives }) => !filler && alternatives.length > 0)
    ? gather(slots, weights, allowed)
    : [];
  const ranked = await rank(candidates, total, slots, query, store);
  const { accepted, certainty } = accept(ranked);
  const used = new Set(accepted.slice(0, settings.limit).flatMap(({ candidate }) => [...candidate.stems]));
  return {
    found: accepted.map(wordFound),
    close: ranked.map(wordFound),
    certainty,
    corrections: slots.flatMap((slot) => {
      const best = slot.alternatives.find(({ key, how }) => how === 'typo' && used.has(key));
      return best && slot.alternatives[0]?.how === 'typo' ? [{ from: slot.word, to: best.word }] : [];
    }),
    unknown: slots.filter((slot) => slot.alternatives.length === 0 && !slot.filler).map(({ word }) => word),
    slots,
  };
}

/** The query's words, with the parts of a compound replaced by it where the texts know it whole. */
async function withCompounds(query: Query, store: Store): Promise<readonly QueryWord[]> {
  let { words } = query;
  for (const { word, position, parts } of query.compounds) {
    if (!(await store.term(stem(word)))) continue;
    const inside = (each: QueryWord): boolean =>
      each.position >= position && each.position < position + parts;
    const whole = { word, position, open: false, inCode: false };
    words = words.flatMap((each) => (each.position === position ? [whole] : inside(each) ? [] : [each]));
  }
  // A number that is no known code says nothing in a long text, and as much as any unknown word in a short one.
  return query.short ? words : words.filter(({ word, inCode }) => !inCode || !/^\d+$/u.test(word));
}

/** What a slot says: rare words say most, unknown ones as much as the rarest, fillers next to nothing. */
function weightOf(slot: Slot, size: number): number {
  const [best] = slot.alternatives;
  if (!best) return slot.filler ? 0 : rarity(0, size);
  const weight = Math.max(
    ...slot.alternatives
      .filter(({ how }) => how === best.how)
      .map(({ term }) => rarity(term.frequency, size)),
  );
  return best.fit * weight * (slot.filler ? settings.words.filler : 1);
}

const rarity = (frequency: number, size: number): number =>
  Math.log(1 + (Math.max(size, frequency) - frequency + 0.5) / (frequency + 0.5));

function gather(
  slots: readonly Slot[],
  weights: readonly number[],
  allowed: ReadonlySet<number> | undefined,
): Candidate[] {
  const candidates = new Map<number, Candidate>();
  slots.forEach((slot, index) => {
    const weight = weights[index] ?? 0;
    for (const [record, { alternative, posting }] of bestByRecord(slot)) {
      if (allowed && !allowed.has(record)) continue;
      const candidate = candidates.get(record) ?? start(record);
      candidates.set(record, candidate);
      const fit = alternative.fit / (slot.alternatives[0]?.fit ?? 1);
      candidate.score += weight * fit * fieldWeight(posting.fields);
      candidate.matched += weight * fit;
      candidate.fields |= posting.fields;
      candidate.isTypo ||= alternative.how === 'typo';
      candidate.isSynonym ||= alternative.how === 'synonym';
      candidate.stems.add(alternative.key);
      candidate.namePositions.push(posting.namePosition);
    }
  });
  return [...candidates.values()];
}

const start = (record: number): Candidate => ({
  record,
  score: 0,
  matched: 0,
  fields: 0,
  isTypo: false,
  isSynonym: false,
  stems: new Set(),
  namePositions: [],
});

/** The best field counts whole, every further one a little. */
function fieldWeight(fields: number): number {
  const weights = Object.entries(fieldBits).flatMap(([name, bit]) =>
    fields & bit ? [settings.fields[fieldName(name)]] : [],
  );
  const best = Math.max(...weights);
  return best + settings.words.furtherField * (weights.reduce((sum, weight) => sum + weight, 0) - best);
}

const fieldName = (name: string): keyof typeof settings.fields =>
  name in settings.fields ? (fieldNames.find((known) => known === name) ?? 'other') : 'other';
const fieldNames = ['name', 'message', 'keyword', 'cause', 'solution', 'other', 'category'] as const;

const wordFound = ({ row, candidate, phrase, share }: Ranked): WordFound => ({
  row,
  reason: reasonOf(candidate),
  marks: { stems: candidate.stems },
  phrase,
  share,
});

interface Ranked {
  readonly row: Row;
  readonly candidate: Candidate;
  readonly score: number;
  /** Share of the query that it answers; 1 when its whole message stands in the query. */
  readonly share: number;
  readonly phrase: number;
  /** So many telling words of the query stand in it in one piece that the rest may be noise. */
  readonly quoted: boolean;
}

async function rank(
  candidates: Candidate[],
  total: number,
  slots: readonly Slot[],
  query: Query,
  store: Store,
): Promise<Ranked[]> {
  const best = candidates
    .sort((left, right) => right.score - left.score || left.record - right.record)
    .slice(0, settings.rankedRows);
  const rows = new Map((await store.rows(best.map(({ record }) => record))).map((row) => [row.record, row]));
  const sequence = slots.map(
    (slot) =>
      new Set([
        stem(slot.word),
        ...slot.alternatives.filter(({ how }) => how !== 'synonym').map(({ key }) => key),
      ]),
  );
  const words = new Set(query.words.map(({ word }) => word));
  const { places } = query.short ? namedPlaces(query.words, store, new Set()) : { places: new Set<number>() };
  const ranked = best.flatMap((candidate) => {
    const row = rows.get(candidate.record);
    if (!row) return [];
    const each = rankRow(row, candidate, total, sequence, words, query.short);
    return [places.has(row.place) ? { ...each, score: each.score * settings.words.namedPlace } : each];
  });
  return ranked.sort((left, right) => right.score - left.score || left.row.record - right.row.record);
}

function rankRow(
  row: Row,
  candidate: Candidate,
  total: number,
  sequence: readonly ReadonlySet<string>[],
  words: ReadonlySet<string>,
  isShort: boolean,
): Ranked {
  const { weights, quotedRun, quotedFactor } = settings.likeness;
  // One word is a phrase of its own anywhere: that tells no row from another.
  const together = (each: Likeness): number => (sequence.length > 1 ? each.phrase ** 2 : 0);
  const like = (text: string): Likeness => likeness(text, sequence, words);
  const message = like(row.message);
  const names = row.names.map(like);
  const texts = Object.values(row.texts ?? {}).map(like);
  const most = (likenesses: readonly Likeness[], of: (each: Likeness) => number): number =>
    Math.max(0, ...likenesses.map(of));
  const factor =
    1 +
    weights.message * together(message) +
    weights.covered * message.covered * (0.3 + 0.7 * message.phrase) +
    weights.verbatim * message.verbatim +
    weights.name * most(names, together) +
    weights.wholeName * (sequence.length > 1 && most(names, ({ held }) => held) === sequence.length ? 1 : 0) +
    weights.text * most(texts, together);
  const isWhole = message.covered > 0.99 && message.run >= settings.likeness.wholeRun;
  const share = total === 0 ? 0 : candidate.matched / total;
  return {
    row,
    candidate,
    score:
      candidate.score *
      share *
      factor *
      (isWhole && (!isShort || share > settings.words.allButSome) ? quotedFactor : 1),
    share: isWhole ? 1 : share,
    phrase: most([message, ...names, ...texts], ({ phrase }) => phrase),
    quoted: most([message, ...texts], ({ run }) => run) >= quotedRun,
  };
}

/** Hits must answer enough of the query, and nearly as much of it as the best one does. */
function accept(ranked: readonly Ranked[]): { accepted: readonly Ranked[]; certainty: number } {
  const { enough, enoughQuoted, nearBest } = settings.words;
  const isEnough = ({ share, quoted }: Ranked): boolean => share >= (quoted ? enoughQuoted : enough);
  const best = Math.max(0, ...ranked.filter(isEnough).map(({ share }) => share));
  return {
    accepted: ranked.filter((each) => isEnough(each) && each.share >= best * nearBest),
    certainty: best,
  };
}

function reasonOf({ isTypo, fields }: Candidate): Reason {
  if (isTypo) return 'typo';
  if (fields & fieldBits.keyword && !(fields & (fieldBits.name | fieldBits.message))) return 'keyword';
  if (fields === fieldBits.category) return 'category';
  return fields & fieldBits.name && !(fields & ~fieldBits.name) ? 'name part' : 'words';
}
