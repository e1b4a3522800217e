/** Answers from codes alone: exact values, other spellings, the start of a value, a category with a code's tail. */
import { isFiller } from '../query/filler.ts';
import type { Certainty, CodeToken } from '../query/code-tokens.ts';
import type { Query, QueryWord } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { compareValues } from '../store/key-order.ts';
import type { Row, Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { identifierParts } from '../text/identifier.ts';
import { tokensOf } from '../text/tokens.ts';
import { valueKey } from '../text/value-key.ts';
import { type Found, wholeValue } from './found.ts';
import { namedPlaces } from './named-places.ts';
import { resolveCode, type ResolvedCode } from './resolve-code.ts';

export type CodeAnswer =
  | {
      readonly kind: 'exact' | 'ambiguous' | 'matches';
      readonly found: readonly Found[];
      readonly others: readonly Row[];
    }
  /** A code was asked for and does not exist. */
  | { readonly kind: 'unknown'; readonly tokens: readonly CodeToken[] }
  /** Nothing says that a code was asked for. */
  | { readonly kind: 'unasked' };

const certainties: Readonly<Record<Certainty, number>> = { labelled: 3, shaped: 2, outcome: 2, loose: 1 };

export async function byCode(written: Query, store: Store): Promise<CodeAnswer> {
  if (written.codes.length === 0) return { kind: 'unasked' };
  const { query, resolved } = await resolveAll(written, store);
  const known = knownCodes(resolved, query);
  if (known.length > 0) return exactAnswer(known, query, store);
  const { otherWords } = namedPlaces(query.words, store, new Set());
  const labelled = query.codes.filter(({ certainty }) => certainty === 'labelled');
  if (query.short && otherWords.length === 0) {
    const found = (await Promise.all(resolved.map(({ token }) => unfinished(token, query, store)))).flat();
    if (found.length > 0) return { kind: 'matches', found, others: [] };
    return { kind: 'unknown', tokens: query.codes };
  }
  return labelled.length > 0 ? { kind: 'unknown', tokens: labelled } : { kind: 'unasked' };
}

interface ResolvedQuery {
  readonly query: Query;
  readonly resolved: readonly ResolvedCode[];
}

/**
 * Codes that are not known as they are written are read again: `"160,161"` as two numbers, `"push:1001"` as a
 * number beside a category's word.
 */
async function resolveAll(query: Query, store: Store): Promise<ResolvedQuery> {
  const extraWords: QueryWord[] = [];
  const resolved = query.codes.map(async (token) => {
    const whole = await resolveCode(token, store);
    if (whole.rows.length > 0) return [whole];
    if (token.pieces.length > 0)
      return Promise.all(
        token.pieces.map((piece) =>
          resolveCode({ ...token, written: piece, tries: [piece], pieces: [] }, store),
        ),
      );
    if (!token.glued) return [whole];
    const { prefix, number } = token.glued;
    const words = identifierParts(prefix).map((word) => ({ word, position: -1, open: false, inCode: false }));
    const { places } = namedPlaces(words, store, new Set());
    if (places.size > 0) extraWords.push(...words);
    else if (!/[:=]/u.test(token.written)) return [whole];
    const certainty = places.size > 0 ? ('shaped' as const) : ('loose' as const);
    return [await resolveCode({ ...token, tries: [number], certainty }, store)];
  });
  const all = (await Promise.all(resolved)).flat();
  return { query: { ...query, words: [...query.words, ...extraWords] }, resolved: all };
}

/** The known codes that the query asks for: those with the surest surroundings. */
function knownCodes(resolved: readonly ResolvedCode[], query: Query): ResolvedCode[] {
  const known = resolved.filter(({ rows, token }) => rows.length > 0 && (query.short || !isStray(token)));
  const surest = Math.max(...known.map(({ token }) => certainties[token.certainty]));
  const isUnknownLabelled = resolved.some(
    ({ token, rows }) => rows.length === 0 && token.certainty === 'labelled',
  );
  if (isUnknownLabelled && surest < certainties.shaped) return [];
  return known.filter(({ token }) => certainties[token.certainty] === surest);
}

/** A small number without a label in a long text may be anything. */
const isStray = ({ certainty, written }: CodeToken): boolean =>
  certainty === 'loose' && written.replace(/\D/gu, '').length < settings.shortestLooseCode;

function exactAnswer(known: readonly ResolvedCode[], query: Query, store: Store): CodeAnswer {
  const words = new Set(
    query.words.filter(({ word, inCode }) => !inCode && !isFiller(word)).map(({ word }) => stem(word)),
  );
  const owners = new Set(known.flatMap(({ rows }) => rows.map(({ place }) => place)));
  const { places, otherWords } = namedPlaces(query.words, store, owners);
  const others: Row[] = [];
  const found: Found[] = [];
  for (const { rows, reason } of known) {
    const fitting = rows.filter(({ place }) => places.has(place));
    const narrowed = fitting.length > 0 && otherWords.length === 0 ? fitting : rows;
    others.push(...rows.filter((row) => !narrowed.includes(row)));
    const ranked = narrowed
      .map((row) => ({ row, score: (places.has(row.place) ? 100 : 0) + sharedWords(row, words) }))
      .sort((left, right) => right.score - left.score || left.row.record - right.row.record);
    for (const { row } of ranked) {
      if (!found.some((other) => other.row === row)) found.push({ row, reason, marks: wholeValue });
    }
  }
  const kind = found.length === 1 ? 'exact' : sameValue(found) ? 'ambiguous' : 'matches';
  return { kind, found, others };
}

const sameValue = (found: readonly Found[]): boolean =>
  new Set(found.map(({ row }) => valueKey(row.value))).size === 1;

/** How many of the query's words the row's own words hold. */
function sharedWords(row: Row, words: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  const text = [...row.names, row.message, row.texts?.cause, row.texts?.solution, row.texts?.keywords].join(
    ' · ',
  );
  const own = new Set(tokensOf(text).map(({ word }) => stem(word)));
  return [...words].filter((word) => own.has(word)).length;
}

/** Codes that start or, within a category that the query names, end with what was typed. */
async function unfinished(token: CodeToken, query: Query, store: Store): Promise<Found[]> {
  const { places } = namedPlaces(query.words, store, new Set());
  const inPlaces = (row: Row): boolean => places.size === 0 || places.has(row.place);
  if (token.pattern !== undefined) return byPattern(token.pattern, places, store);
  const key = valueKey(token.tries.at(-1) ?? '');
  const tail = /^\d+$/u.test(key) ? key : undefined;
  if (places.size > 0 && tail !== undefined) {
    const rows = await byTail(tail, places, store);
    if (rows.length > 0) return rows;
  }
  const rows = await store.startingWith(key, places.size > 0 ? settings.prefixScan : settings.prefixHits);
  return rows
    .filter(inPlaces)
    .map((row) => ({ row, reason: 'prefix' as const, marks: { value: token.written.length } }));
}

/** `"recording 404"`: the code that has only zeros between its family and the tail comes first. */
async function byTail(tail: string, places: ReadonlySet<number>, store: Store): Promise<Found[]> {
  const rows = await store.rows(await store.endingWith(tail));
  return rows
    .filter(({ place }) => places.has(place))
    .map((row) => ({ row, zeros: /0*$/u.exec(valueKey(row.value).slice(0, -tail.length))?.[0].length ?? 0 }))
    .sort((left, right) => right.zeros - left.zeros || compareValues(left.row.value, right.row.value))
    .map(({ row }) => ({ row, reason: 'category' as const, marks: { value: -tail.length } }));
}

/** `"4xx"` within a category means the tail, `"3000041x"` alone the whole value. */
async function byPattern(pattern: string, places: ReadonlySet<number>, store: Store): Promise<Found[]> {
  const digits = /^\d+/u.exec(pattern)?.[0] ?? '';
  const open = pattern.length - digits.length;
  const anyLength = pattern.endsWith('*');
  const started = await store.startingWith(digits, settings.prefixScan);
  const whole = started.filter((row) => anyLength || valueKey(row.value).length === pattern.length);
  const found = whole.filter(({ place }) => places.size === 0 || places.has(place));
  if (found.length > 0 || places.size === 0)
    return found.map((row) => ({ row, reason: 'prefix' as const, marks: { value: digits.length } }));
  const tail = new RegExp(`${digits}\\d{${open}}$`, 'u');
  const members = (await Promise.all([...places].map((place) => store.membersOf(place)))).flat();
  const rows = (await store.rows(members)).filter(({ value }) => tail.test(valueKey(value)));
  return rows.map((row) => ({ row, reason: 'category' as const, marks: { value: -pattern.length } }));
}
