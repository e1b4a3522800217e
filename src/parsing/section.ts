/** What stands below one heading: while it is read, and when every table is judged. */
import type { InlineText } from '../domain/inline-text.ts';
import type { Block } from '../domain/prose.ts';
import type { SourceBlock } from './markdown/source-blocks.ts';
import type { Judgement, TableCase } from './roles/error-table.ts';
import type { ColumnRole } from './roles/reading.ts';
import type { RawTable } from './tables/raw-table.ts';

export interface Heading {
  readonly text: string;
  readonly inline: InlineText;
  readonly depth: number;
  readonly line: number;
  readonly column: number;
}

export interface CodeTable {
  readonly kind: 'code-table';
  readonly table: RawTable;
  readonly roles: readonly ColumnRole[];
  readonly judgement: Judgement;
  /** Words just above or below the table that name it. */
  readonly caption?: string;
}

export interface ProseTable {
  readonly kind: 'prose-table';
  readonly table: RawTable;
  readonly judgement: Judgement;
}

export type Part = { readonly kind: 'block'; readonly block: Block } | CodeTable | ProseTable;

export interface Section {
  /** Missing for what stands above the first heading. */
  readonly heading?: Heading;
  /** Headings that this one stands under, outermost first. */
  readonly path: readonly Heading[];
  readonly parts: readonly Part[];
}

export interface DraftTable extends TableCase {
  readonly kind: 'table';
  readonly caption: string | undefined;
}

export type DraftPart =
  DraftTable | CodeTable | { readonly kind: 'block'; readonly block: Block; readonly source?: SourceBlock };

export interface DraftSection {
  readonly heading?: Heading;
  readonly path: readonly Heading[];
  readonly parts: DraftPart[];
}
