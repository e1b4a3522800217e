/** A table as it stands in the source, whatever syntax it was written in; nothing is decided about it yet. */
import type { Place } from '../../domain/error-code.ts';
import type { Cell } from './cell.ts';
import type { Diagnostic } from '../report/diagnostics.ts';

/** Tables are read this wide; what stands further right belongs to the last column. */
export const mostColumns = 100;

export interface RawRow extends Place {
  /** As many as the table has columns. */
  readonly cells: readonly Cell[];
  /** Set for a row that is one cell wide by design: a title between the rows. */
  readonly group?: string;
}

export interface RawTable extends Place {
  /** Line number of its last line. */
  readonly last: number;
  /** `text` is no table in the source, or one that lies on its side: its rows are not its lines. */
  readonly syntax: 'pipe' | 'html' | 'text';
  readonly header: readonly Cell[];
  readonly rows: readonly RawRow[];
  /** What was odd about the way it is written; reported only when the table turns out to hold codes. */
  readonly warts: readonly Diagnostic[];
}

/** A part of a source line: what stands there without the marks of the list or quote around it. */
export interface SourceLine {
  readonly text: string;
  /** Line number in the file. */
  readonly line: number;
  /** Characters of the line before `text`. */
  readonly offset: number;
  /** How its pipes are written in the source, where they are not those of Markdown. */
  readonly dialect?: 'caret' | 'wide-pipe' | 'double-pipe';
}

/** The line without its first characters. */
export const behind = (line: SourceLine, characters: number): SourceLine => ({
  ...line,
  text: line.text.slice(characters),
  offset: line.offset + characters,
});
