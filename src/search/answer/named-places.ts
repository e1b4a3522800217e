/** Which categories the words of a query name. */
import { isFiller } from '../query/filler.ts';
import type { Query, QueryWord } from '../query/read-query.ts';
import { settings } from '../settings.ts';
import { allPlaceWords, genericWords, mostNamed, placeWords } from '../store/place.ts';
import type { Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { correctionsOf } from '../rank/corrections.ts';
import type { Unit } from '../rank/units.ts';
import { placeKeys } from '../rank/word-answer.ts';
import type { Filters, Hit } from '../types.ts';
import { isAllowedPlace } from './filter.ts';
import { categoryHit } from './hit.ts';
import { wordMarks } from './marks.ts';

export interface NamedPlaces {
  /** Indexes into `Store.places` of those that most of the words name; empty when none does. */
  readonly places: ReadonlySet<number>;
  /** Words that belong to no category and ask for something else. */
  readonly otherWords: readonly QueryWord[];
}

export function namedPlaces(words: readonly QueryWord[], store: Store): NamedPlaces {
  const asked = words.filter(({ word, inCode }) => !inCode && !isFiller(word));
  const used = new Set<QueryWord>();
  const places = mostNamed(store.places, (placeWords) => {
    const named = asked.filter((word) => names(word.word, placeWords));
    for (const word of named) used.add(word);
    return named.length;
  });
  return {
    places,
    otherWords: asked.filter(
      (word) => !used.has(word) && !(places.size > 0 && genericWords.has(stem(word.word))),
    ),
  };
}

function names(word: string, placeWords: ReadonlySet<string>): boolean {
  if (placeWords.has(stem(word))) return true;
  return word.length >= settings.shortestPlace && [...placeWords].some((each) => each.startsWith(word));
}

/** `"recroding 404"`: beside a code, an unknown word may be a category's. The same query when none is. */
export async function withCorrectedPlaces(query: Query, store: Store): Promise<Query> {
  const placeWords = allPlaceWords(store.places);
  const words = await Promise.all(
    query.words.map(async (word) => {
      if (word.inCode || (await store.term(stem(word.word)))) return word;
      const corrections = await correctionsOf(word.word, store, false);
      const meant = corrections.find((each) => placeWords.has(stem(each.word)));
      return meant ? { ...word, word: meant.word } : word;
    }),
  );
  return words.every((word, index) => word === query.words[index]) ? query : { ...query, words };
}

/** Category pages, when a query says nothing but the name of a category. */
export function namedCategories(units: readonly Unit[], store: Store, filters: Filters): readonly Hit[] {
  const asked = placeKeys(units);
  if (asked.length === 0 || (filters.actions ?? []).length > 0) return [];
  const marks = wordMarks(new Set(asked.flat()));
  return store.places
    .filter((place) => isAllowedPlace(place, filters))
    .filter((place) => asked.every((keys) => keys.some((key) => placeWords(place).has(key))))
    .map((place) => categoryHit(place, marks, store, 'category'));
}
