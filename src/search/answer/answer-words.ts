/** Answers that need more than the keys: parts of names, words, and what comes close when nothing is found. */
import { isFiller } from '../query/filler.ts';
import type { Identifier, Query } from '../query/read-query.ts';
import {
  answerFrom,
  isSure,
  unitsIn,
  type WordAnswer,
  type WordFound,
  type WordQuestion,
} from '../rank/word-answer.ts';
import { excerpts, proseHits } from '../rank/excerpts.ts';
import { textUses } from '../rank/text-uses.ts';
import { settings } from '../settings.ts';
import { fieldBits, type Store } from '../store/store.ts';
import { joinLetters } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { Answer, Hit } from '../types.ts';
import { type Asked, answer, readingOf } from './asked.ts';
import type { CodeAnswer } from './by-code.ts';
import { answerOf, codeHit, type Found } from './hit.ts';
import { joinedParts } from './joined-parts.ts';
import { namedCategories } from './named-places.ts';
import { nearestCodes } from './nearest.ts';

export async function answerWords(coded: CodeAnswer, store: Store, asked: Asked): Promise<Answer> {
  const { query, allowed } = asked;
  const question = { query, store, allowed, name: await nameOf(query, store) };
  const titles = await answerFrom(await unitsIn(question), question);
  const whole = question.name ? titles.found.filter(({ inName }) => inName) : [];
  const meant = whole.length > 0 || coded.kind === 'unknown' ? whole : await nearlyNamed(question);
  if (meant.length > 0) return answer(store, asked, 'matches', meant.map(asName));
  if (coded.kind === 'unknown') {
    // The code is none of ours; a message beside it that is ours, word for word, still says what happened.
    const quoted = quotedIn(titles);
    if (quoted.length > 0) return answer(store, asked, 'matches', quoted);
    const close = await nearestCodes(coded.tokens, query, store);
    const written = coded.tokens[0]?.written ?? '';
    const begun = titles.close
      .map((each) => withParts(each, store))
      .filter(({ name }) => joinLetters(name).startsWith(joinLetters(written)));
    const said = close.length + begun.length > 0 ? [] : titles.close;
    const others = close.filter(({ path }) => !begun.some((hit) => hit.path === path));
    const suggestions = [...begun, ...others, ...said.map((each) => codeHit(each, store))];
    return answer(store, asked, 'nearest', [], suggestions);
  }
  const first = wordAnswer(titles, question, asked);
  if (question.name || isSure(titles) || !asked.fullText) return first;
  if (first.hits.length > 0) asked.onTitles?.(first);
  try {
    const uses = await textUses(titles.units, query.text, asked.fullText);
    const texts = await answerFrom(titles.units, question, uses);
    const found = await excerpts(wordAnswer(texts, question, asked), texts, asked.fullText);
    return { ...found, prose: await proseHits(query, store, asked.fullText, found.hits) };
  } catch (error) {
    console.error(error);
    return { ...first, isPartial: true };
  }
}

const quotedIn = ({ found }: WordAnswer): WordFound[] =>
  found.filter(({ quoted }) => quoted >= settings.quotation);

/** Rows whose whole message the query quotes, with the numbers in it: "Queue is full (100 of 100)" asks for no code 100. */
export async function quotingRows(store: Store, { query, allowed }: Asked): Promise<readonly Found[]> {
  const telling = query.words.filter(({ word, inCode }) => !inCode && !isFiller(word));
  if (telling.length < settings.quotation) return [];
  const question = { query, store, allowed, name: undefined };
  const quoted = quotedIn(await answerFrom(await unitsIn(question), question));
  const numbers = query.codes.map(({ written }) => written);
  return quoted.filter(({ row: { message } }) => {
    const words = message.split(/[^\p{L}\p{N}]+/u);
    return numbers.every((number) => words.includes(number));
  });
}

