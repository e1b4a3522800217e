import type { Place } from '../../domain/error-code.ts';
import { type InlineText, writtenText } from '../../domain/inline-text.ts';
import { type InlineContext, readInline } from '../markdown/inline.ts';

/** What one cell says, and where it starts. */
export interface Cell extends Place {
  readonly inline: InlineText;
  /** The same as words; empty for an empty cell. */
  readonly text: string;
  readonly struck: boolean;
}

/** Reads a cell; quotes around the whole of it are taken off, as a spreadsheet's export leaves them there. */
export function readCell(source: string, context: InlineContext, line: number, column: number): Cell {
  const { inline, struck } = readInline(withoutQuotes(source), context);
  const [only] = inline;
  const text = only?.kind === 'text' && inline.length === 1 ? only.text : writtenText(inline);
  return { inline, text, struck, line, column };
}

function withoutQuotes(source: string): string {
  const trimmed = source.trim();
  if (trimmed.length < 2 || !trimmed.startsWith('"') || !trimmed.endsWith('"')) return trimmed;
  const inner = trimmed.slice(1, -1);
  const withoutDoubled = inner.replaceAll('""', '');
  return withoutDoubled.includes('"') ? trimmed : inner.replaceAll('""', '"');
}

export const emptyCell = (line: number, column: number): Cell => ({
  inline: [],
  text: '',
  struck: false,
  line,
  column,
});

/** Texts below one another. */
export const joined = (texts: readonly InlineText[]): InlineText =>
  texts
    .filter((text) => text.length > 0)
    .flatMap((text, index) => (index === 0 ? text : [{ kind: 'break' } as const, ...text]));

/** Cells above one another as one, from top to bottom; what is said twice is said once. */
export function joinCells(cells: readonly Cell[], place: Place): Cell {
  const byText = new Map<string, Cell>();
  for (const cell of cells) if (cell.text !== '' && !byText.has(cell.text)) byText.set(cell.text, cell);
  const distinct = [...byText.values()];
  const [first] = distinct;
  if (!first) return emptyCell(place.line, place.column);
  return {
    inline: joined(distinct.map(({ inline }) => inline)),
    text: distinct.map(({ text }) => text).join(' '),
    struck: false,
    line: first.line,
    column: first.column,
  };
}
