/**
 * THE order of answers: an address of this site; codes, exact before other spellings before beginnings;
 * whole names; parts of names; words. The first that has an answer gives it. What only words and parts of
 * names need is loaded when the query gets that far.
 */
import { type Query, readQuery } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Row, Store } from '../store/store.ts';
import { isVerbatim, valueKey } from '../text/value-key.ts';
import type { Answer, Hit, Reason } from '../types.ts';
import { answerWords, quotingRows } from './answer-words.ts';
import { type Asked, answer } from './asked.ts';
import { byCode, isOneValue, type CodeAnswer } from './by-code.ts';
import { exactNameOwners } from './by-exact-name.ts';
import { allowedRecords } from './filter.ts';
import { charactersOf, type Found, plainHit } from './hit.ts';
import { withCorrectedPlaces } from './named-places.ts';
import { longerHit, longerValues } from './plain-code.ts';
import { withUnknownWords } from './unknown-words.ts';

/** `gone`: an index of codes that no table has any more. */
export async function answerQuery(
  written: string,
  store: Store,
  gone: Store | undefined,
  options: Omit<Asked, 'query' | 'allowed'>,
): Promise<Answer> {
  const query = await withUnknownWords(await readIn(store, written), store);
  const asked = { ...options, query, allowed: await allowedRecords(options.filters, store) };
  const coded = await answerKeys(store, asked);
  const living =
    'hits' in coded
      ? coded
      : query.text === ''
        ? answer(store, asked, 'none', [])
        : await answerWords(coded, store, asked);
  return gone ? withGone(living, gone, asked) : living;
}

/** The query; a code that stands in it as its table has it is one, whatever joins it to what is beside: `49.4C02`, `550-5.7.26`. */
async function readIn(store: Store, written: string): Promise<Query> {
  const query = readQuery(written);
  const owners = await Promise.all(query.pieces.map((piece) => store.filedUnder(valueKey(piece))));
  const values = query.pieces.filter((piece, index) => owners[index]?.some((row) => isVerbatim(piece, row)));
  return values.length > 0 ? readQuery(written, new Set(values)) : query;
}

/** What addresses, values and whole names answer; without an answer, how the codes of the query were read. */
async function answerKeys(store: Store, asked: Asked): Promise<Answer | CodeAnswer> {
  const { query, allowed } = asked;
  if (query.written === '') return answer(store, asked, 'none', []);
  const isAllowed = (row: Row): boolean => !allowed || allowed.has(row.record);
  const owned = (rows: readonly Row[], reason: 'name' | 'value'): Answer =>
    answer(store, asked, rows.length === 1 ? 'exact' : 'ambiguous', rows.map(foundBy(reason)));

  const addressed = (await addressOwners(query, store)).filter(isAllowed);
  if (addressed.length > 0) return owned(addressed, 'name');

  // A value may read as anything: `W32/x`, `E`, `***`, `%20`, `Error 5`.
  const isWhole = query.short && /\D/u.test(query.written);
  const filed = isWhole ? await store.filedUnder(valueKey(query.written)) : [];
  const verbatim = filed.filter((row) => isVerbatim(query.written, row) && isAllowed(row));
  if (verbatim.length > 0) return owned(verbatim, 'value');
  const coded = await codesIn(query, store);
  const owners = (await exactNameOwners(query, store)).filter(isAllowed);
  const isNameSurer = owners.length > 0 && coded.kind === 'known' && coded.isLoose && !query.short;
  if (coded.kind === 'known' && !isNameSurer) {
    const quoting = coded.isLoose ? await quotingRows(store, asked) : [];
    if (quoting.length > 0) return answer(store, asked, 'matches', quoting);
    const found = coded.found.filter(({ row }) => isAllowed(row));
    if (found.length === 0) {
      const hidden = coded.found.map(({ row, reason }) => plainHit(row, store, reason));
      return answer(store, asked, 'nearest', [], hidden);
    }
    const elsewhere = coded.others.filter(isAllowed).map((row) => plainHit(row, store, 'value'));
    const [only, ...others] = query.codes;
    const isAlone = others.length === 0 && query.words.every(({ inCode }) => inCode);
    const longer = only && isAlone ? await longerValues(only.written, store, found) : [];
    const isNamed = others.length === 0 && found.every(({ reason }) => reason === 'name');
    const kind = found.length === 1 ? 'exact' : isNamed || isOneValue(found) ? 'ambiguous' : 'matches';
    const suggestions = [...elsewhere, ...longer.filter(isAllowed).map((row) => longerHit(row, store))];
    const unknown = [...query.unknown, ...coded.missing];
    return answer(store, { ...asked, query: { ...query, unknown } }, kind, found, suggestions);
  }
  if (owners.length > 0) return owned(owners, 'name');
  const unfinished = coded.kind === 'unfinished' ? coded.found.filter(({ row }) => isAllowed(row)) : [];
  return unfinished.length > 0 ? answer(store, asked, 'matches', unfinished) : coded;
}

