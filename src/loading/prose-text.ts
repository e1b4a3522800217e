/** A guide or a note as a tree, and what keeps the text from being MDX at all. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { readFrontMatter } from '../parsing/markdown/front-matter.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';
import type { ContentFile } from './content-files.ts';

export interface ProseText {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  /** The source with blank lines in place of its settings. */
  readonly text: string;
  /** Every node of the text, each before those inside it. */
  readonly nodes: readonly MdastNode[];
  /** The text of imports and exports. */
  readonly modules: string;
  readonly diagnostics: readonly Diagnostic[];
}

export function readProse({ file, text: source }: ContentFile): ProseText {
  const lines = sourceLines(source);
  const { lines: settings } = readFrontMatter(file, lines);
  const position = { file, line: 1, column: 1 };
  if (settingsEnd(source) !== settings)
    return unreadable(file, diagnose('front-matter-syntax', position, { reason: settingsReason }));
  const text = lines.map((line, index) => (index < settings ? '' : line)).join('\n');
  try {
    const nodes = [...nodesBelow(mdxToMdast(text))];
    const modules = nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : [])).join('\n');
    return { file, text, nodes, modules, diagnostics: [] };
  } catch (error) {
    return unreadable(file, syntaxProblem(file, error));
  }
}

const unreadable = (file: string, diagnostic: Diagnostic): ProseText => ({
  file,
  text: '',
  nodes: [],
  modules: '',
  diagnostics: [diagnostic],
});

const settingsReason =
  'it must begin in the first line, and both its first and its last line must hold three dashes and nothing else';

/**
 * How many lines of settings Astro takes off a page: it is more generous than the checks, which would then read another
 * text than the one that is rendered.
 */
function settingsEnd(text: string): number {
  const [block = ''] = /^\s*(?:---|\+\+\+)[\s\S]*?\n(?:---|\+\+\+)[^\n]*/u.exec(text) ?? [];
  return block === '' ? 0 : block.split('\n').length;
}

function syntaxProblem(file: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): (.*?)(?: \(mdx[-\w:]*\))?$/su.exec(message) ?? [];
  return diagnose('mdx-syntax', { file, line: Number(line), column: Number(column) }, { reason });
}

/** The node itself and all below it. */
export function* nodesBelow(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesBelow(child);
}
