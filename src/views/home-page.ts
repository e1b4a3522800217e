import type { Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import { categoryPath } from '../domain/permalink.ts';
import { textLanguage } from '../ui/page-words.ts';
import { valueRanges } from './value-ranges.ts';

export type CategoryCard = ReturnType<typeof categoryCard>;

/** The categories of one document, in the order of the source; `lang` is that of its texts, where it is not the site's. */
export function documentSection(catalogue: Catalogue, document: Document) {
  const lang = textLanguage(document.lang, catalogue.language);
  const cards = document.categories.flatMap((slug) => {
    const category = catalogue.categoryById.get(`${document.slug}/${slug}`);
    return category ? [categoryCard(catalogue, category, lang)] : [];
  });
  return { document, lang, cards, codes: cards.reduce((sum, card) => sum + card.codes, 0) };
}

/** One category as a list of categories shows it; `lang` is that of its texts, where it is not the site's. */
function categoryCard(catalogue: Catalogue, category: Category, lang: string | undefined) {
  const codes = catalogue.codesByCategory.get(category.id) ?? [];
  const path = categoryPath(category.document, category.slug);
  return { ...category, path, codes: codes.length, ranges: valueRanges(codes), lang };
}

type Section = ReturnType<typeof documentSection>;

/** Documents with several categories, and between them the cards of those that have one, which need no heading of their own. */
export function cardSections(
  catalogue: Catalogue,
): (Section | { document?: never; cards: CategoryCard[] })[] {
  const sections: ReturnType<typeof cardSections> = [];
  for (const document of catalogue.documents) {
    const section = documentSection(catalogue, document);
    const [only, ...others] = section.cards;
    if (!only) continue;
    const last = sections.at(-1);
    if (others.length > 0) sections.push(section);
    else if (last && !last.document) last.cards.push(aloneIn(document, only));
    else sections.push({ cards: [aloneIn(document, only)] });
  }
  return sections;
}

/** Says which document it is, but nothing twice. */
function aloneIn(document: Document, card: CategoryCard): CategoryCard {
  const above = [document.title, card.above].filter((text) => text !== undefined && text !== card.title);
  const description = card.description ?? document.description;
  return {
    ...card,
    ...(above.length > 0 && { above: above.join(' · ') }),
    ...(description !== undefined && { description }),
  };
}
