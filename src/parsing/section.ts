/** What stands below one heading: while it is read, and when every table is judged. */
import type { Place } from '../domain/error-code.ts';
import type { InlineText } from '../domain/inline-text.ts';
import type { Block, Paragraph } from '../domain/prose.ts';
import type { SourceBlock } from './markdown/source-blocks.ts';
import type { Judgement, TableCase } from './roles/error-table.ts';
import type { ColumnRole } from './roles/reading.ts';
import type { RawTable } from './tables/raw-table.ts';

export interface Heading extends Place {
  readonly text: string;
  /** What links call it, as GitHub has it; no other of the document is called so. */
  readonly anchor: string;
  readonly inline: InlineText;
  readonly depth: number;
}

export interface CodeTable {
  readonly kind: 'code-table';
  readonly table: RawTable;
  readonly roles: readonly ColumnRole[];
  readonly judgement: Judgement;
  /** Words just above or below the table that name it. */
  readonly caption?: string;
  /** Text that leads over to it from another table of its category, and is said of its rows alone. */
  readonly lead?: Paragraph;
}

export interface ProseTable {
  readonly kind: 'prose-table';
  readonly table: RawTable;
  readonly judgement: Judgement;
}

interface BlockPart {
  readonly kind: 'block';
  readonly block: Block;
  /** Where it was read from; missing for what the reader adds. */
  readonly source?: SourceBlock;
}

interface SectionOf<Parts> {
  /** Missing for what stands above the first heading. */
  readonly heading?: Heading;
  /** Headings that this one stands under, outermost first. */
  readonly path: readonly Heading[];
  readonly parts: Parts;
}

export type Part = BlockPart | CodeTable | ProseTable;
export type Section = SectionOf<readonly Part[]>;

export interface DraftTable extends TableCase {
  readonly kind: 'table';
  readonly caption: string | undefined;
}

export type DraftPart = BlockPart | CodeTable | DraftTable;
export type DraftSection = SectionOf<DraftPart[]>;

export const blockOf = (part: DraftPart | undefined): Block | undefined =>
  part?.kind === 'block' ? part.block : undefined;
