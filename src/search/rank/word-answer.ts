/** Codes and guides by their words: titles at once, the full text where titles cover too little. */
import { isEveryday, isFiller } from '../query/filler.ts';
import type { Identifier, Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareRows } from '../store/key-order.ts';
import { fieldBits, type Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import type { Reading, Reason } from '../types.ts';
import type { Found } from '../answer/hit.ts';
import { wordMarks } from '../answer/marks.ts';
import { mostNamed } from '../store/place.ts';
import { askedWords } from './asked-words.ts';
import { joiningIn } from './joining.ts';
import { closeness, type Closeness } from './closeness.ts';
import { score, type Scored } from './score.ts';
import { noTexts, type TextUses } from './text-uses.ts';
import { type AskedWord, type Unit, unitsOf } from './units.ts';

export interface WordFound extends Found, Scored, Closeness {
  /** By which the answers are in order. */
  readonly worth: number;
  /** All of the query's words stand in its names: each as it is, begun or mistyped. */
  readonly inName: boolean;
  /** Nothing but the full text has it. */
  readonly isTextOnly: boolean;
}

export interface WordAnswer extends Pick<Reading, 'corrections' | 'unknown'> {
  readonly found: readonly WordFound[];
  /** Rows that have something of the query, whether or not it is enough. */
  readonly close: readonly WordFound[];
  readonly units: readonly Unit[];
}

export interface WordQuestion {
  /** See `nameOf`. */
  readonly name: Identifier | undefined;
  readonly query: Query;
  readonly store: Store;
  readonly allowed: ReadonlySet<number> | undefined;
}

/** The last part may go on when the name is open. */
const partsOf = ({ parts, open }: Identifier): AskedWord[] =>
  parts.map((word, position) => ({
    word,
    position,
    open: open && position === parts.length - 1,
    isPart: true,
  }));

export async function unitsIn({ query, store, name }: WordQuestion): Promise<readonly Unit[]> {
  if (name) return unitsOf(partsOf(name), store, true);
  const words = await askedWords(query, store);
  return unitsOf(words, store, words.filter(({ word }) => !isFiller(word)).length > 1);
}

/** True when nothing that the full text may have would be a better answer: a sentence may be copied from there, word by word. */
export const isSure = ({ found: [best], units }: WordAnswer): boolean =>
  best !== undefined &&
  best.covered >= settings.words.sure &&
  (units.length <= settings.words.sentence || best.quoted >= settings.quotation);

/** What titles say of the words, and the full text where it was asked. */
export async function answerFrom(
  units: readonly Unit[],
  { store, allowed, name }: WordQuestion,
  texts: TextUses = noTexts,
): Promise<WordAnswer> {
  // Numbers alone are looked up as codes, and are no words when they are none.
  const hasWords = units.some(({ word, alternatives }) => alternatives.length > 0 && /\p{L}/u.test(word));
  const scored = hasWords ? score(units, store.size, texts, allowed) : [];
  const first = scored
    .map((each) => ({
      ...each,
      // All parts of a name are there or it is another: how rare they are says nothing.
      worth:
        (name ? 1 : each.score) * each.titled * (texts.whole.has(each.record) ? settings.words.copied : 1),
    }))
    .sort((left, right) => right.worth - left.worth || left.record - right.record)
    .slice(0, settings.rankedRows);
  const rows = new Map((await store.rows(first.map(({ record }) => record))).map((row) => [row.record, row]));
  const isJoining = await joiningIn(store.language);
  const isTelling = (word: string): boolean => /\p{L}/u.test(word) && !isFiller(word) && !isJoining(word);
  const places = name ? new Set<number>() : placesOf(units, store);
  const close = first
    .flatMap((each): WordFound[] => {
      const row = rows.get(each.record);
      if (!row) return [];
      const { uses } = each;
      const like = closeness(row, units, texts, name !== undefined, isTelling);
      const { neighbours, wholeTitle, quotedTitle, nameRun, namedPlace } = settings.words;
      const factor =
        (1 + neighbours * like.neighbours) *
        (1 + wholeTitle * like.held) *
        (like.quoted > 1 ? 1 + quotedTitle : 1) *
        (like.isNameRun ? 1 + nameRun : 1) *
        (places.has(row.place) ? 1 + namedPlace : 1);
      return [
        {
          ...each,
          ...like,
          row,
          worth: each.worth * factor,
          reason: reasonOf(uses),
          marks: wordMarks(new Set(uses.map(({ alternative }) => alternative.key))),
          inName: uses.length === units.length && uses.every(({ fields }) => (fields & fieldBits.name) !== 0),
          isTextOnly: uses.every(({ fields }) => fields === 0),
        },
      ];
    })
    .sort((left, right) => right.worth - left.worth || compareRows(left.row, right.row));
  const found = close.filter((each) => isEnough(each, units));
  const unknown = units.filter(isUnknown).map(({ word }) => word);
  return { found, close, units, corrections: correctionsIn(units, found), unknown };
}

/** The stems by which each telling word may name a category: its own, and those of what stands for it. */
export const placeKeys = (units: readonly Unit[]): string[][] =>
  units
    .filter(({ importance }) => importance >= settings.words.telling)
    .map(({ word, alternatives }) => [
      stem(word),
      ...alternatives
        .filter(({ how, fit }) => how !== 'synonym' && fit >= settings.fit.other)
        .map(({ key }) => key),
    ]);

/** Categories that most of the words name. */
function placesOf(units: readonly Unit[], store: Store): ReadonlySet<number> {
  const named = placeKeys(units);
  return mostNamed(
    store.places,
    (words) => named.filter((keys) => keys.some((key) => words.has(key))).length,
  );
}

const isUnknown = ({ word, importance, alternatives }: Unit): boolean =>
  alternatives.every((each) => each.fit <= settings.fit.alike) && importance >= 1 && !isEveryday(word);

/**
 * A row must have more of a question of which it lacks a word that the site never uses; and such a row, a guide, or one of
 * which nothing but the full text has one word, is an answer only when that is most of the question.
 */
function isEnough(
  { row, covered, quoted, telling, uses, isTextOnly }: WordFound,
  units: readonly Unit[],
): boolean {
  const { answer, alone, familiar } = settings.words;
  if (quoted > 1) return true;
  const has = ({ alternatives }: Unit): boolean =>
    uses.some(
      ({ alternative }) => alternative.fit > settings.fit.alike && alternatives.includes(alternative),
    );
  const isLacking = units.some((unit) => isUnknown(unit) && !has(unit));
  const isLone = row.kind === 'guide' || (telling === 1 && (isLacking || isTextOnly));
  const least = isLone ? alone : isLacking ? answer : familiar;
  return telling > 0 && covered >= least;
}

/** Words that the answers were found by in another spelling than the query's. */
function correctionsIn(units: readonly Unit[], found: readonly WordFound[]): Reading['corrections'] {
  const used = new Set(
    found.slice(0, settings.limit).flatMap(({ uses }) => uses.map(({ alternative }) => alternative.key)),
  );
  return units.flatMap(({ word, alternatives: [best, ...others] }) => {
    const meant = best?.how === 'typo' ? [best, ...others].find(({ key }) => used.has(key)) : undefined;
    return meant ? [{ from: word, to: meant.word }] : [];
  });
}

function reasonOf(uses: Scored['uses']): Reason {
  if (uses.some(({ alternative }) => alternative.how === 'typo')) return 'typo';
  const fields = uses.reduce((all, use) => all | use.fields, 0);
  if (fields === 0) return 'text';
  if (fields === fieldBits.category) return 'category';
  if (fields === fieldBits.name) return 'name part';
  return fields & fieldBits.keyword && !(fields & (fieldBits.name | fieldBits.message)) ? 'keyword' : 'words';
}

export const stemsOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(units.flatMap(({ word, alternatives }) => [stem(word), ...alternatives.map(({ key }) => key)]));
