/** Answers that need more than the keys: categories, parts of names, words, and what comes close to nothing found. */
import { isFiller } from '../query/filler.ts';
import type { Identifier, Query } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import type { Answer, Hit, Reading } from '../types.ts';
import type { Asked } from './answer-query.ts';
import { byCode, type CodeAnswer } from './by-code.ts';
import { correctionsOf } from './corrections.ts';
import { stem } from '../text/stem.ts';
import { type CategoryHits, namedCategories } from './by-category.ts';
import { byNameParts } from './by-name.ts';
import { byWords } from './by-words.ts';
import type { Found } from './found.ts';
import { codeHit } from './hit.ts';
import { nearestCodes, nearestNames } from './nearest.ts';

export async function answerWords(
  coded: CodeAnswer,
  store: Store,
  asked: Asked,
  reading: Reading,
): Promise<Answer> {
  const { query, allowed, limit } = asked;
  const isAllowed = ({ row }: Found): boolean => !allowed || allowed.has(row.record);
  const give = (found: readonly Found[], more: Partial<Reading> = {}, categories?: CategoryHits): Answer => ({
    kind: 'matches',
    hits: [
      ...(categories?.before ?? []),
      ...found.map((each) => codeHit(each, store)),
      ...(categories?.after ?? []),
    ].slice(0, limit),
    suggestions: [],
    reading: { ...reading, ...more },
  });
  const nothing = (
    kind: 'nearest' | 'none',
    suggestions: readonly Hit[],
    more: Partial<Reading> = {},
  ): Answer => ({
    kind: suggestions.length > 0 ? kind : 'none',
    hits: [],
    suggestions,
    reading: { ...reading, ...more },
  });

  const corrected =
    coded.kind === 'unasked' && query.short && query.codes.length > 0
      ? await byCode(await withCorrectedPlaces(query, store), store)
      : coded;
  if (corrected.kind === 'matches' || corrected.kind === 'exact') {
    const found = corrected.found.filter(isAllowed);
    if (found.length > 0) return give(found);
  }

  for (const identifier of identifiersToTry(asked)) {
    const found = (await byNameParts(identifier, store)).filter(isAllowed);
    // What the texts write as one word themselves is looked for there first: "StopContext" is no part of a name.
    const inTexts = identifier.parts.length > 1 && (await store.term(stem(identifier.joined))) !== undefined;
    const texts = inTexts ? (await byWords(query, store, allowed)).found : [];
    const others = found.filter(({ row }) => !texts.some((text) => text.row === row));
    if (texts.length + others.length > 0) return give([...texts, ...others]);
  }
  if (coded.kind === 'unknown') return nothing('nearest', await nearestCodes(coded.tokens, store));

  const [strict] = query.short ? query.identifiers.filter(({ written }) => /_|::/u.test(written)) : [];
  const words = await byWords(query, store, allowed);
  const found = strict ? words.found.filter(({ phrase }) => phrase === 1) : words.found;
  const more = { corrections: words.corrections, unknown: words.unknown };
  const categories = namedCategories(words.slots, store, asked.filters);
  if (found.length + categories.before.length + categories.after.length > 0)
    return give(found, more, categories);
  const suggestions = strict
    ? await nearestNames(strict, store)
    : words.close.slice(0, settings.suggestions).map((each) => codeHit(each, store));
  return nothing('nearest', suggestions, more);
}

/** `"recroding 404"`: beside a code, an unknown word is most likely a category's. */
async function withCorrectedPlaces(query: Query, store: Store): Promise<Query> {
  const placeWords = new Set(
    store.places.flatMap(({ titleWords, slugWords }) => [...titleWords, ...slugWords]),
  );
  const words = query.words.map(async (word) => {
    if (word.inCode || (await store.term(stem(word.word)))) return word;
    const meant = (await correctionsOf(word.word, store, false)).find((each) =>
      placeWords.has(stem(each.word)),
    );
    return meant ? { ...word, word: meant.word } : word;
  });
  return { ...query, words: await Promise.all(words) };
}

/** What may be a partial name: any identifier of a short query, only unmistakable ones of a longer text. */
function identifiersToTry({ query }: Asked): Identifier[] {
  const identifiers = query.identifiers.filter(
    ({ written, parts }) =>
      query.short || (parts.length > 1 && /^[\p{Lu}\p{N}]+(?:_[\p{Lu}\p{N}]+)+$/u.test(written)),
  );
  const words = query.words.filter(({ inCode }) => !inCode);
  if (identifiers.length > 0 || words.length < 2 || !words.every(({ word }) => isFiller(word)))
    return identifiers;
  return [{ written: query.text, joined: query.joined, parts: words.map(({ word }) => word), open: false }];
}
