/** The components and tags of a guide or a note, and everything that its text leads to. */
import type { MdastNode } from 'satteri';
import type { Position } from '../domain/error-code.ts';
import type { ProseText } from './prose-text.ts';

export type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Whether an element is a component: tags begin with a small letter, and fragments have no name. */
export const isComponent = ({ name }: Element): boolean => /^\p{Lu}/u.test(name ?? '');

/**
 * Names with the text that stands in the file, or undefined where only a program knows it. What is spread from a value has no
 * name. One that is given twice is here twice.
 */
export const attributesOf = ({
  attributes,
}: Element): (readonly [name: string, text: string | undefined])[] =>
  attributes.map((each) =>
    each.type === 'mdxJsxAttribute' ? [each.name, textOf(each.value)] : ['', undefined],
  );

/** `"a"` and `{'a'}` are the text a, and so is nothing; everything else in braces is computed. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return '';
  const match = /^\s*(["'])([^"'\\]*)\1\s*$/u.exec(String(value.value));
  return match?.[2];
}

export const positionOf = (node: MdastNode, { file }: Pick<ProseText, 'file'>): Position => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { file, line, column };
};

/** An address that the text leads to, or takes a file from. */
export interface Target {
  /** As it is written. */
  readonly address: string;
  readonly isPicture: boolean;
  /** Written in Markdown, whose pictures may be files beside the text, or by a tag, whose may not. */
  readonly isMarkdown: boolean;
  readonly position: Position;
}

/** In the order of the text. */
export function targetsOf(prose: ProseText): Target[] {
  const pictures = new Set(
    prose.nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier.toLowerCase()] : [])),
  );
  return prose.nodes.flatMap((node): Target[] => {
    const position = positionOf(node, prose);
    if (node.type === 'link' || node.type === 'image')
      return [{ address: node.url, isPicture: node.type === 'image', isMarkdown: true, position }];
    if (node.type === 'definition') {
      const isPicture = pictures.has(node.identifier.toLowerCase());
      return [{ address: node.url, isPicture, isMarkdown: true, position }];
    }
    if (!isElement(node)) return [];
    return attributesOf(node).flatMap(([name, address]) => {
      if (address === undefined || !['href', 'src', 'poster', 'cite'].includes(name)) return [];
      const isPicture = name === 'src' || name === 'poster';
      return [{ address, isPicture, isMarkdown: false, position }];
    });
  });
}

/** Of another site, or what is no address of a page at all: `mailto:`. */
export const isOfOtherSite = (target: string): boolean => /^(?:[a-z][-+.a-z\d]*:|\/\/)/iu.test(target);

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
    return new Map(attributesOf(node)).get('value') ?? (node.type === 'mdxJsxTextElement' ? '' : ' ');
  return inLine.has(node.type) ? '' : ' ';
}
