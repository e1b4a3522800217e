import { type InlineText, plainText } from '../../domain/inline-text.ts';
import { type InlineContext, readInline } from '../markdown/inline.ts';

/** What one cell says. */
export interface Cell {
  /** Line and column of the source where it starts. */
  readonly line: number;
  readonly column: number;
  readonly inline: InlineText;
  /** The same as words; empty for an empty cell. */
  readonly text: string;
  readonly struck: boolean;
}

/** Reads a cell; quotes around the whole of it are taken off, as a spreadsheet's export leaves them there. */
export function readCell(source: string, context: InlineContext, line: number, column: number): Cell {
  const { inline, struck } = readInline(withoutQuotes(source), context);
  const [only] = inline;
  const text = only?.kind === 'text' && inline.length === 1 ? only.text : plainText(inline);
  return { inline, text, struck, line, column };
}

function withoutQuotes(source: string): string {
  const trimmed = source.trim();
  if (trimmed.length < 2 || !trimmed.startsWith('"') || !trimmed.endsWith('"')) return trimmed;
  const inner = trimmed.slice(1, -1);
  const withoutDoubled = inner.replaceAll('""', '');
  return withoutDoubled.includes('"') ? trimmed : inner.replaceAll('""', '"');
}
