/** The codes around one in its category, for moving sideways: all of them, or a window of a large category. */
import { categoryOf, languageOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { textLanguage } from '../domain/language.ts';
import { categoryPath, codePath, documentPath } from '../domain/permalink.ts';
import { codeMeaning } from './code-title.ts';
import { remembered } from '../domain/remembered.ts';
import { clip } from './unfurl.ts';

/** A category of more codes is shown as a window around the code. */
const wholeUpTo = 60;
const onEachSide = 20;
/** Letters of a label: more never fit beside the value. */
const longestLabel = 40;
/** A switcher of more places is searched, not read. */
const mostPlaces = 40;

export interface Sibling {
  readonly value: string;
  readonly path: string;
  /** What it means, cut to a few words; its name where the source says nothing. */
  readonly label: string;
  /** Language of the label, where it is not that of the pages. */
  readonly lang: string | undefined;
}

export interface PlaceLink {
  readonly title: string;
  readonly path: string;
  /** Language of the title, where it is not the site's. */
  readonly lang: string | undefined;
}

export interface Siblings {
  /** Of the category. */
  readonly total: number;
  readonly codes: readonly Sibling[];
  readonly previous: Sibling | undefined;
  readonly next: Sibling | undefined;
  /** The categories of the document with a table, and then the other documents. */
  readonly places: readonly PlaceLink[];
  /** How many of either were left out. */
  readonly morePlaces: number;
}

/** Prepared once for all codes; each call afterwards costs by the window that it returns. */
export function createSiblings(catalogue: Catalogue): (code: ErrorCode) => Siblings {
  const rows = new Map<string, number>();
  for (const codes of catalogue.codesByCategory.values())
    for (const [row, { id }] of codes.entries()) rows.set(id, row);
  const siblingOf = remembered((code: ErrorCode): Sibling => {
    const label = codeMeaning(code) || (code.names[0] ?? '');
    return {
      value: code.value,
      path: codePath(code),
      label: clip(label, longestLabel),
      lang: languageOf(catalogue, code),
    };
  });
  const places = new Map(catalogue.documents.map(({ slug }) => [slug, placesOf(catalogue, slug)]));
  return (code) => {
    const codes = catalogue.codesByCategory.get(categoryOf(catalogue, code).id) ?? [];
    const row = rows.get(code.id) ?? 0;
    const window =
      codes.length <= wholeUpTo ? codes : codes.slice(Math.max(0, row - onEachSide), row + onEachSide + 1);
    const [previous, next] = [codes[row - 1], codes[row + 1]];
    const all = places.get(code.document) ?? [];
    return {
      total: codes.length,
      codes: window.map(siblingOf),
      previous: previous && siblingOf(previous),
      next: next && siblingOf(next),
      places: all.slice(0, mostPlaces),
      morePlaces: Math.max(0, all.length - mostPlaces),
    };
  };
}

function placesOf(catalogue: Catalogue, document: string): PlaceLink[] {
  const categories = catalogue.categories
    .filter((category) => category.document === document && category.kind === 'codes')
    .map((category) => ({
      title: category.title,
      path: categoryPath(category.document, category.slug),
      lang: languageOf(catalogue, category),
    }));
  const documents = catalogue.documents
    .filter(({ slug }) => slug !== document)
    .map((other) => ({
      title: other.title,
      path: documentPath(other.slug),
      lang: textLanguage(other, catalogue.language),
    }));
  return [...categories, ...documents];
}
