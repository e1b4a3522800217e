/** Words beside a table that name it, for headings that own several tables. */
import { plainText } from '../../domain/inline-text.ts';
import type { Block } from '../../domain/prose.ts';
import type { TableSurroundings } from '../roles/table-features.ts';

const numbered =
  /^(?:table|tab\.|表|表格|tabla|tabela|tabelle|tableau|tabella|таблица)\s*[\d.-]+\s*[:：.–—-]*\s*/iu;

/** Longest line that is still a name and not a sentence about the table. */
const longestCaption = 80;

/** The words of a block, as they bear on a table below it. */
export function blockText(block: Block | undefined): string {
  if (block?.kind === 'paragraph' || block?.kind === 'quote') return plainText(block.text);
  return block?.kind === 'list' ? plainText(block.items.at(-1) ?? []) : '';
}

/** Of a long text above a table, its last words: they lead over to it. */
const nearestWords = (text: string): string => text.slice(-2000);

/** Headings, captions and texts around a table; those that are empty say nothing. */
export const surroundingsOf = (near: readonly string[], far: readonly string[]): TableSurroundings => ({
  near: near.filter((text) => text !== '').map(nearestWords),
  far: far.map(nearestWords),
});

/** A short line above a table that names it: bold, ending in a colon, numbered, or the item of a list. */
export function captionAbove(above: Block | undefined): string | undefined {
  const text = blockText(above);
  // What starts in lower case goes on with a sentence.
  if (text === '' || text.length > longestCaption || !above || /^\p{Ll}/u.test(text)) return undefined;
  const bold = above.kind === 'paragraph' && above.text.every(({ kind }) => kind === 'strong');
  const named = /[:：]$/u.test(text) || above.kind === 'list' || !/[.。!?！？;；]$/u.test(text);
  return bold || named ? nameIn(text) : undefined;
}

/** `"Table 105 – Generic errors"` below a table -> `"Generic errors"`; undefined for other text. */
export function captionBelow(below: Block | undefined): string | undefined {
  const text = blockText(below);
  return numbered.test(text) && text.length <= longestCaption * 2 ? nameIn(text) : undefined;
}

const nameIn = (text: string): string => text.replace(numbered, '').replace(/[\s:：]+$/u, '') || text;
