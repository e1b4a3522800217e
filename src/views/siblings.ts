/** The codes around one in its category, for moving sideways: all of them, or a window of a large category. */
import { categoryOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { escapeMarkup } from '../domain/escapes.ts';
import { categoryPath, documentPath } from '../domain/permalink.ts';
import { remembered } from '../domain/remembered.ts';
import { namePieces } from '../domain/value.ts';
import { textLanguage } from '../ui/page-words.ts';
import { codeLink } from './code-link.ts';
import type { Related } from './related.ts';
import { textLanguageOf } from './text-language.ts';

/** A category of more codes is shown as a window around the code. */
const wholeUpTo = 60;
const onEachSide = 20;
/** Letters of a label: more never fit into two lines beside the value. */
const longestLabel = 56;
/** A switcher of more places is searched, not read. */
const mostPlaces = 40;

export type Siblings = ReturnType<ReturnType<typeof createSiblings>>;

/** Prepared once for all codes; each call afterwards costs by the window that it returns. */
export function createSiblings(catalogue: Catalogue) {
  const siblingOf = remembered((code: ErrorCode) => ({
    ...codeLink(catalogue, code, longestLabel),
    /** As markup, since a long list would make a component of each. */
    valueHtml: namePieces(code.value).map(escapeMarkup).join('<wbr>'),
  }));
  const places = new Map(catalogue.documents.map(({ slug }) => [slug, placesOf(catalogue, slug)]));
  return (code: ErrorCode, { row, previous, next }: Pick<Related, 'row' | 'previous' | 'next'>) => {
    const codes = catalogue.codesByCategory.get(categoryOf(catalogue, code).id) ?? [];
    const window =
      codes.length <= wholeUpTo ? codes : codes.slice(Math.max(0, row - onEachSide), row + onEachSide + 1);
    const all = places.get(code.document) ?? [];
    return {
      /** Of the category. */
      total: codes.length,
      codes: window.map(siblingOf),
      previous: previous && siblingOf(previous),
      next: next && siblingOf(next),
      places: all.slice(0, mostPlaces),
      /** How many of them were left out. */
      morePlaces: Math.max(0, all.length - mostPlaces),
    };
  };
}

/** The categories of the document with a table, and then the other documents; `lang` where it is not that of the pages. */
const placesOf = (catalogue: Catalogue, document: string) => [
  ...catalogue.categories
    .filter((category) => category.document === document && category.kind === 'codes')
    .map((category) => ({
      title: category.title,
      path: categoryPath(category.document, category.slug),
      lang: textLanguageOf(catalogue, category),
    })),
  ...catalogue.documents
    .filter(({ slug }) => slug !== document)
    .map((other) => ({
      title: other.title,
      path: documentPath(other.slug),
      lang: textLanguage(other.lang, catalogue.language),
    })),
];
