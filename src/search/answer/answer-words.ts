/** Answers that need more than the keys: categories, parts of names, words, and what comes close to nothing found. */
import { isFiller } from '../query/filler.ts';
import type { Identifier } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import type { Store } from '../store/store.ts';
import type { Answer, Hit, Reading } from '../types.ts';
import type { Asked } from './answer-query.ts';
import type { CodeAnswer } from './by-code.ts';
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

  for (const identifier of identifiersToTry(asked)) {
    const found = (await byNameParts(identifier, store)).filter(isAllowed);
    if (found.length > 0) return give(found);
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

/** What may be a partial name: any identifier of a short query, only unmistakable ones of a longer text. */
function identifiersToTry({ query }: Asked): Identifier[] {
  const identifiers = query.identifiers.filter(
    ({ written, parts }) =>
      query.short || (parts.length > 1 && /^[\p{Lu}\p{N}]+(?:_[\p{Lu}\p{N}]+)+$/u.test(written)),
  );
  const words = query.words.filter(({ inCode }) => !inCode);
  if (identifiers.length > 0 || words.length === 0 || !words.every(({ word }) => isFiller(word)))
    return identifiers;
  return [{ written: query.text, joined: query.joined, parts: words.map(({ word }) => word), open: false }];
}
