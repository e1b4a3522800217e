/** Answers that need more than the keys: parts of names, words, and what comes close when nothing is found. */
import { isFiller } from '../query/filler.ts';
import type { Identifier, Query } from '../query/read-query.ts';
import { byTexts, byTitles, isSure, unitsIn, type WordAnswer, type WordFound } from '../rank/word-answer.ts';
import { proseHits } from '../rank/prose.ts';
import { excerpts } from '../rank/excerpts.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import { joinLetters } from '../text/fold.ts';
import { identifierParts } from '../text/identifier.ts';
import { stem } from '../text/stem.ts';
import type { Answer } from '../types.ts';
import { byAffixedName } from './affixed-name.ts';
import { type Asked, answer, readingOf } from './asked.ts';
import { namedCategories } from './by-category.ts';
import type { CodeAnswer } from './by-code.ts';
import { byJoinedName, byNameParts } from './by-name.ts';
import { type Found, wholeName } from './found.ts';
import { codeHit } from './hit.ts';
import { nearestCodes, nearestNames } from './nearest.ts';

export async function answerWords(coded: CodeAnswer, store: Store, asked: Asked): Promise<Answer> {
  const { query, allowed } = asked;
  const isAllowed = ({ row }: Found): boolean => !allowed || allowed.has(row.record);
  const question = { query, store, allowed };
  for (const identifier of identifiersToTry(query)) {
    // What the texts write as one word themselves is looked for there: "StopContext" is no part of a name.
    if (identifier.parts.length > 1 && (await store.term(identifier.joined))) continue;
    const found = (await byNameParts(identifier, store)).filter(isAllowed);
    if (found.length > 0) return answer(store, asked, 'matches', found);
  }
  for (const identifier of query.identifiers) {
    const rows = await byAffixedName(identifier, store);
    const found = rows
      .map((row): Found => ({ row, reason: 'name part', marks: wholeName }))
      .filter(isAllowed);
    if (found.length > 0) return answer(store, asked, 'matches', found);
  }
  if (coded.kind !== 'unknown') {
    const meant = (await nearlyNamed(query, store)).filter(isAllowed);
    if (meant.length > 0) return answer(store, asked, 'matches', meant);
  }
  const titles = await byTitles(await unitsIn(question), question);
  if (coded.kind === 'unknown') {
    // The code is none of ours; a message beside it that is ours, word for word, still says what happened.
    const quoted = titles.found.filter((each) => each.quoted >= settings.quotation);
    if (quoted.length > 0) return answer(store, asked, 'matches', quoted);
    const close = await nearestCodes(coded.tokens, query, store);
    const written = coded.tokens[0]?.written ?? '';
    const named = await nearestNames(identifierParts(written), store);
    const begun = named.filter(({ name }) => joinLetters(name).startsWith(joinLetters(written)));
    const said = close.length + begun.length > 0 ? [] : titles.close;
    const others = close.filter(({ path }) => !begun.some((hit) => hit.path === path));
    const suggestions = [...begun, ...others, ...said.map((each) => codeHit(each, store))];
    return answer(store, asked, 'nearest', [], suggestions);
  }
  const isName =
    titles.units.length > 1 && query.identifiers.some((identifier) => saysOnly(query, identifier));
  const first = await wordAnswer(titles, store, asked);
  if (isName || isSure(titles) || !asked.fullText) return first;
  if (first.hits.length > 0) asked.onTitles?.(first);
  try {
    const whole = await byTexts(titles, question, asked.fullText);
    const found = await excerpts(await wordAnswer(whole, store, asked), whole, asked.fullText);
    return { ...found, prose: await proseHits(query, store, asked.fullText, found.hits) };
  } catch (error) {
    console.error(error);
    return { ...first, isPartial: true };
  }
}

async function wordAnswer(words: WordAnswer, store: Store, asked: Asked): Promise<Answer> {
  const { query } = asked;
  // A guide answers by its title; what only its text says is offered beside (see prose.ts).
  const isGuideText = ({ row, isTextOnly }: WordFound): boolean => row.kind === 'guide' && isTextOnly;
  const believed = words.found.filter((each) => !isGuideText(each) && isBelieved(query, words, each));
  const { before, after } = namedCategories(words.units, store, asked.filters);
  const hits = [...before, ...believed.map((each) => codeHit(each, store)), ...after].slice(0, asked.limit);
  const reading = { ...readingOf(query), corrections: words.corrections, unknown: words.unknown };
  const isSure = before.length === 0 && isFarAhead(believed);
  const base = { reading, prose: [], isSure, isPartial: false };
  if (hits.length > 0) return { ...base, kind: 'matches', hits, suggestions: [] };
  const [identifier] = query.identifiers;
  const names = identifier ? await nearestNames(identifier.parts, store) : [];
  const close = words.close
    .filter((each) => each.telling > 0 && !isGuideText(each))
    .map((each) => codeHit(each, store));
  const suggestions = (names.length > 0 ? names : close).slice(0, settings.suggestions);
  return { ...base, kind: suggestions.length > 0 ? 'nearest' : 'none', hits: [], suggestions };
}

/** The first has nearly all of the query, and the next one far less. */
function isFarAhead([first, second]: readonly WordFound[]): boolean {
  const { sure, farAhead } = settings.words;
  return first !== undefined && first.covered >= sure && (second?.worth ?? 0) * farAhead <= first.worth;
}

/** A name in one run of letters, or mistyped, however it is parted: the query is one word or identifier. */
async function nearlyNamed({ text, joined, words }: Query, store: Store): Promise<readonly Found[]> {
  if (/\s|\d/u.test(text) || (await store.term(joined)) || (await store.term(stem(joined)))) return [];
  return byJoinedName(joined, words.at(-1)?.open === true, store);
}

/** A query that is a name found nowhere must not be answered with a page that has some of its parts. */
function isBelieved(query: Query, { units }: WordAnswer, { inMessage, row }: WordFound): boolean {
  const [name] = query.identifiers.filter(({ written }) => !/^[^_:]*-[^_:]*$/u.test(written));
  if (!name || !saysOnly(query, name) || row.kind === 'guide' || units.length === 1) return true;
  return inMessage === 1;
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
