/** Which owner of an ambiguous code the words around it speak for. */
import { isFiller } from '../query/filler.ts';
import { settings } from '../settings.ts';
import { namesOf } from '../store/names.ts';
import { allPlaceWords } from '../store/place.ts';
import type { CategoryPlace, Row } from '../store/store.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';

type Stems = ReadonlySet<string>;

/** Stems of the telling words of a line; worked out when first asked for. */
export function lineWords(line: string): () => Stems {
  let stems: Stems | undefined;
  return () => (stems ??= stemsOf(line));
}

function stemsOf(text: string): Stems {
  const words = tokensOf(text).filter(({ word, joined }) => !joined && !isFiller(word));
  return new Set(words.map(({ word }) => stem(word)));
}

export type Judge = (rows: readonly Row[], here: Stems, above: Stems) => readonly number[];

/** Gives a function that scores owners by the line of a place and the one above it; 0 when nothing speaks for a row. */
export function surroundingsJudge(places: readonly CategoryPlace[]): Judge {
  const known = new Map<Row, Record<'category' | 'name' | 'message', Stems>>();
  const wordsOf = (row: Row): Record<'category' | 'name' | 'message', Stems> => {
    const place = places[row.place];
    const words = known.get(row) ?? {
      category: allPlaceWords(place ? [place] : []),
      name: stemsOf(namesOf(row).join(' ')),
      message: stemsOf(row.message),
    };
    known.set(row, words);
    return words;
  };
  const { ownLine } = settings.decode;
  const { category, name, message } = settings.decode.words;
  return (rows, here, above) =>
    rows.map((row) => {
      const words = wordsOf(row);
      const score = (line: Stems): number =>
        category * shared(words.category, line) +
        name * shared(words.name, line) +
        message * shared(words.message, line);
      return ownLine * score(here) + score(above);
    });
}

function shared(own: Stems, line: Stems): number {
  let count = 0;
  for (const word of own) if (line.has(word)) count += 1;
  return count;
}
