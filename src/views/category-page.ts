/** A category as its index shows it: one line a code. */
import { actionLabels } from '../domain/action.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import type { Category, Document } from '../domain/category.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import type { InlineText } from '../domain/inline-text.ts';
import { categoryPath, codePath, codeRowAnchor } from '../domain/permalink.ts';
import { count } from './count.ts';
import type { PageHead } from './page-head.ts';

export interface CodeRow {
  readonly anchor: string;
  readonly path: string;
  readonly value: string;
  readonly names: readonly string[];
  /** The message of each meaning; what the row says first when there is no message column. */
  readonly messages: readonly InlineText[];
  readonly action: string | undefined;
  readonly deprecated: boolean;
  /** A group row of the source that stands above this row and not above the one before. */
  readonly group: string | undefined;
}

/** The rows of a category's index, in the order of the source. */
export function categoryRows(catalogue: Catalogue, category: Category): CodeRow[] {
  const codes = catalogue.codesByCategory.get(category.id) ?? [];
  return codes.map((code, index) => codeRow(code, codes[index - 1]));
}

function codeRow(code: ErrorCode, before: ErrorCode | undefined): CodeRow {
  const group = code.meanings[0].group;
  return {
    anchor: codeRowAnchor(code),
    path: codePath(code),
    value: code.value,
    names: code.names,
    messages: code.meanings.flatMap(({ message, cause, solution }) => {
      const text = message ?? cause ?? solution;
      return text ? [text] : [];
    }),
    action: code.action && actionLabels[code.action],
    deprecated: code.deprecated ?? false,
    group: group === before?.meanings[0].group ? undefined : group,
  };
}

/** Head of a category's index. */
export function categoryHead(document: Document, category: Category, codes: number): PageHead {
  const path = categoryPath(category.document, category.slug);
  const title = `${category.title} error codes, ${document.title}`;
  const fallback =
    category.kind === 'pointer'
      ? `${category.title}: where its error codes are documented.`
      : `${count(codes, 'error code')} of ${category.title} (${document.title}) with meaning, cause and solution.`;
  return { title, description: category.description ?? fallback, path };
}