/** The codes of the query; where a mistyped category leaves it open which is meant, read with that corrected. */
async function codesIn(query: Query, store: Store): Promise<CodeAnswer> {
  const coded = await byCode(query, store);
  if (coded.kind === 'unasked' && query.statuses.length > 0) {
    const status = await byCode({ ...query, codes: query.statuses }, store);
    return status.kind === 'known' ? status : coded;
  }
  const isOpen = coded.kind === 'unasked' || (coded.kind === 'known' && isOneValue(coded.found));
  if (query.codes.length === 0 || !query.short || !isOpen) return coded;
  const corrected = await withCorrectedPlaces(query, store);
  return corrected === query ? coded : byCode(corrected, store);
}

const foundBy =
  (reason: 'name' | 'value') =>
  (row: Row): Found => ({ row, reason, marks: charactersOf(reason) });

/** The code whose own address the query holds. */
async function addressOwners({ path }: Query, store: Store): Promise<readonly Row[]> {
  if (path === undefined) return [];
  const rows = await store.filedUnder(valueKey(path.slice(path.lastIndexOf('/') + 1)));
  return rows.filter((row) => `/${path}/`.endsWith(row.path));
}

const sure: readonly Reason[] = ['value', 'spelling', 'name'];
const guessed: readonly Reason[] = ['prefix', 'name part', 'typo'];
/** `"AV_ERR_TIMEOUT"`, `"accessDenied"`: whoever writes this does not look for words. */
const isName = (text: string): boolean => /^\S*(?:[\d_]|\p{Ll}\p{Lu})\S*$/u.test(text);

/**
 * Codes that are gone, by their value or name, beside the answer of the living. What lives and has the same comes
 * first; what only comes close, such as a longer value, comes behind.
 */
async function withGone(living: Answer, gone: Store, asked: Asked): Promise<Answer> {
  const { limit, filters, query } = asked;
  const found = await answerKeys(gone, { ...asked, allowed: await allowedRecords(filters, gone) });
  const hits = 'hits' in found ? found.hits.filter(({ reason }) => sure.includes(reason)) : [];
  const [first] = hits;
  const [top] = living.hits;
  if (!('hits' in found) || !first) return living;
  if (!top || guessed.includes(top.reason) || (top.reason === 'words' && isName(query.text))) {
    const longer = without(hits, living.hits).filter(({ reason }) => reason === 'prefix');
    const suggestions = [...longer, ...found.suggestions].slice(0, settings.suggestions);
    return { ...found, hits, suggestions, prose: living.prose };
  }
  const others = without(living.hits, hits);
  if (top.reason === 'spelling' && first.reason !== 'spelling' && others.length > 0) {
    const kind = living.kind === 'exact' ? 'ambiguous' : living.kind;
    return { ...living, kind, hits: [...others, ...living.hits].slice(0, limit) };
  }
  // However many words match, the end of the list is kept for who has the number.
  const kept = living.hits.slice(0, Math.max(1, limit - others.length));
  return { ...living, hits: [...kept, ...others].slice(0, limit) };
}

/** Hits on other pages than those of `known`. */
const without = (known: readonly Hit[], hits: readonly Hit[]): Hit[] =>
  hits.filter(({ path }) => !known.some((hit) => hit.path === path));
