/**
 * One file of tables, read: its document, categories and codes, and everything in it that an author may
 * want to mend. Pure: text in, values out.
 */
import type { Category, Document } from '../domain/category.ts';
import type { ErrorCode, Position } from '../domain/error-code.ts';
import { buildCategories } from './categories/categories.ts';
import { collectCodes } from './values/codes.ts';
import { findComments, reportComments } from './markdown/comments.ts';
import { type Diagnostic, diagnose } from './report/diagnostics.ts';
import { readLoosely } from './front-matter-keys.ts';
import { readFrontMatter } from './markdown/front-matter.ts';
import { withoutSolution } from './report/lint.ts';
import { withoutModules } from './markdown/mdx-modules.ts';
import type { Anchors } from '../domain/document-links.ts';
import type { CodeTable, ProseTable } from './section.ts';
import { readSections } from './sections.ts';
import { readSettings, type Settings } from './document-settings.ts';
import { sourceLines } from './markdown/source-lines.ts';
import { reportTables } from './report/document-problems.ts';
import { reportConflicts } from './report/merge-conflict.ts';

export interface Source {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Slug to use instead of the one that the front matter or the file's name gives. */
  readonly slug?: string;
  /** Where links of the site lead that the text itself gives no base for: that of the original of a translation. */
  readonly linkBase?: string;
}

/** What was read, in numbers. */
export interface Summary {
  readonly file: string;
  /** Tables that hold codes, and tables that were left as prose. */
  readonly tables: number;
  readonly proseTables: number;
  /** Rows of the tables that hold codes. */
  readonly rows: number;
}

export interface ReadDocument {
  readonly document: Document;
  readonly categories: readonly Category[];
  readonly codes: readonly ErrorCode[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  /** What links of other documents, and its own, may call a place in it. */
  readonly anchors: Anchors;
  /** All tables with what was decided about them. */
  readonly judgedTables: readonly (CodeTable | ProseTable)[];
  /** Where the document's slug is set; undefined where nobody set it. */
  readonly slugPosition: Position | undefined;
  /** The author does not want it on the site yet. */
  readonly isDraft: boolean;
  /** What the front matter says that this document is a translation of. */
  readonly translationOf: Settings['translationOf'];
}

/** Reads a document; every fault in it becomes a diagnostic, and nothing is thrown. */
export function readDocument(source: Source): ReadDocument {
  const { file } = source;
  const written = sourceLines(source.text);
  const frontMatter = readLoosely(readFrontMatter(file, written), written);
  const lines = withoutModules(file, written, frontMatter.lines);
  const own = readSettings(file, frontMatter, source.slug);
  const settings = { ...own, linkBase: own.linkBase ?? source.linkBase };
  const comments = findComments(lines, frontMatter.lines);
  const { sections, unread, anchors } = readSections(
    file,
    { lines, skip: frontMatter.lines, comments },
    settings,
  );
  const { document, drafts, diagnostics: categoryDiagnostics } = buildCategories(file, sections, settings);
  const read = drafts.map((draft) => ({ ...draft, ...collectCodes(file, draft) }));
  const codes = read.flatMap((each) => each.codes);
  const diagnostics = [
    ...frontMatter.diagnostics,
    ...settings.diagnostics,
    ...(settings.isDraft ? [diagnose('draft', { file, line: 1, column: 1 }, {})] : []),
    ...reportConflicts(file, written),
    ...reportComments(file, comments),
    ...categoryDiagnostics,
    ...reportTables(file, sections, settings, { skip: frontMatter.lines, lines, unread }),
    ...read.flatMap((each) => [
      ...each.diagnostics,
      ...each.tables.flatMap((table) => withoutSolution(file, table)),
    ]),
  ].sort((left, right) => left.line - right.line || left.column - right.column);

  const tables = read.flatMap((each) => each.tables.map(({ table }) => table));
  const summary: Summary = {
    file,
    tables: tables.length,
    proseTables: sections.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'prose-table').length,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
  };
  return {
    document,
    categories: read.map(({ category, remarks }) => ({
      ...category,
      introduction: [...category.introduction, ...remarks],
    })),
    codes,
    diagnostics,
    summary,
    anchors,
    slugPosition: settings.slugPosition,
    translationOf: settings.translationOf,
    judgedTables: sections.flatMap(({ parts }) => parts.filter((part) => part.kind !== 'block')),
    isDraft: settings.isDraft,
  };
}
