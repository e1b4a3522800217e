/** Which owner of an ambiguous code the words around it speak for. */
import { remembered } from '../../domain/remembered.ts';
import { isFiller } from '../query/filler.ts';
import { settings } from '../settings.ts';
import { namesOf } from '../store/names.ts';
import { placeWords } from '../store/place.ts';
import type { CategoryPlace, Row } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';

type Stems = ReadonlySet<string>;

/** Stems of the telling words of a text. */
export function tellingStems(text: string): Stems {
  const words = tokensOf(text).filter(({ word, joined }) => !joined && !isFiller(word));
  return new Set(words.map(({ word }) => stem(word)));
}

/** Gives a function that says how much words with these stems speak for an owner; 0 when nothing does. */
export function ownersJudge(places: readonly CategoryPlace[]) {
  const { category, name, message } = settings.owners;
  const wordsOf = remembered((row: Row): readonly (readonly [weight: number, own: Stems])[] => {
    const place = places[row.place];
    return [
      [category, place ? placeWords(place) : new Set()],
      [name, tellingStems(namesOf(row).join(' '))],
      [message, tellingStems(row.message)],
    ];
  });
  return (row: Row, said: Stems): number =>
    wordsOf(row).reduce(
      (sum, [weight, own]) => sum + weight * [...said].filter((word) => own.has(word)).length,
      0,
    );
}
