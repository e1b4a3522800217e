/**
 * The words of a query, each with every term of the index that may stand for it: itself, a form of it, the word that it
 * begins, a corrected one, a synonym, a word of another language.
 */
import { turningWords } from '../../words/english.ts';
import { isFrame } from '../query/filler.ts';
import type { QueryWord } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Store, Term } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { isIdeograph, tokensOf } from '../text/tokens.ts';
import { correctionsOf, formsOf } from './corrections.ts';

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

/** What stands for a word of a query: of several words, records that have them all. */
export interface Other {
  readonly words: string;
  readonly fit: number;
  /** The same where the site has the word itself. */
  readonly beside: number;
  readonly how: Alternative['how'];
  /** Each word may go on. */
  readonly isOpen?: boolean;
}

export const otherOf =
  (quality: number, beside: number, isOpen = false, how: Other['how'] = 'translation') =>
  (words: string): Other => ({ words, fit: quality, beside, how, isOpen });

export interface AskedWord extends Omit<QueryWord, 'inCode'> {
  /** A name of several parts that the texts have as one word. */
  readonly isCompound?: boolean;
  /** What else may stand for it. */
  readonly others?: readonly Other[];
  /** It is of another language, or of letters without spaces that are known to be a word. */
  readonly isListed?: boolean;
  /** It is part of a name, where every word counts. */
  readonly isPart?: boolean;
  /** See `Unit`; by the word itself when left out. */
  readonly importance?: number;
}

const { fit } = settings;

/** `beside`: other words say what is asked for. */
export const unitsOf = (words: readonly AskedWord[], store: Store, beside: boolean): Promise<Unit[]> =>
  Promise.all(words.map((word) => unitOf(word, store, beside)));

async function unitOf(asked: AskedWord, store: Store, beside: boolean): Promise<Unit> {
  const { word, isPart, others = [], isListed = false } = asked;
  const itself = isListed
    ? await together({ words: word, fit: 1, beside: 1, how: 'itself' }, 1, store)
    : await known([alternative(word, 'itself', store, 1, asked.isCompound)]);
  const isKnown = itself.length > 0;
  // Behind other parts of a name one letter is enough to go on from.
  const shortestStart = isPart && asked.position > 0 ? 1 : settings.shortestStart;
  const longer = asked.open && word.length >= shortestStart ? await starts(word, 'start', store) : [];
  const said = await Promise.all(
    others.map((other) => together(other, isKnown ? other.beside : other.fit, store)),
  );
  const alternatives = [...itself, ...longer, ...said.flat()];
  if (alternatives.every((each) => each.fit <= fit.alike))
    alternatives.push(...(await otherForms(word, store, beside)));
  const importance = asked.importance ?? (isPart ? 1 : importanceOf(word));
  return {
    word,
    importance,
    alternatives: distinct(alternatives),
    isRecognised: isListed && others.length > 0,
  };
}

export function importanceOf(word: string): number {
  const { stop, negation } = settings.words;
  if (isFrame(word)) return stop;
  return turningWords.has(word) ? negation : 1;
}

/** A word; of several, or of letters without spaces, the records that have them all. */
async function together(
  { words, how, isOpen }: Other,
  quality: number,
  store: Store,
): Promise<Alternative[]> {
  const parts = isIdeograph(words)
    ? tokensOf(words).flatMap(({ word, joined }) => (joined ? [] : [word]))
    : words.split(' ');
  const found = await Promise.all(
    parts.map(async (part): Promise<Alternative[]> => {
      const itself = await known([alternative(part, how, store, quality)]);
      if (!isOpen || isIdeograph(part)) return itself;
      const longer = await starts(part, how, store);
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

async function starts(begin: string, how: Alternative['how'], store: Store): Promise<Alternative[]> {
  const words = (await store.vocabulary(begin.charAt(0)))
    .filter(({ word }) => word !== begin && word.startsWith(begin))
    .sort((left, right) => left.word.length - right.word.length)
    .slice(0, settings.completions);
  return known(words.map(({ word }) => alternative(word, how, store, fit.other)));
}

/** "auth" and the German "Lüfter" are how longer words begin; else it may be mistyped. */
async function otherForms(word: string, store: Store, beside: boolean): Promise<Alternative[]> {
  const longer = word.length < settings.shortestShortened ? [] : await starts(word, 'start', store);
  if (longer.length > 0) return longer;
  const corrections = await correctionsOf(word, store, beside);
  const forms = corrections.length > 0 ? [] : await formsOf(word, store);
  return known([
    ...corrections.map(({ word: meant, distance }) =>
      alternative(meant, 'typo', store, fit.other ** distance),
    ),
    ...forms.map((form) => alternative(form, 'start', store, fit.other)),
  ]);
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