/**
 * The name of several parts that is all there is of a query: such a name stands in a row's name as a whole, or it is none of
 * ours. What the texts write as one word themselves is looked for there: `StopContext` is no part of a name.
 */
async function nameOf(query: Query, store: Store): Promise<Identifier | undefined> {
  const { identifiers, words } = query;
  const terms = await Promise.all(identifiers.map((identifier) => store.term(identifier.joined)));
  if (terms.some(Boolean)) return undefined;
  return identifiers.find(
    ({ parts }) =>
      parts.length > 1 && words.every(({ word, inCode }) => inCode || isFiller(word) || parts.includes(word)),
  );
}

function wordAnswer(words: WordAnswer, question: WordQuestion, asked: Asked): Answer {
  const { query, store } = question;
  // A guide answers by its title; what only its text says is offered beside (see excerpts.ts).
  const isGuideText = ({ row, isTextOnly }: WordFound): boolean => row.kind === 'guide' && isTextOnly;
  const believed = words.found.filter((each) => !isGuideText(each) && isBelieved(question, each));
  const rows = believed.map((each) => codeHit(each, store));
  const named = namedCategories(words.units, store, asked.filters);
  // A word that many categories have calls none of them.
  const isCalled = named.length > 0 && named.length <= settings.mostCalled;
  const hits = (isCalled ? [...named, ...rows] : [...rows, ...named]).slice(0, asked.limit);
  const reading = { ...readingOf(query), corrections: words.corrections, unknown: words.unknown };
  if (hits.length > 0)
    return {
      ...answerOf('matches', hits, [], reading),
      isSure: !isCalled && isFarAhead(believed),
    };
  // What only joins others is left of any name.
  const isNear = ({ uses, telling }: WordFound): boolean =>
    telling > 0 && uses.some(({ alternative }) => !isFiller(alternative.word));
  const suggestions = words.close
    .filter((each) => isNear(each) && !isGuideText(each))
    .map((each) => (question.name ? withParts(each, store) : codeHit(each, store)));
  return answerOf(suggestions.length > 0 ? 'nearest' : 'none', [], suggestions, reading);
}

/** For a name that nothing has, one with some of its parts. */
const withParts = (found: WordFound, store: Store): Hit => ({
  ...codeHit(found, store),
  nearness: { kind: 'parts' },
});

/** The first has nearly all of the query, no word of it by its category alone, and the next one far less. */
function isFarAhead([first, second]: readonly WordFound[]): boolean {
  const { sure, farAhead } = settings.words;
  if (!first || first.uses.some(({ fields }) => fields === fieldBits.category)) return false;
  return first.covered >= sure && (second?.worth ?? 0) * farAhead <= first.worth;
}

/** A name in one run of letters, or mistyped, however it is parted: the query is one word or identifier. */
async function nearlyNamed(question: WordQuestion): Promise<readonly WordFound[]> {
  const { query, store } = question;
  const { text, joined, words } = query;
  if (/\d/u.test(text) || joined.length > settings.nearest.longest) return [];
  if ((await store.term(joined)) || (await store.term(stem(joined)))) return [];
  const readings = await joinedParts(joined, words.at(-1)?.open === true, store);
  for (const { parts, open, typos } of readings) {
    const reading = { ...question, name: { written: text, joined, parts, open } };
    const { found } = await answerFrom(await unitsIn(reading), reading);
    const named = found.filter(({ inName, isNameRun }) => inName && isNameRun);
    if (named.length > 0) return typos > 0 ? named.map((each) => ({ ...each, reason: 'typo' })) : named;
  }
  return [];
}

const asName = (found: WordFound): Found => ({
  ...found,
  reason: found.reason === 'typo' ? 'typo' : 'name part',
});

/** A query that is a name found nowhere must not be answered with a page that has some of its parts. */
const isBelieved = ({ name }: WordQuestion, { inMessage, inName, row }: WordFound): boolean =>
  !name || inName || inMessage === 1 || row.kind === 'guide';
