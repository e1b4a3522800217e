/** The components that an MDX text uses, with their places, and what keeps the text from being MDX at all. */
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Position } from '../domain/error-code.ts';
import { type Diagnostic, diagnose } from '../parsing/diagnostics.ts';
import { readFrontMatter } from '../parsing/front-matter.ts';
import { sourceLines } from '../parsing/source-lines.ts';
import type { ContentFile } from './content-files.ts';

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

export interface ProseComponents {
  readonly uses: readonly ComponentUse[];
  /** The text of imports and exports. */
  readonly modules: string;
  readonly diagnostics: readonly Diagnostic[];
}

type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Reads the components of a guide or a note. */
export function readComponents({ file, text }: ContentFile): ProseComponents {
  const lines = sourceLines(text);
  const { lines: settings } = readFrontMatter(file, lines);
  const prose = lines.map((line, index) => (index < settings ? '' : line)).join('\n');
  try {
    const nodes = [...nodesBelow(mdxToMdast(prose))];
    return {
      uses: nodes.flatMap((node) => (isElement(node) ? useOf(node, file, prose) : [])),
      modules: nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : [])).join('\n'),
      diagnostics: [],
    };
  } catch (error) {
    return { uses: [], modules: '', diagnostics: [syntaxProblem(file, error)] };
  }
}

function syntaxProblem(file: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): (.*?)(?: \(mdx[-\w:]*\))?$/su.exec(message) ?? [];
  return diagnose('mdx-syntax', { file, line: Number(line), column: Number(column) }, { reason });
}

export function* nodesBelow(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesBelow(child);
}

export const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function useOf(element: Element, file: string, prose: string): ComponentUse[] {
  const { name, attributes, position } = element;
  if (typeof name !== 'string' || !position) return [];
  const { line, column, offset = 0 } = position.start;
  const texts = textAttributes(element);
  const isComputed = texts.size < attributes.length;
  const tag = (/^<[^>]*>/u.exec(prose.slice(offset))?.[0] ?? `<${name}>`).replace(/\s+/gu, ' ');
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
