/** Codes by category, and where the peers put them. */
import type { BenchCode } from '../catalogue/generate.ts';

export interface BenchCategory {
  readonly document: string;
  readonly slug: string;
  readonly title: string;
  readonly codes: readonly BenchCode[];
}

export function categoriesOf(codes: readonly BenchCode[]): BenchCategory[] {
  const groups = Map.groupBy(codes, ({ document, category }) => `${document}/${category}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { document, category, categoryTitle } = first;
    return [{ document, slug: category, title: categoryTitle, codes: members }];
  });
}

/** The category of `code` among all `codes`. */
export const categoryOf = (codes: readonly BenchCode[], code: BenchCode): BenchCategory => ({
  document: code.document,
  slug: code.category,
  title: code.categoryTitle,
  codes: codes.filter(({ document, category }) => document === code.document && category === code.category),
});

export const pathOf = ({ document, category, value }: BenchCode): string =>
  `${document}/${category}/${value.toLowerCase()}`;

export const categoryPathOf = ({ document, slug }: BenchCategory): string => `${document}/${slug}`;

/** Paths of the generators that write a folder a page. */
export const folderPaths = {
  home: '/',
  category: (category: BenchCategory): string => `/${categoryPathOf(category)}/`,
  code: (code: BenchCode): string => `/${pathOf(code)}/`,
};
