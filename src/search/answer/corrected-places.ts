import type { Query } from '../query/read-query.ts';
import { allPlaceWords } from '../store/place.ts';
import type { Store } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { correctionsOf } from '../rank/corrections.ts';

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
