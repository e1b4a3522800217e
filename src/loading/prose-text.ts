/** A guide or a note as a tree, and what keeps the text from being MDX at all. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { type Diagnostic, diagnose } from '../parsing/report/diagnostics.ts';
import { type FrontMatter, readFrontMatter } from '../parsing/markdown/front-matter.ts';
import { sourceLines } from '../parsing/markdown/source-lines.ts';
import { messageOf, type ContentFile } from './content-files.ts';

export interface ProseText {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly settings: FrontMatter;
  /** The source with blank lines in place of its settings. */
  readonly text: string;
  /** Every node of the text, each before those inside it. */
  readonly nodes: readonly MdastNode[];
  /** The text of imports and exports. */
  readonly modules: string;
  /** Of the text; those of the settings are with them. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readProse({ file, text: source }: ContentFile): ProseText {
  const lines = sourceLines(source);
  const settings = readFrontMatter(file, lines);
  const unreadable = (problem: Diagnostic): ProseText => ({
    file,
    settings,
    text: '',
    nodes: [],
    modules: '',
    diagnostics: [problem],
  });
  if (settingsEnd(source) !== settings.lines)
    return unreadable(
      diagnose('front-matter-syntax', { file, line: 1, column: 1 }, { reason: settingsReason }),
    );
  const text = lines.map((line, index) => (index < settings.lines ? '' : line)).join('\n');
  try {
    const nodes = [...nodesBelow(mdxToMdast(text))];
    const modules = nodes.flatMap((node) => (node.type === 'mdxjsEsm' ? [node.value] : [])).join('\n');
    return { file, settings, text, nodes, modules, diagnostics: [] };
  } catch (error) {
    return unreadable(syntaxProblem(file, error));
  }
}

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
  const message = messageOf(error);
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): (.*?)(?: \(mdx[-\w:]*\))?$/su.exec(message) ?? [];
  return diagnose('mdx-syntax', { file, line: Number(line), column: Number(column) }, { reason });
}

/** The node itself and all below it. */
export function* nodesBelow(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesBelow(child);
}
