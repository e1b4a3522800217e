/** All that a site says to readers of one of its languages: translations, and originals that nobody has translated. */
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import type { Document } from '../category.ts';

/** In the order of the originals, which are marked with their language. A catalogue of originals is whole as it is. */
export function wholeCatalogue(original: Catalogue, translation: Catalogue): Catalogue {
  if (translation === original) return original;
  const translated = new Map(translation.documents.map((document) => [document.translationOf, document]));
  const documents = original.documents.map(
    (document): Document => translated.get(document.slug) ?? { lang: original.language, ...document },
  );
  const isShown = new Set(documents.map(({ slug }) => slug));
  const shown = <Part extends { readonly document: string }>(parts: readonly Part[]): Part[] =>
    parts.filter(({ document }) => isShown.has(document));
  const all = {
    categories: [...translation.categories, ...original.categories],
    codes: [...translation.codes, ...original.codes],
  };
  const inOrder = <Part extends { readonly document: string }>(parts: readonly Part[]): Part[] => {
    const byDocument = Map.groupBy(shown(parts), ({ document }) => document);
    return documents.flatMap(({ slug }) => byDocument.get(slug) ?? []);
  };
  return createCatalogue(
    { documents, categories: inOrder(all.categories), codes: inOrder(all.codes) },
    { language: translation.language, home: translation.home },
  );
}
