/** Answers from codes alone: exact values, other spellings, the start of a value, a category with a code's tail. */
import type { Certainty, CodeToken } from '../query/code-tokens.ts';
import { isFiller } from '../query/filler.ts';
import { labelOf } from '../query/labels.ts';
import { type Query, type QueryWord, wordBeside } from '../query/read-query.ts';
import { compareRows } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import { valueKey } from '../text/value-key.ts';
import { charactersOf, type Found } from './hit.ts';
import { namedPlaces, type NamedPlaces } from './named-places.ts';
import { ownersJudge } from './owners.ts';
import { resolveCode, type ResolvedCode } from './resolve-code.ts';
import { unfinishedCode } from './unfinished-code.ts';

export type CodeAnswer =
  | KnownCodes
  /** No code, but the start or, in a category, the end of some. */
  | { readonly kind: 'unfinished'; readonly found: readonly Found[] }
  /** A code was asked for and does not exist. */
  | { readonly kind: 'unknown'; readonly tokens: readonly CodeToken[] }
  /** Nothing says that a code was asked for. */
  | { readonly kind: 'unasked' };

export interface KnownCodes {
  readonly kind: 'known';
  readonly found: readonly Found[];
  /** Owners of the same values in categories that the query did not ask for. */
  readonly others: readonly Row[];
  /** Codes of the query that stand in no table, as written. */
  readonly missing: readonly string[];
  /** Nothing, or no more than that it is the outcome of something, says that the number is a code. */
  readonly isLoose: boolean;
}

const fromLeast: readonly Certainty[] = ['loose', 'outcome', 'shaped', 'labelled'];
const sureness = ({ token }: ResolvedCode): number => fromLeast.indexOf(token.certainty);

export async function byCode(written: Query, store: Store): Promise<CodeAnswer> {
  if (written.codes.length === 0) return { kind: 'unasked' };
  const { query, resolved } = await resolveAll(written, store);
  const named = namedPlaces(query.words, store);
  const { places, otherWords } = named;
  const known = knownCodes(resolved, query, otherWords, store);
  const isElsewhere = known.every(
    (each) => isSmall(each, store) && !each.rows.some(({ place }) => places.has(place)),
  );
  if (known.length > 0 && !(places.size > 0 && isElsewhere))
    return ownersOf(known, resolved, query, named, store);
  const labelled = query.codes.filter(({ certainty }) => certainty === 'labelled');
  // "recording failed 404": between a category and its code such a word only leads to the number.
  const asksElse = otherWords.some(({ word }) => places.size === 0 || labelOf(word) === undefined);
  if (query.short && !asksElse) {
    const found = await Promise.all(resolved.map(({ token }) => unfinishedCode(token, places, store)));
    if (found.some(({ length }) => length > 0)) return { kind: 'unfinished', found: found.flat() };
    if (known.length > 0) return ownersOf(known, resolved, query, named, store);
    return { kind: 'unknown', tokens: query.codes };
  }
  return labelled.length > 0 ? { kind: 'unknown', tokens: labelled } : { kind: 'unasked' };
}

/** Codes that are not known as they are written are read again: `"push:1001"` as a number beside a category's word. */
async function resolveAll(query: Query, store: Store) {
  const extraWords: QueryWord[] = [];
  const resolved = query.codes.map(async (token) => {
    const whole = await resolveCode(token, store);
    if (!token.glued || whole.rows.length > 0) return whole;
    const { prefix, number } = token.glued;
    const words = tokensOf(prefix)
      .filter(({ joined }) => !joined)
      .map(({ word }) => wordBeside(word));
    const { places } = namedPlaces(words, store);
    if (places.size > 0) extraWords.push(...words);
    const isPart = token.letters !== undefined || !/[:=]/u.test(token.written);
    if (places.size === 0 && isPart) return whole;
    return resolveCode({ ...token, tries: [number] }, store);
  });
  const all = await Promise.all(resolved);
  return { query: { ...query, words: [...query.words, ...extraWords] }, resolved: all };
}

/** The known codes that the query asks for: those with the surest surroundings. */
function knownCodes(
  resolved: readonly ResolvedCode[],
  query: Query,
  otherWords: readonly QueryWord[],
  store: Store,
): ResolvedCode[] {
  const isAlone = query.short && otherWords.length === 0;
  const known = resolved.filter(
    (each) => each.rows.length > 0 && (isAlone || !isStray(each, query.short, store)),
  );
  const surest = Math.max(...known.map(sureness));
  // "error code 1, net_error -202": where -1 is a code as well, the one that stands there as it is comes first.
  return known
    .filter((each) => isAllCodes(query) || sureness(each) === surest)
    .sort(
      (left, right) =>
        sureness(right) - sureness(left) ||
        Number(left.reason === 'spelling') - Number(right.reason === 'spelling'),
    );
}

/** `"error 1005 and 1006"`: every number is asked for. */
const isAllCodes = ({ short, words }: Query): boolean =>
  short && words.every(({ word, inCode }) => inCode || isFiller(word));

/** `"recording 1"`: so small a number may be the end of a longer one. */
const isSmall = ({ token }: ResolvedCode, { shortestLoose }: Store): boolean =>
  token.certainty === 'loose' && token.written.replace(/\D/gu, '').length < shortestLoose;

/** A small number without a label may be anything; so, in a long text, may a thing's. */
const isStray = (code: ResolvedCode, isShort: boolean, store: Store): boolean =>
  isSmall(code, store) || (!isShort && code.token.ofThing && code.token.certainty === 'loose');

function ownersOf(
  known: readonly ResolvedCode[],
  resolved: readonly ResolvedCode[],
  query: Query,
  { places, otherWords }: NamedPlaces,
  store: Store,
): KnownCodes {
  const judge = ownersJudge(store.places);
  const stems = new Set(otherWords.map(({ word }) => stem(word)));
  const others: Row[] = [];
  const found: Found[] = [];
  for (const { rows, reason, alone = [] } of known) {
    const fitting = rows.filter(({ place }) => places.has(place));
    const narrowed = fitting.length > 0 && otherWords.length === 0 ? fitting : rows;
    others.push(...rows.filter((row) => !narrowed.includes(row)), ...alone);
    const ranked = narrowed
      .map((row) => ({ row, isNamed: Number(places.has(row.place)), said: judge(row, stems) }))
      .sort(
        (left, right) =>
          right.isNamed - left.isNamed || right.said - left.said || compareRows(left.row, right.row),
      );
    for (const { row } of ranked) {
      if (found.some((other) => other.row.record === row.record)) continue;
      found.push({ row, reason, marks: charactersOf(reason === 'name' ? 'name' : 'value') });
    }
  }
  return {
    kind: 'known',
    found,
    others,
    missing: resolved.flatMap(({ token, rows }) =>
      rows.length === 0 && (isAllCodes(query) || token.certainty === 'labelled') ? [token.written] : [],
    ),
    isLoose: known.every(({ token }) => token.certainty === 'loose' || token.certainty === 'outcome'),
  };
}

/** True when all rows own the same value: which of them is meant is the reader's to say. */
export const isOneValue = (found: readonly Found[]): boolean =>
  new Set(found.map(({ row }) => valueKey(row.value))).size === 1;
