/** Answers that need more than the keys: categories, parts of names, words, and what comes close when nothing is found. */
import { isFiller } from '../query/filler.ts';
import type { Identifier, Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { joinLetters } from '../text/fold.ts';
import { identifierParts } from '../text/identifier.ts';
import { stem } from '../text/stem.ts';
import type { Answer, Hit } from '../types.ts';
import { wordSettings } from '../word-settings.ts';
import { type Asked, answer, readingOf } from './answer-query.ts';
import { byAffixedName } from './affixed-name.ts';
import { namedCategories } from './by-category.ts';
import type { CodeAnswer } from './by-code.ts';
import { byJoinedName, byNameParts } from './by-name.ts';
import { proseHits } from './by-prose.ts';
import { byWordSearch } from './by-word-search.ts';
import { byWords, type WordAnswer } from './by-words.ts';
import { type Found, wholeName } from './found.ts';
import { codeHit } from './hit.ts';
import { nearestCodes, nearestNames } from './nearest.ts';

export async function answerWords(coded: CodeAnswer, store: Store, asked: Asked): Promise<Answer> {
  const { query, allowed } = asked;
  for (const identifier of identifiersToTry(query)) {
    const found = (await byNameParts(identifier, store)).filter(
      ({ row }) => !allowed || allowed.has(row.record),
    );
    // What the texts write as one word themselves is looked for there first: "StopContext" is no part of a name.
    const inTexts = identifier.parts.length > 1 && (await store.term(stem(identifier.joined))) !== undefined;
    const texts = inTexts ? (await byWords(query, store, allowed)).found : [];
    const others = found.filter(({ row }) => !texts.some((text) => text.row === row));
    if (texts.length + others.length > 0) return answer(store, asked, 'matches', [...texts, ...others]);
  }
  for (const identifier of query.identifiers) {
    const rows = (await byAffixedName(identifier, store)).filter(
      ({ record }) => !allowed || allowed.has(record),
    );
    const found = rows.map((row): Found => ({ row, reason: 'name part', marks: wholeName }));
    if (found.length > 0) return answer(store, asked, 'matches', found);
  }
  const near = coded.kind === 'unknown' ? [] : await nearlyNamed(query, store);
  const meant = near.filter(({ row }) => !allowed || allowed.has(row.record));
  if (meant.length > 0) return answer(store, asked, 'matches', meant);
  if (coded.kind === 'unknown') {
    // The code is none of ours; a message beside it that is ours, word for word, still says what happened.
    const quoted = (await byWords(query, store, allowed)).found.filter(isQuotation);
    if (quoted.length > 0) return answer(store, asked, 'matches', quoted);
    const close = await nearestCodes(coded.tokens, query, store);
    const written = coded.tokens[0]?.written ?? '';
    const named = await nearestNames(identifierParts(written), store);
    const begun = named.filter(({ name }) => joinLetters(name).startsWith(joinLetters(written)));
    const said = close.length + begun.length > 0 ? [] : (await byWords(query, store, allowed)).close;
    const others = close.filter(({ path }) => !begun.some((hit) => hit.path === path));
    return answer(
      store,
      asked,
      'nearest',
      [],
      [...begun, ...others, ...said.map((each) => codeHit(each, store))],
    );
  }

  const words = await byWords(query, store, allowed);
  // One slot: the texts write the name as the query does.
  const believed = words.slots.length === 1 ? words.found : words.found.filter(believer(query));
  const isName = query.identifiers.some((identifier) => saysOnly(query, identifier));
  const { wordSearch } = asked;
  const more = wordSearch && !store.isWhole && !isName ? await byWordSearch(words, wordSearch, store) : [];
  const found = [...believed, ...more.filter(({ row }) => !allowed || allowed.has(row.record))];
  const { before, after } = namedCategories(words.slots, store, asked.filters);
  const hits = [...before, ...found.map((each) => codeHit(each, store)), ...after].slice(0, asked.limit);
  const reading = { ...readingOf(query), corrections: words.corrections, unknown: words.unknown };
  const isShown = ({ path }: Hit): boolean => hits.some((hit) => hit.path === path);
  const prose = asked.prose ? (await proseHits(query, store)).filter((hit) => !isShown(hit)) : [];
  if (hits.length > 0) return { kind: 'matches', hits, suggestions: [], reading, prose };
  const [identifier] = query.identifiers;
  const names = identifier ? await nearestNames(identifier.parts, store) : [];
  const suggestions = names.length > 0 ? names : words.close.map((each) => codeHit(each, store));
  const kind = suggestions.length > 0 ? 'nearest' : 'none';
  return { kind, hits: [], suggestions: suggestions.slice(0, settings.suggestions), reading, prose };
}

/** A name in one run of letters, or mistyped, however it is parted: the query is one word or identifier. */
async function nearlyNamed({ text, joined, words }: Query, store: Store): Promise<readonly Found[]> {
  if (/\s|\d/u.test(text)) return [];
  const [known, records] = await Promise.all([store.term(stem(joined)), store.namedNearly(joined)]);
  if (known) return [];
  const rows = await store.rows(records);
  if (rows.length > 0) return rows.map((row) => ({ row, reason: 'typo', marks: wholeName }));
  return byJoinedName(joined, words.at(-1)?.open === true, store);
}

const isQuotation = ({ whole }: WordAnswer['found'][number]): boolean => whole >= settings.quotation;

/**
 * A query that is a name found nowhere must not be answered with a page that has some of its parts: they must
 * stand side by side there, or, for `joinRoom`, be words that tell something, all of them known.
 */
function believer(query: Query): (found: WordAnswer['found'][number]) => boolean {
  const [name] = query.identifiers.filter(({ written }) => !/^[^_:]*-[^_:]*$/u.test(written));
  if (!name || !saysOnly(query, name)) return () => true;
  const telling = name.parts.filter((part) => !isFiller(part));
  const isLoose = !/_|::/u.test(name.written) && telling.length > 1;
  return ({ phrase, share, isLiteral }) =>
    phrase === 1 || (isLoose && isLiteral && share > wordSettings.words.allButSome);
}

/** Nothing else in the query tells anything. */
const saysOnly = ({ words, short }: Query, { parts }: Identifier): boolean =>
  short && words.every(({ word, inCode }) => inCode || isFiller(word) || parts.includes(word));

/** What may be a partial name: unmistakable identifiers, and any other that is all there is of the query. */
function identifiersToTry(query: Query): readonly Identifier[] {
  const identifiers = query.identifiers.filter(
    (identifier) =>
      saysOnly(query, identifier) ||
      (identifier.parts.length > 1 && /^[\p{Lu}\p{N}]+(?:_[\p{Lu}\p{N}]+)+$/u.test(identifier.written)),
  );
  const words = query.words.filter(({ inCode }) => !inCode).map(({ word }) => word);
  if (identifiers.length > 0 || words.length < 2 || !words.every(isFiller)) return identifiers;
  return [{ written: query.text, joined: query.joined, parts: words, open: false }];
}
