/**
 * One file of tables, read: its document, categories and codes, and everything in it that an author may
 * want to mend. Pure: text in, values out.
 */
import type { Category, Document } from '../domain/category.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { collectCodes } from './codes.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { readFrontMatter } from './front-matter.ts';
import { readSections } from './sections.ts';
import { readSettings } from './settings.ts';
import { buildCategories } from './categories.ts';
import { sourceLines } from './source-lines.ts';

export interface Source {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Slug to use instead of the one that the front matter or the file's name gives. */
  readonly slug?: string;
}

/** What was read, in numbers. */
export interface Summary {
  readonly file: string;
  /** Tables that hold codes, and tables that were left as prose. */
  readonly tables: number;
  readonly proseTables: number;
  /** Rows of code tables, and those that are documented on a page. */
  readonly rows: number;
  readonly keptRows: number;
  readonly codes: number;
  readonly joinedCells: number;
}

export interface ReadDocument {
  readonly document: Document;
  readonly categories: readonly Category[];
  readonly codes: readonly ErrorCode[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
}

export function readDocument(source: Source): ReadDocument {
  const { file } = source;
  const lines = sourceLines(source.text);
  const frontMatter = readFrontMatter(file, lines);
  const settings = readSettings(file, frontMatter, source.slug);
  const sections = readSections(file, lines, frontMatter.lines, settings);
  const { document, drafts, diagnostics: categoryDiagnostics } = buildCategories(file, sections, settings);
  const collected = drafts.map((draft) => collectCodes(file, draft));
  const diagnostics = [
    ...frontMatter.diagnostics,
    ...settings.diagnostics,
    ...categoryDiagnostics,
    ...collected.flatMap((each) => each.diagnostics),
  ];
  const codeTables = drafts.flatMap(({ tables }) => tables);
  const summary: Summary = {
    file,
    tables: codeTables.length,
    proseTables: sections.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'prose-table').length,
    rows: codeTables.reduce((sum, { table }) => sum + table.rows.length, 0),
    keptRows: collected.reduce((sum, each) => sum + each.keptRows, 0),
    codes: collected.reduce((sum, each) => sum + each.codes.length, 0),
    joinedCells: diagnostics.filter(({ rule }) => rule === 'cells-joined').length,
  };
  if (codeTables.length === 0) {
    const reasons = sections
      .flatMap(({ parts }) => parts)
      .flatMap((part) => (part.kind === 'prose-table' ? [`Line ${part.table.line}: ${part.reason}.`] : []));
    const position = { file, line: frontMatter.lines + 1, column: 1 };
    diagnostics.push(
      diagnose('no-code-table', position, {
        reasons: reasons.length === 0 ? 'There is no table in it.' : reasons.join(' '),
      }),
    );
  }
  return {
    document,
    categories: drafts.map(({ category }, index) => {
      const remarks = collected[index]?.remarks ?? [];
      return { ...category, introduction: [...category.introduction, ...remarks] };
    }),
    codes: collected.flatMap(({ codes }) => codes),
    diagnostics: diagnostics.sort((left, right) => left.line - right.line || left.column - right.column),
    summary,
  };
}
