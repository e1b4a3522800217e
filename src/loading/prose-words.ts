import type { MdastNode } from 'satteri';
import { isElement, textAttributes } from './prose-components.ts';
import type { ProseText } from './prose-text.ts';

/** The words of a guide or a note: `"## See <Code value=\"1\" />"` -> `"See 1"`. */
export const proseWords = ({ nodes }: ProseText): string =>
  nodes.map(wordsOf).join('').replace(/\s+/gu, ' ').trim();

/** What stands in one line of text is not parted: `"a**b**"` is one word. */
const inLine: ReadonlySet<MdastNode['type']> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
]);

function wordsOf(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'code') return ` ${node.value} `;
  if (node.type === 'image') return node.alt ?? '';
  if (isElement(node))
    return textAttributes(node).get('value') ?? (node.type === 'mdxJsxTextElement' ? '' : ' ');
  return inLine.has(node.type) ? '' : ' ';
}
