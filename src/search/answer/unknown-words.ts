/**
 * Words beside a code that nothing here mentions: the reader is told so, for the code may be another product's. Written
 * like the letters of a code, or being those of others, such a word is part of it: `ORA 1005` is not the code 1005.
 */
import { levelWords } from '../../words/english.ts';
import type { CodeToken } from '../query/code-tokens.ts';
import { labelOf } from '../query/labels.ts';
import { type Query, type QueryWord, wordBeside } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { foldLetters } from '../text/fold.ts';
import { valueKey } from '../text/value-key.ts';
import { withParaphrases } from '../rank/paraphrases.ts';
import { unitsOf } from '../rank/units.ts';
import { namedPlaces } from './named-places.ts';

export async function withUnknownWords(query: Query, store: Store): Promise<Query> {
  if (query.codes.length === 0) return query;
  const codes = await Promise.all(query.codes.map((token) => withLetters(token, query, store)));
  const letters = new Set(codes.map((token) => token.letters));
  const words = query.words.map((word) => (letters.has(word.word) ? { ...word, inCode: true } : word));
  return {
    ...query,
    codes,
    words,
    unknown: query.short ? await unknownOf(words, store) : [],
  };
}

/** The token, together with the word before it where that is part of it. */
async function withLetters(token: CodeToken, { short }: Query, store: Store): Promise<CodeToken> {
  const { spaced, written, glued, ofThing, certainty } = token;
  const isColon = glued ? /[:=]/u.test(written) : spaced?.includes(':') === true;
  const prefix = isColon && glued ? glued.prefix : spaced && /^\p{L}+/u.exec(spaced)?.[0];
  if (!prefix || ofThing || (certainty !== 'loose' && !glued)) return token;
  const isUpper = /^\p{Lu}{2,10}$/u.test(prefix);
  const letters = foldLetters(prefix);
  if (!(isUpper || short) || asked([wordBeside(letters)], store).length === 0) return token;
  const isStrange = async (): Promise<boolean> =>
    isUpper && !isColon && (await unknownOf([wordBeside(letters)], store)).length > 0;
  if (!(await isFamily(prefix, store)) && !(await isStrange())) return token;
  const number = glued?.number ?? written;
  const whole = glued ? written : `${prefix} ${number}`;
  const own = { written: whole, tries: [whole], letters, glued: { prefix, number } };
  return { ...token, ...own, certainty: 'shaped' };
}

/** True when some value is these letters and a number. */
async function isFamily(letters: string, store: Store): Promise<boolean> {
  const key = valueKey(letters);
  const rows = await store.startingWith(key, settings.suggestions);
  return rows.some(({ value }) => /^\d/u.test(valueKey(value).slice(key.length)));
}

/** Words that say something, and neither name a category nor lead to a code. */
const asked = (words: readonly QueryWord[], store: Store): readonly QueryWord[] =>
  namedPlaces(words, store).otherWords.filter(
    ({ word }) => !levelWords.has(word) && labelOf(word) === undefined,
  );

async function unknownOf(words: readonly QueryWord[], store: Store): Promise<readonly string[]> {
  const telling = asked(words, store);
  if (telling.length === 0) return [];
  const slots = await unitsOf(await withParaphrases(telling, store), store, false);
  return slots.filter(({ alternatives }) => alternatives.length === 0).map(({ word }) => word);
}
