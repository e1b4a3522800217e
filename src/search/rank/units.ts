/**
 * The words of a query, each with every term of the index that may stand for it: itself, a form of it, the word that it
 * begins, a corrected one, a synonym, a word of another language.
 */
import { paraphrases, turningWords } from '../../words/english.ts';
import { isFiller, isFrame } from '../query/filler.ts';
import { settings } from '../settings.ts';
import type { Store, Term } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { isIdeograph, tokensOf } from '../text/tokens.ts';
import { synonymsByStem } from '../text/synonyms.ts';
import { correctionsOf } from './corrections.ts';

export interface Alternative {
  readonly key: string;
  /** How well it stands for the word, up to 1. */
  readonly fit: number;
  readonly how: 'itself' | 'start' | 'typo' | 'synonym' | 'translation';
  /** A word of the texts with this stem. */
  readonly word: string;
  readonly term: Term;
}

export interface Unit {
  readonly word: string;
  /** What is left of its weight, up to 1: little for words that only join others. */
  readonly importance: number;
  /** Best first; empty for a word that the site never uses. */
  readonly alternatives: readonly Alternative[];
  /** A word of another language, or of none with spaces, that is known to be one. */
  readonly isRecognised?: boolean;
}

export interface AskedWord {
  readonly word: string;
  readonly position: number;
  /** It ends the query, without a space after it. */
  readonly open: boolean;
  /** A name of several parts that the texts have as one word. */
  readonly isCompound?: boolean;
  /** English words for it, when it is of another language. */
  readonly meant?: readonly string[];
  /** The English words as they stand together, where these are the last of them: "not found". */
  readonly phrase?: readonly string[];
  /** What a site in another language says for it, each the start of a word or letters without spaces. */
  readonly said?: readonly string[];
  /** The same for what people say instead of it. */
  readonly alike?: readonly string[];
  /** It is part of a name, where every word counts. */
  readonly isPart?: boolean;
  /** Of another language, and says nothing there. */
  readonly joins?: boolean;
}

const { fit } = settings;
/** What people say for the words of messages. */
export const generalWords = synonymsByStem(
  paraphrases
    .trim()
    .split('\n')
    .map((line) => line.split('|')),
);

/** `beside`: other words say what is asked for. */
export async function unitsOf(words: readonly AskedWord[], store: Store, beside: boolean): Promise<Unit[]> {
  const units: Unit[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const next = words[index + 1];
    const joined = next && (await joinedUnits(word, next, store, beside));
    if (joined) {
      units.push(...joined);
      index += 1;
      continue;
    }
    units.push(await unitOf(word, store, beside));
  }
  return units;
}

/** Parts of a name; the last may go on when it is open. */
export const partUnits = (parts: readonly string[], open: boolean, store: Store): Promise<Unit[]> =>
  Promise.all(
    parts.map((word, position) =>
      unitOf({ word, position, open: open && position === parts.length - 1, isPart: true }, store, true),
    ),
  );

async function unitOf(word: AskedWord, store: Store, beside: boolean): Promise<Unit> {
  if (word.meant ?? word.said) return translated(word, store);
  const itself = await alternative(word.word, 'itself', store, 1, word.isCompound);
  const alternatives = itself ? [itself] : [];
  // Behind other parts of a name one letter is enough to go on from.
  const shortestStart = word.isPart && word.position > 0 ? 1 : settings.shortestStart;
  if (word.open && word.word.length >= shortestStart)
    alternatives.push(...(await starts(word.word, 'start', store, word.isPart)));
  if (!word.isPart) alternatives.push(...(await otherWords(stem(word.word), itself !== undefined, store)));
  if (alternatives.length === 0 && !isFiller(word.word) && !word.joins)
    alternatives.push(...(await otherForms(word, store, beside)));
  const importance = word.joins ? settings.words.stop : word.isPart ? 1 : importanceOf(word.word);
  return { word: word.word, importance, alternatives: distinct(alternatives) };
}

function importanceOf(word: string): number {
  const { stop, negation } = settings.words;
  if (isFrame(word)) return stop;
  return turningWords.has(word) ? negation : 1;
}

/** Some pairs of words stand for others: `"timed out"` for `timeout`. */
async function joinedUnits(
  first: AskedWord,
  second: AskedWord,
  store: Store,
  beside: boolean,
): Promise<Unit[] | undefined> {
  const pair = [first, second];
  if (pair.some(({ meant, joins }) => meant !== undefined || joins === true)) return undefined;
  const others = await otherWords(pair.map(({ word }) => stem(word)).join(' '), false, store);
  if (others.length === 0) return undefined;
  // "not found": what turns the other stands for itself, and the other for what the two say.
  if (!pair.some(({ word }) => isFiller(word)))
    return [{ word: pair.map(({ word }) => word).join(' '), importance: 1, alternatives: distinct(others) }];
  return Promise.all(
    pair.map(async (each) => {
      const unit = await unitOf(each, store, beside);
      const said = isFiller(each.word) ? [] : others;
      return { ...unit, alternatives: distinct([...unit.alternatives, ...said]) };
    }),
  );
}

