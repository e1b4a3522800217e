/**
 * The blocks of a document in order, with their places in the source. The Markdown engine finds the
 * blocks; what stands in them is read from the source lines, so that one reader serves every kind of table.
 */
import { markdownToMdast, type MdastNode } from 'satteri';
import { type Definitions, definitionKey } from './inline-pieces.ts';
import type { SourceLine } from './raw-table.ts';

export type SourceBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly lines: readonly SourceLine[] }
  | {
      readonly kind: 'paragraph' | 'quote' | 'code' | 'html' | 'table';
      readonly lines: readonly SourceLine[];
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly SourceLine[])[] };

export interface SourceBlocks {
  readonly blocks: readonly SourceBlock[];
  readonly definitions: Definitions;
}

/** Blocks of the lines after the first `skip`, which are the front matter. */
export function readBlocks(lines: readonly string[], skip: number): SourceBlocks {
  const text = lines.map((line, index) => (index < skip ? '' : line)).join('\n');
  const blocks: SourceBlock[] = [];
  const definitions = new Map<string, string>();

  const linesOf = (node: MdastNode): SourceLine[] => {
    const { start, end } = node.position ?? {};
    if (!start || !end) return [];
    const result: SourceLine[] = [];
    for (let line = start.line; line <= end.line; line += 1) {
      const whole = lines[line - 1] ?? '';
      const offset = line === start.line ? start.column - 1 : (/^[\s>]*/u.exec(whole)?.[0].length ?? 0);
      result.push({ text: whole.slice(offset), line, offset });
    }
    return result;
  };

  const visit = (node: MdastNode): void => {
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all other kinds are read as prose
    switch (node.type) {
      case 'heading':
        blocks.push({ kind: 'heading', depth: node.depth, lines: headingLines(linesOf(node)) });
        break;
      case 'paragraph':
      case 'table':
      case 'code':
      case 'html':
        blocks.push({ kind: node.type, lines: linesOf(node) });
        break;
      case 'blockquote':
        if (holdsTable(node)) node.children.forEach(visit);
        else blocks.push({ kind: 'quote', lines: linesOf(node).map(withoutQuoteMark) });
        break;
      case 'list':
        if (holdsTable(node)) node.children.flatMap((item) => item.children).forEach(visit);
        else
          blocks.push({
            kind: 'list',
            ordered: node.ordered === true,
            items: node.children.map(linesOf).map(withoutMarker),
          });
        break;
      case 'definition':
        definitions.set(definitionKey(node.label ?? node.identifier), node.url);
        break;
      case 'yaml':
      case 'thematicBreak':
        break;
      default:
        blocks.push({ kind: 'paragraph', lines: linesOf(node) });
    }
  };
  const root = markdownToMdast(text, { features: { frontmatter: false } });
  if ('children' in root) root.children.forEach(visit);
  return { blocks, definitions };
}

function holdsTable(node: MdastNode): boolean {
  if (node.type === 'table') return true;
  if (node.type === 'html') return /<table/iu.test(node.value);
  return 'children' in node && node.type !== 'paragraph' && node.children.some((child) => holdsTable(child));
}

function headingLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first] = lines;
  if (!first) return lines;
  const marker = /^#{1,6}[ \t]*/u.exec(first.text)?.[0];
  if (marker === undefined) return lines.slice(0, -1);
  const text = first.text.slice(marker.length).replace(/[ \t]+#+[ \t]*$/u, '');
  return [{ text, line: first.line, offset: first.offset + marker.length }];
}

function withoutMarker(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line, index) => {
    const marker = index === 0 ? (/^(?:[-*+]|\d{1,9}[.)])[ \t]*/u.exec(line.text)?.[0] ?? '') : '';
    return { text: line.text.slice(marker.length), line: line.line, offset: line.offset + marker.length };
  });
}

function withoutQuoteMark(line: SourceLine): SourceLine {
  const marker = /^[\s>]*/u.exec(line.text)?.[0] ?? '';
  return { text: line.text.slice(marker.length), line: line.line, offset: line.offset + marker.length };
}
