/** The components and tags that an MDX text uses, with their places. */
import type { MdastNode } from 'satteri';
import type { Position } from '../domain/error-code.ts';
import type { ProseText } from './prose-text.ts';

export interface ComponentUse {
  readonly name: string;
  /** As it is written, without its children. */
  readonly tag: string;
  /** Only attributes whose text stands in the file. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Some attributes are known when the page is rendered, and not before. */
  readonly isComputed: boolean;
  readonly position: Position;
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The components of a guide or a note; tags of HTML among them. */
export const componentsOf = (prose: ProseText): ComponentUse[] =>
  prose.nodes.flatMap((node) => (isElement(node) ? useOf(node, prose) : []));

export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function useOf(element: Element, { file, text }: ProseText): ComponentUse[] {
  const { name, attributes, position } = element;
  if (typeof name !== 'string' || !position) return [];
  const { line, column, offset = 0 } = position.start;
  const texts = textAttributes(element);
  const isComputed = texts.size < attributes.length;
  const tag = (/^<[^>]*>/u.exec(text.slice(offset))?.[0] ?? `<${name}>`).replace(/\s+/gu, ' ');
  return [{ name, tag, attributes: texts, isComputed, position: { file, line, column } }];
}

/** The attributes whose text stands in the file, by name. */
export const textAttributes = ({ attributes }: Element): ReadonlyMap<string, string> =>
  new Map(
    attributes.flatMap((attribute): [string, string][] => {
      const value = attribute.type === 'mdxJsxAttribute' ? textOf(attribute.value) : undefined;
      return attribute.type === 'mdxJsxAttribute' && value !== undefined ? [[attribute.name, value]] : [];
    }),
  );

/** `"a"` and `{'a'}` are the text a; everything else in braces is computed. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  const match = /^\s*(["'])([^"'\\]*)\1\s*$/u.exec(String(value.value));
  return match?.[2];
}
