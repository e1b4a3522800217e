/** Codes and guides by the words of their names, messages and other texts. */
import type { Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { fieldBits, type Row, type Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import type { Reason } from '../types.ts';
import type { Found } from './found.ts';
import { likeness } from './phrases.ts';
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
  const words = query.words;
  const slots = await slotsOf(words, store, { names: false });
  const weights = slots.map((slot) => weightOf(slot, store.size));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = gather(slots, weights, store.size, allowed);
  const ranked = await rank(candidates, slots, query, store);
  const { accepted, certainty } = accept(ranked, total);
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

/** What a slot says: rare words say most, unknown ones as much as the rarest, fillers next to nothing. */
function weightOf(slot: Slot, size: number): number {
  const [best] = slot.alternatives;
  if (!best) return slot.filler ? 0 : rarity(0, size);
  const weight = Math.max(
    ...slot.alternatives
      .filter(({ how }) => how === best.how)
      .map(({ term }) => rarity(term.frequency, size)),
  );
  return slot.filler ? weight * settings.words.filler : weight;
}

const rarity = (frequency: number, size: number): number =>
  Math.log(1 + (Math.max(size, frequency) - frequency + 0.5) / (frequency + 0.5));

function gather(
  slots: readonly Slot[],
  weights: readonly number[],
  size: number,
  allowed: ReadonlySet<number> | undefined,
): Candidate[] {
  const candidates = new Map<number, Candidate>();
  slots.forEach((slot, index) => {
    const weight = weights[index] ?? 0;
    for (const [record, { alternative, posting }] of bestByRecord(slot)) {
      if (allowed && !allowed.has(record)) continue;
      const candidate = candidates.get(record) ?? start(record);
      candidates.set(record, candidate);
      candidate.score += weight * alternative.fit * fieldWeight(posting.fields);
      candidate.matched += weight * alternative.fit;
      candidate.fields |= posting.fields;
      candidate.isTypo ||= alternative.how === 'typo';
      candidate.isSynonym ||= alternative.how === 'synonym';
      candidate.stems.add(alternative.key);
      candidate.namePositions.push(posting.namePosition);
    }
  });
  return [...candidates.values()].filter(({ record }) => size > 0 && record >= 0);
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

const wordFound = ({ row, candidate, phrase }: Ranked): WordFound => ({
  row,
  reason: reasonOf(candidate),
  marks: { stems: candidate.stems },
  phrase,
});

interface Ranked {
  readonly row: Row;
  readonly candidate: Candidate;
  readonly score: number;
  /** The whole message stands in the query. */
  readonly quoted: boolean;
  readonly phrase: number;
}

async function rank(
  candidates: Candidate[],
  slots: readonly Slot[],
  query: Query,
  store: Store,
): Promise<Ranked[]> {
  const best = candidates
    .sort((left, right) => right.score - left.score || left.record - right.record)
    .slice(0, settings.rankedRows);
  const rows = new Map((await store.rows(best.map(({ record }) => record))).map((row) => [row.record, row]));
  const sequence = slots.map(
    (slot) => new Set([stem(slot.word), ...slot.alternatives.map(({ key }) => key)]),
  );
  const words = new Set(query.words.map(({ word }) => word));
  const ranked = best.flatMap((candidate) => {
    const row = rows.get(candidate.record);
    return row ? [rankRow(row, candidate, sequence, words)] : [];
  });
  return ranked.sort((left, right) => right.score - left.score || left.row.record - right.row.record);
}

function rankRow(
  row: Row,
  candidate: Candidate,
  sequence: readonly ReadonlySet<string>[],
  words: ReadonlySet<string>,
): Ranked {
  const { phrase, covered, verbatim, namePhrase, textPhrase } = settings.words;
  const message = likeness(row.message, sequence, words);
  const names = Math.max(0, ...row.names.map((name) => likeness(name, sequence, words).phrase));
  const texts = [row.texts?.cause, row.texts?.solution, row.texts?.keywords, row.texts?.other].map(
    (text) => likeness(text ?? '', sequence, words).phrase,
  );
  const factor =
    1 +
    phrase * message.phrase +
    covered * message.covered +
    verbatim * message.verbatim +
    namePhrase * names +
    textPhrase * Math.max(0, ...texts);
  const quoted = message.covered > 0.99 && message.run >= settings.words.quotedRun;
  return {
    row,
    candidate,
    score: candidate.score * factor * (quoted ? settings.words.quoted : 1),
    quoted,
    phrase: Math.max(message.phrase, names, ...texts),
  };
}

/** Hits must answer enough of the query, and nearly as much of it as the best one does. */
function accept(
  ranked: readonly Ranked[],
  total: number,
): { accepted: readonly Ranked[]; certainty: number } {
  const share = ({ candidate, quoted }: Ranked): number =>
    quoted ? 1 : total === 0 ? 0 : candidate.matched / total;
  const best = Math.max(0, ...ranked.map(share));
  if (best < settings.words.enough) return { accepted: [], certainty: best };
  const least = Math.max(settings.words.enough * settings.words.nearBest, best * settings.words.nearBest);
  return { accepted: ranked.filter((each) => share(each) >= least), certainty: best };
}

function reasonOf({ isTypo, fields }: Candidate): Reason {
  if (isTypo) return 'typo';
  if (fields & fieldBits.keyword && !(fields & (fieldBits.name | fieldBits.message))) return 'keyword';
  if (fields === fieldBits.category) return 'category';
  return fields & fieldBits.name && !(fields & ~fieldBits.name) ? 'name part' : 'words';
}
