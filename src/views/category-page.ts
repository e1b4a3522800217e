/** A category as its index shows it: one line a code. */
import { actions, type Action } from '../domain/action.ts';
import { documentOf, type Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import { type ErrorCode, ownMeanings, textFields, type TextField } from '../domain/error-code.ts';
import { plainText } from '../domain/inline-text.ts';
import { categoryPath, codePath, codeRowAnchor, rowsPerPage } from '../domain/permalink.ts';
import { pageWords, type PageWords } from '../ui/page-words.ts';
import type { PageHead } from './page-head.ts';
import { headOfPage, pagesOf, type PagedList, type PageName } from './paging.ts';
import { clip } from './unfurl.ts';
import { numberRanges, valueRanges } from './value-ranges.ts';

const longestSolution = 140;

export type CodeRow = ReturnType<typeof codeRow>;

/**
 * The pages of a category's index; a category of no codes has one, too. Number of codes, ranges and the map, the ranges as
 * places of the table where all values are numbers, are of the whole category.
 */
export function categoryPages(catalogue: Catalogue, category: Category) {
  const document = documentOf(catalogue, category);
  const rows = categoryRows(catalogue, category);
  const codes = catalogue.codesByCategory.get(category.id) ?? [];
  const ranges = valueRanges(codes);
  const map = numberRanges(codes);
  const path = categoryPath(category.document, category.slug);
  const words = pageWords(catalogue.language);
  return pagesOf(rows, rowsPerPage, path, firstAndLast).map((page) => ({
    head: headOfPage(categoryHead(catalogue, document, category, codes), page, words),
    category,
    document,
    codes: rows.length,
    ranges,
    map,
    rows: page,
  }));
}

const firstAndLast = (rows: readonly CodeRow[]): PageName => ({
  label: `${rows.at(0)?.value ?? ''} … ${rows.at(-1)?.value ?? ''}`,
});

/** The rows of a category's index, in the order of the source. */
export function categoryRows(catalogue: Catalogue, category: Category): CodeRow[] {
  const codes = catalogue.codesByCategory.get(category.id) ?? [];
  return codes.map((code, index) => codeRow(code, codes[index - 1]));
}

function codeRow(code: ErrorCode, before: ErrorCode | undefined) {
  const group = code.meanings[0].group;
  return {
    anchor: codeRowAnchor(code),
    path: codePath(code),
    value: code.value,
    names: code.names,
    /** What each meaning says happened. */
    messages: ownMeanings(code).flatMap(({ message = [], cause = [] }) => {
      const text = message.length > 0 ? message : cause;
      return text.length > 0 ? [text] : [];
    }),
    action: code.action,
    /** A row has one line. Empty where the source has none. */
    solution: clip(plainText(code.meanings[0].solution ?? []), longestSolution),
    deprecated: code.deprecated ?? false,
    /** A group row of the source that stands above this row and not above the one before. */
    group: group === before?.meanings[0].group ? undefined : group,
  };
}

/** Head of a category's index. */
export function categoryHead(
  catalogue: Catalogue,
  document: Document,
  category: Category,
  codes: readonly ErrorCode[],
): PageHead {
  const { heads } = pageWords(catalogue.language);
  const fallback =
    category.kind === 'pointer'
      ? heads.pointer(category.title)
      : heads.codes(codes.length, category.title, document.title, saidOf(codes));
  return {
    title: `${heads.category(category.title)}, ${document.title}`,
    description: category.description ?? fallback,
    path: categoryPath(category.document, category.slug),
  };
}

/** What the source says about at least one of the codes. */
const saidOf = (codes: readonly ErrorCode[]): TextField[] =>
  textFields.filter((field) => codes.some(({ meanings }) => meanings.some((meaning) => meaning[field])));

/** One choice of the filter by what to do; the first is all rows. */
export interface ActionChoice {
  readonly action: Action | 'all' | 'none';
  readonly label: string;
  readonly codes: number;
}

/** Choices that select some rows of a page and not all; "not stated" where the source does not say what to do. */
export function actionChoices(
  { items: rows, links }: Pick<PagedList<CodeRow>, 'items' | 'links'>,
  words: Pick<PageWords, 'actions' | 'table'>,
): ActionChoice[] {
  const all = links.length > 0 ? words.table.allHere : words.table.all;
  const counts = Map.groupBy(rows, ({ action }) => action ?? 'none');
  const choice = (action: Action | 'none', label: string): ActionChoice[] => {
    const codes = counts.get(action)?.length ?? 0;
    return codes > 0 ? [{ action, label, codes }] : [];
  };
  const choices = [
    ...actions.flatMap((action) => choice(action, words.actions[action])),
    ...choice('none', words.table.notStated),
  ];
  return choices.length > 1 ? [{ action: 'all', label: all, codes: rows.length }, ...choices] : [];
}
