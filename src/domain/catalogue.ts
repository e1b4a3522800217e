/** Everything a site knows about its codes, with the indexes that pages need. Built once, never changed. */
import type { Category, Document } from './category.ts';
import { categoryIdOf, type ErrorCode } from './error-code.ts';
import { groupsBy } from './groups.ts';
import { defaultLanguage, readAlike } from './language.ts';
import { homePath } from './permalink.ts';

export interface Catalogue {
  /** Of the pages that are made of it: a canonical BCP 47 tag. */
  readonly language: string;
  /** Path of the home page in that language: `/`, `/zh-cn/`. */
  readonly home: string;
  readonly documents: readonly Document[];
  readonly categories: readonly Category[];
  readonly codes: readonly ErrorCode[];
  readonly documentBySlug: ReadonlyMap<string, Document>;
  /** By `<document>/<category>`. */
  readonly categoryById: ReadonlyMap<string, Category>;
  readonly codeById: ReadonlyMap<string, ErrorCode>;
  /** Codes of a category, by `<document>/<category>`, in the order of the source. */
  readonly codesByCategory: ReadonlyMap<string, readonly ErrorCode[]>;
  /** All owners of a value or a name, by `catalogueKey`. */
  readonly codesByKey: ReadonlyMap<string, readonly ErrorCode[]>;
  /** What there is of it in other languages, under the addresses of the originals below the language: `zh-cn/shop`. */
  readonly translations: readonly Catalogue[];
}

/** What a catalogue is made from, in the order of the sources. */
export interface CatalogueParts {
  readonly documents: readonly Document[];
  readonly categories: readonly Category[];
  readonly codes: readonly ErrorCode[];
}

export type CatalogueOptions = Partial<Pick<Catalogue, 'language' | 'home' | 'translations'>>;

/** Values and names are the same key whatever their case, and however their accents are composed. */
export const catalogueKey = (valueOrName: string): string => valueOrName.normalize('NFC').toLowerCase();

/** Of a value in all spellings of the source. */
export const valueKeys = ({ value, spellings }: Pick<ErrorCode, 'value' | 'spellings'>): string[] =>
  [value, ...spellings].map(catalogueKey);

export function createCatalogue(
  { documents, categories, codes }: CatalogueParts,
  { language = defaultLanguage, home = homePath, translations = [] }: CatalogueOptions = {},
): Catalogue {
  return {
    language,
    home,
    documents,
    categories,
    codes,
    documentBySlug: new Map(documents.map((document) => [document.slug, document])),
    categoryById: new Map(categories.map((category) => [category.id, category])),
    codeById: new Map(codes.map((code) => [code.id, code])),
    codesByCategory: Map.groupBy(codes, categoryIdOf),
    codesByKey: groupsBy(codes, (code) => [...valueKeys(code), ...code.names.map(catalogueKey)]),
    translations,
  };
}

/** Codes whose value or one of whose names is `valueOrName`, in any case. */
export const codesFor = (catalogue: Catalogue, valueOrName: string): readonly ErrorCode[] =>
  catalogue.codesByKey.get(catalogueKey(valueOrName)) ?? [];

/** The same, of one category where a `place` is given: `<document>/<category>` or `<category>`. */
export const ownersIn = (
  catalogue: Catalogue,
  valueOrName: string,
  place: string | undefined,
): readonly ErrorCode[] =>
  codesFor(catalogue, valueOrName).filter(
    (code) => place === undefined || place === code.category || place === categoryIdOf(code),
  );

/** That of the language which a site path lies below: `/zh-cn/shop/` is a page of the translation into Chinese. */
export const catalogueAt = (original: Catalogue, path: string): Catalogue =>
  original.translations.find(({ home }) => path.startsWith(home)) ?? original;

/** The category that a code belongs to. Throws when the catalogue was put together from parts that do not fit. */
export function categoryOf(catalogue: Catalogue, code: ErrorCode): Category {
  const category = catalogue.categoryById.get(categoryIdOf(code));
  if (!category) throw new Error(`The code ${code.id} belongs to a category that is not in the catalogue.`);
  return category;
}

/** The document that a category or a code belongs to. Throws like `categoryOf`. */
export function documentOf(
  catalogue: Catalogue,
  part: { readonly id: string; readonly document: string },
): Document {
  const document = catalogue.documentBySlug.get(part.document);
  if (!document) throw new Error(`${part.id} belongs to a document that is not in the catalogue.`);
  return document;
}

/** Language of the texts of a code or category, where it is not that of the site. Throws like `categoryOf`. */
export function languageOf(
  catalogue: Catalogue,
  part: { readonly id: string; readonly document: string; readonly lang?: string },
): string | undefined {
  const lang = part.lang ?? documentOf(catalogue, part).lang;
  return lang === undefined || readAlike(lang, catalogue.language) ? undefined : lang;
}
