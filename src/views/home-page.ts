import type { Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import { categoryPath } from '../domain/permalink.ts';
import { textLanguage } from '../ui/page-words.ts';
import { valueRanges } from './value-ranges.ts';

export type CategoryCard = ReturnType<typeof categoryCard>;

/** The categories of one document, in the order of the source; `lang` is that of its texts, where it is not the site's. */
export function documentSection(catalogue: Catalogue, document: Document) {
  const cards = document.categories.flatMap((slug) => {
    const category = catalogue.categoryById.get(`${document.slug}/${slug}`);
    return category ? [categoryCard(catalogue, category)] : [];
  });
  return {
    document,
    lang: textLanguage(document.lang, catalogue.language),
    cards,
    codes: cards.reduce((sum, card) => sum + card.codes, 0),
  };
}

/** One category as a list of categories shows it. */
function categoryCard(catalogue: Catalogue, category: Category) {
  const codes = catalogue.codesByCategory.get(category.id) ?? [];
  return {
    category,
    path: categoryPath(category.document, category.slug),
    codes: codes.length,
    ranges: valueRanges(codes),
  };
}
