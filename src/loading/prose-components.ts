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

function* nodesBelow(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesBelow(child);
}

const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function useOf({ name, attributes, position }: Element, file: string, prose: string): ComponentUse[] {
  if (typeof name !== 'string' || !position) return [];
  const { line, column, offset = 0 } = position.start;
  const texts = new Map<string, string>();
  let isComputed = false;
  for (const attribute of attributes) {
    const value = attribute.type === 'mdxJsxAttribute' ? textOf(attribute.value) : undefined;
    if (attribute.type === 'mdxJsxAttribute' && value !== undefined) texts.set(attribute.name, value);
    else isComputed = true;
  }
  const tag = (/^<[^>]*>/u.exec(prose.slice(offset))?.[0] ?? `<${name}>`).replace(/\s+/gu, ' ');
  return [{ name, tag, attributes: texts, isComputed, position: { file, line, column } }];
}

/** `"a"` and `{'a'}` are the text a; everything else in braces is computed. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  const match = /^\s*(["'])([^"'\\]*)\1\s*$/u.exec(String(value.value));
  return match?.[2];
}
