/** Every term that a record is found by, and the words of its other texts, which are only counted. */
import { identifierParts } from '../text/identifier.ts';
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import { placeWords } from './place.ts';
import { namesOf } from './names.ts';
import { fieldBits, type CategoryPlace, type FieldName, type Row } from './store.ts';

/** A row with what is indexed of it besides. */
export interface SourceRow extends Row {
  readonly keywords: string;
  /** All other texts: causes, solutions, further columns, notes. */
  readonly text: string;
}

export interface TermUse {
  readonly key: string;
  /** The word as it is written. */
  readonly word: string;
  /** One of `fieldBits`, or 0 for other texts. */
  readonly field: number;
  readonly namePosition: number;
}

/** Parts of a second name stand this far behind those of the first, so that they are never neighbours. */
const nameStride = 16;

const slugOf = ({ document, category }: CategoryPlace): string =>
  category.id.slice(document.id.length).replaceAll(/[/-]/gu, ' ');

/** The same term may come several times. */
export function termUses(row: SourceRow, place: CategoryPlace | undefined): TermUse[] {
  const uses: TermUse[] = [];
  namesOf(row).forEach((name, index) => {
    identifierParts(name).forEach((word, part) => {
      const namePosition = Math.min(part, nameStride - 1) + nameStride * index;
      uses.push({ key: stem(word), word, field: fieldBits.name, namePosition });
    });
  });
  const add = (field: FieldName | undefined, text: string): void => {
    // A name of several parts has no forms: "basketFul" is none of "basket".
    for (const { word, joined } of tokensOf(text))
      uses.push({
        key: joined ? word : stem(word),
        word,
        field: field ? fieldBits[field] : 0,
        namePosition: -1,
      });
  };
  add('message', row.message);
  add('keyword', row.keywords);
  add(undefined, row.text);
  if (place) {
    const { title, slug } = placeWords(place);
    for (const { word } of tokensOf(`${place.category.title} ${place.heading} ${slugOf(place)}`)) {
      const key = stem(word);
      if (title.includes(key) || slug.includes(key))
        uses.push({ key, word, field: fieldBits.category, namePosition: -1 });
    }
  }
  return uses;
}
