/**
 * The words of a query, each with every term of the index that may stand for it: itself, a form of it, the
 * word that it begins, a corrected one, a synonym, its two halves.
 */
import { isFiller } from '../query/filler.ts';
import type { QueryWord } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { fieldBits, fieldsOf, type Store, type Term } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { editDistance } from '../text/edit-distance.ts';
import { wordSettings } from '../word-settings.ts';
import { correctionsOf } from './corrections.ts';
import { synonymOfPair, synonymsOf } from './synonyms.ts';

export interface Alternative {
  readonly key: string;
  /** How well it stands for the word, up to 1. */
  readonly fit: number;
  readonly how: 'itself' | 'start' | 'typo' | 'synonym';
  /** The word of the texts, for a start or a typo. */
  readonly word: string;
  readonly term: Term;
}

export interface Slot {
  readonly word: string;
  readonly filler: boolean;
  /** Best first; empty for a word that the index does not know. */
  readonly alternatives: readonly Alternative[];
}

export interface SlotOptions {
  /** Only words that stand in names. */
  readonly names: boolean;
  /** Other words say what is asked for. */
  readonly beside?: boolean;
}

const { fit } = wordSettings;

export async function slotsOf(
  words: readonly QueryWord[],
  store: Store,
  options: SlotOptions,
): Promise<Slot[]> {
  const slots: Slot[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const next = words[index + 1];
    const joined = next && (await joinedSlot(word, next, store, options));
    if (joined) {
      slots.push(joined);
      index += 1;
      continue;
    }
    const slot = await slotOf(word, store, options);
    const within =
      next && slot.alternatives.length === 0 ? await withinSlot(word, next, store, options) : undefined;
    if (within) {
      slots.push(within);
      index += 1;
      continue;
    }
    slots.push(
      ...(slot.alternatives.length === 0 && !slot.filler
        ? ((await halves(word, store, options)) ?? [slot])
        : [slot]),
    );
  }
  return slots;
}

/** `"time out"` is `timeout`, and `"rate limit"` a `frequency`, where the index has that word and not both of these. */
async function joinedSlot(
  word: QueryWord,
  next: QueryWord,
  store: Store,
  options: SlotOptions,
): Promise<Slot | undefined> {
  if ([word, next].some((half) => isFiller(half.word) && !particles.has(half.word))) return undefined;
  if (isFiller(word.word) && isFiller(next.word)) return undefined;
  const apart = await Promise.all([word, next].map((half) => exact(half.word, store, options)));
  if (apart.every(Boolean) && !particles.has(word.word) && !particles.has(next.word)) return undefined;
  const written = word.word + next.word;
  const itself = await alternative(stem(written), written, 'itself', store, options);
  if (itself) return { word: written, filler: false, alternatives: [itself] };
  const meant = options.names ? undefined : synonymOfPair(word.word, next.word);
  if (!meant) return undefined;
  const synonym = await alternative(stem(meant), meant, 'synonym', store, options, fit.synonym);
  return synonym && { word: written, filler: false, alternatives: [synonym] };
}

/** Fillers that are halves of words: "time out", "log in". */
const particles: ReadonlySet<string> = new Set(['in', 'out', 'up', 'down', 'over', 'under', 'on', 'off']);

/** `"app id"` is in `sdkappid`, where the index knows no "app". */
async function withinSlot(
  word: QueryWord,
  next: QueryWord,
  store: Store,
  options: SlotOptions,
): Promise<Slot | undefined> {
  const written = word.word + next.word;
  if (written.length < settings.shortestCut || isFiller(word.word) || isFiller(next.word)) return undefined;
  const alternatives = await cutWords(written, store, options);
  return alternatives.length > 0 ? { word: written, filler: false, alternatives } : undefined;
}

export async function slotOf(word: QueryWord, store: Store, options: SlotOptions): Promise<Slot> {
  const itself = await exact(word.word, store, options);
  const alternatives = itself ? [itself] : [];
  // Behind other parts of a name one letter is enough to go on from.
  const shortestStart = options.names && word.position > 0 ? 1 : settings.shortestStart;
  if (word.open && word.word.length >= shortestStart)
    alternatives.push(...(await starts(word.word, store, options)));
  // Where each term is a file to fetch, other words are asked only for want of this one.
  if (!options.names && (store.isWhole || !itself))
    alternatives.push(...(await synonyms(word.word, store, options, itself !== undefined)));
  if (alternatives.length === 0 && !isFiller(word.word)) {
    const meant = await typos(word.word, store, options);
    const isCut = meant.length === 0 && word.word.length >= settings.shortestCut;
    alternatives.push(...(isCut ? await cutWords(word.word, store, options) : meant));
  }
  return { word: word.word, filler: isFiller(word.word), alternatives: distinct(alternatives) };
}

