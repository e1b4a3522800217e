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
function stemsOf(text: string): Stems {
  const words = tokensOf(text).filter(({ word, joined }) => !joined && !isFiller(word));
  return new Set(words.map(({ word }) => stem(word)));
}

/** Gives a function that scores owners by the line of a place and the one above it; 0 when nothing speaks for a row. */
export function surroundingsJudge(places: readonly CategoryPlace[]) {
  const { ownLine, words } = settings.decode;
  const wordsOf = remembered((row: Row): readonly (readonly [weight: number, own: Stems])[] => {
    const place = places[row.place];
    return [
      [words.category, place ? placeWords(place) : new Set()],
      [words.name, stemsOf(namesOf(row).join(' '))],
      [words.message, stemsOf(row.message)],
    ];
  });
  const lineStems = remembered(stemsOf, settings.decode.linesAtOnce);
  return (rows: readonly Row[], here: string, above: string): readonly number[] =>
    rows.map((row) => {
      const score = (line: string): number =>
        wordsOf(row).reduce(
          (sum, [weight, own]) => sum + weight * [...own].filter((word) => lineStems(line).has(word)).length,
          0,
        );
      return ownLine * score(here) + score(above);
    });
}