async function translated(
  { word, meant = [], said = [], alike = [] }: AskedWord,
  store: Store,
): Promise<Unit> {
  const own = said.includes(word) ? await saidAs(word, 1, store) : [];
  const quality = own.length > 0 ? fit.beside : said.includes(word) ? 1 : fit.other;
  const others = await Promise.all([
    ...said.map((words) => saidAs(words, quality, store)),
    ...alike.map((words) => saidAs(words, fit.alike, store)),
  ]);
  const found = await known([
    alternative(word, 'itself', store),
    ...meant.map((each) => alternative(each, 'translation', store, fit.other)),
  ]);
  const english = meant.length === 0 ? [word] : meant;
  const importance = Math.max(...english.map((each) => importanceOf(each)));
  return {
    word,
    importance,
    alternatives: distinct([...found, ...own, ...others.flat()]),
    isRecognised: meant.length > 0,
  };
}

/** Words that begin so; of several, or of letters without spaces, the records that have them all. */
async function saidAs(words: string, quality: number, store: Store): Promise<Alternative[]> {
  const parts = isIdeograph(words) ? tokensOf(words).map(({ word }) => word) : words.split(' ');
  const found = await Promise.all(
    parts.map(async (part): Promise<Alternative[]> => {
      const itself = await known([alternative(part, 'translation', store, quality)]);
      if (isIdeograph(part)) return itself;
      const longer = await starts(part, 'translation', store);
      return [...itself, ...longer.map((each) => ({ ...each, fit: quality }))];
    }),
  );
  const [[shortest] = [], ...others] = found;
  if (others.length === 0) return found.flat();
  if (!shortest || found.some(({ length }) => length === 0)) return [];
  const held = others.map(
    (each) => new Set(each.flatMap(({ term }) => term.uses.map(({ record }) => record))),
  );
  const uses = shortest.term.uses.filter(({ record }) => held.every((records) => records.has(record)));
  const frequency = Math.min(...found.map(([each]) => each?.term.frequency ?? 0));
  return [{ ...shortest, word: words, term: { frequency, uses } }];
}

async function alternative(
  word: string,
  how: Alternative['how'],
  store: Store,
  quality = 1,
  isCompound = false,
): Promise<Alternative | undefined> {
  const key = isCompound ? word : stem(word);
  const term = await store.term(key);
  return term && term.frequency > 0 ? { key, fit: quality, how, word, term } : undefined;
}

async function starts(
  begin: string,
  how: Alternative['how'],
  store: Store,
  isPart = false,
): Promise<Alternative[]> {
  const words = (await store.vocabulary(begin.charAt(0)))
    .filter(({ word, inName }) => word !== begin && word.startsWith(begin) && (!isPart || inName))
    .sort((left, right) => left.word.length - right.word.length)
    .slice(0, settings.completions);
  return known(words.map(({ word }) => alternative(word, how, store, fit.other)));
}

/** What the site itself says stands for a word, or else what people say for it. Of several words, the one that tells. */
function otherWords(key: string, isKnown: boolean, store: Store): Promise<Alternative[]> {
  const own = store.synonyms.get(key);
  const quality = own === undefined && isKnown ? fit.beside : fit.other;
  const telling = (words: string): string[] =>
    words
      .toLowerCase()
      .split(/\s+/u)
      .filter((each) => !isFiller(each));
  // Of two words that stand for it together, each alone would be another thing.
  const words = (own ?? generalWords.get(key) ?? []).map(telling).filter(({ length }) => length === 1);
  return known(words.flat().map((each) => alternative(each, 'synonym', store, quality)));
}

/** "auth" and the German "Lüfter" are how longer words begin; else it may be mistyped. */
async function otherForms(
  { word, isPart }: AskedWord,
  store: Store,
  beside: boolean,
): Promise<Alternative[]> {
  const longer = word.length < settings.shortestShortened ? [] : await starts(word, 'start', store, isPart);
  if (longer.length > 0) return longer;
  const corrections = await correctionsOf(word, store, beside);
  return known(
    corrections.map(({ word: meant, distance }) => alternative(meant, 'typo', store, fit.other ** distance)),
  );
}

const known = async (pending: readonly Promise<Alternative | undefined>[]): Promise<Alternative[]> =>
  (await Promise.all(pending)).filter((each) => each !== undefined);

function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const byKey = new Map<string, Alternative>();
  for (const each of alternatives) {
    const before = byKey.get(each.key);
    if (!before || before.fit < each.fit) byKey.set(each.key, each);
  }
  return [...byKey.values()].sort((left, right) => right.fit - left.fit);
}
