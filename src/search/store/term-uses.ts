/** Every term that a record is found by. The index in memory and the sharded one are both made from this. */
import { identifierParts } from '../text/identifier.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import { namesOf } from './names.ts';
import { fieldBits, type CategoryPlace, type FieldName, type Row } from './store.ts';

export interface TermUse {
  readonly key: string;
  /** The word as it is written. */
  readonly word: string;
  /** One of `fieldBits`. */
  readonly field: number;
  readonly namePosition: number;
}

/** Parts of a second name stand this far behind those of the first, so that they are never neighbours. */
const nameStride = 16;

const slugOf = ({ document, category }: CategoryPlace): string =>
  category.id.slice(document.id.length).replaceAll(/[/-]/gu, ' ');

/** The same term may come several times. */
export function termUses(row: Row, place: CategoryPlace | undefined): TermUse[] {
  const uses: TermUse[] = [];
  namesOf(row).forEach((name, index) => {
    identifierParts(name).forEach((word, part) => {
      const namePosition = Math.min(part, nameStride - 1) + nameStride * index;
      uses.push({ key: stem(word), word, field: fieldBits.name, namePosition });
    });
  });
  const add = (field: FieldName, text: string): void => {
    for (const { word } of tokensOf(text))
      uses.push({ key: stem(word), word, field: fieldBits[field], namePosition: -1 });
  };
  add('message', row.message);
  add('cause', row.texts?.cause ?? '');
  add('solution', row.texts?.solution ?? '');
  add('keyword', row.texts?.keywords ?? '');
  add('other', row.texts?.other ?? '');
  if (place) {
    const { titleWords, slugWords } = place;
    for (const { word } of tokensOf(`${place.category.title} ${place.heading} ${slugOf(place)}`)) {
      const key = stem(word);
      if (titleWords.includes(key) || slugWords.includes(key))
        uses.push({ key, word, field: fieldBits.category, namePosition: -1 });
    }
  }
  return uses;
}