const exact = (word: string, store: Store, options: SlotOptions): Promise<Alternative | undefined> =>
  alternative(stem(word), word, 'itself', store, options);

async function alternative(
  key: string,
  word: string,
  how: Alternative['how'],
  store: Store,
  { names }: SlotOptions,
  quality = 1,
): Promise<Alternative | undefined> {
  const term = await store.term(key);
  if (!term) return undefined;
  const used = names ? namesOnly(term) : term;
  return used.records.length === 0 ? undefined : { key, fit: quality, how, word, term: used };
}

/** The records that have the term in a name. */
function namesOnly({ records, marks }: Term): Term {
  const inName = marks.flatMap((mark, place) => (fieldsOf(mark) & fieldBits.name ? [place] : []));
  return {
    frequency: inName.length,
    records: inName.map((place) => records[place] ?? -1),
    marks: inName.map((place) => marks[place] ?? 0),
  };
}

async function starts(word: string, store: Store, options: SlotOptions): Promise<Alternative[]> {
  const words = (await store.vocabulary(word.charAt(0)))
    .filter((other) => other.word !== word && other.word.startsWith(word) && (!options.names || other.inName))
    .sort((left, right) => left.word.length - right.word.length)
    .slice(0, wordSettings.completions);
  return found(
    words.map((other) =>
      alternative(
        stem(other.word),
        other.word,
        'start',
        store,
        options,
        options.names ? fit.startOfPart : fit.start,
      ),
    ),
  );
}

/** Words that the letters begin, else those that hold them: `"appid"` is in `sdkappid`. */
async function cutWords(word: string, store: Store, options: SlotOptions): Promise<Alternative[]> {
  const begun = await starts(word, store, options);
  if (begun.length > 0 || options.names) return begun;
  const holding = (await store.wordsHolding(word)).slice(0, wordSettings.completions);
  return found(
    holding.map((other) => alternative(stem(other.word), other.word, 'start', store, options, fit.inside)),
  );
}

async function typos(word: string, store: Store, options: SlotOptions): Promise<Alternative[]> {
  const corrections = await correctionsOf(word, store, {
    names: options.names,
    beside: options.beside === true,
  });
  return found(
    corrections.map((correction) =>
      alternative(
        stem(correction.word),
        correction.word,
        'typo',
        store,
        options,
        fit.typo ** correction.distance,
      ),
    ),
  );
}

/** Parts of names at one letter's distance, for parts too short to be corrected without the name around them. */
export async function shortTypos(word: string, store: Store): Promise<Slot> {
  const lists = await Promise.all([...new Set(word.slice(0, 2))].map((initial) => store.vocabulary(initial)));
  const near = lists.flat().filter((other) => other.inName && editDistance(word, other.word, 1) === 1);
  const options = { names: true };
  const pending = near.map((other) =>
    alternative(stem(other.word), other.word, 'typo', store, options, fit.typo),
  );
  return { word, filler: false, alternatives: await found(pending) };
}

const synonyms = (
  word: string,
  store: Store,
  options: SlotOptions,
  isKnown: boolean,
): Promise<Alternative[]> =>
  found(
    synonymsOf(stem(word)).map((key) =>
      alternative(key, key, 'synonym', store, options, isKnown ? fit.synonymOfKnown : fit.synonym),
    ),
  );

/** `"servertimeout"` is `server` and `timeout` where the index has no such word. */
async function halves({ word }: QueryWord, store: Store, options: SlotOptions): Promise<Slot[] | undefined> {
  if (word.length < wordSettings.shortestSplit && !options.names) return undefined;
  const firsts = (await store.vocabulary(word.charAt(0)))
    .filter(
      (other) =>
        word.startsWith(other.word) && other.word.length >= 2 && word.length - other.word.length >= 2,
    )
    .sort((left, right) => right.word.length - left.word.length);
  for (const { word: first } of firsts) {
    const second = word.slice(first.length);
    if (!options.names && (second.length < 3 || (first.length < 3 && second.length < 5))) continue;
    const pair = await Promise.all([exact(first, store, options), exact(second, store, options)]);
    const known = pair.filter((half) => half !== undefined);
    if (known.length === 2)
      return known.map((half) => ({ word: half.word, filler: isFiller(half.word), alternatives: [half] }));
  }
  return undefined;
}

const found = async (pending: readonly Promise<Alternative | undefined>[]): Promise<Alternative[]> =>
  (await Promise.all(pending)).filter((each) => each !== undefined);

function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const byKey = new Map<string, Alternative>();
  for (const each of alternatives) {
    const known = byKey.get(each.key);
    if (!known || known.fit < each.fit) byKey.set(each.key, each);
  }
  return [...byKey.values()].sort((left, right) => right.fit - left.fit);
}
