/** What stands below a code in a heading or an item, part by part: "Cause: …", "**Fix**", a sub-heading, or text. */
import type { InlineText } from '../../domain/inline-text.ts';
import { type InlineContext, readInline } from '../markdown/inline.ts';
import { joinLines } from '../markdown/read-prose.ts';
import type { SourceBlock } from '../markdown/source-blocks.ts';
import { joined } from '../tables/cell.ts';
import type { RawTable, SourceLine } from '../tables/raw-table.ts';

export interface BodyPart {
  /** Words that say what the part is, if any. */
  readonly label?: string;
  /** The label is a heading or in bold, and no mere start of a sentence. */
  readonly isMarked?: boolean;
  readonly text: InlineText;
  /** The text with its label, as it was before the two were told apart. */
  readonly whole?: InlineText;
}

/** A longer start is a sentence. */
const longestLabel = 40;

const marker = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/u;

/** Whether a line begins something else than the text above it: an item, or a label. */
export const beginsPart = (text: string, context: InlineContext): boolean =>
  marker.test(text) ||
  (/[:：]|^\s*(?:\*\*|__)/u.test(text) && partOf(readInline(text, context).inline).label !== undefined);

/** Lines in groups, each beginning with a label or as an item of its own. */
function groupsOf(lines: readonly SourceLine[], context: InlineContext): SourceLine[][] {
  const groups: SourceLine[][] = [];
  let isNew = true;
  for (const line of lines) {
    const group = groups.at(-1);
    if (line.text.trim() === '') isNew = true;
    else {
      const item = marker.exec(line.text)?.[0] ?? '';
      if (group && !isNew && !beginsPart(line.text, context)) group.push(line);
      else groups.push([/[-*+]/u.test(item) ? { ...line, text: line.text.slice(item.length) } : line]);
      isNew = false;
    }
  }
  return groups;
}

/** Lines of a fence as code, each for itself. */
function unfenced(lines: readonly SourceLine[]): SourceLine[] {
  let isCode = false;
  return lines.flatMap((line) => {
    const text = line.text.trim();
    if (/^(?:`{3}|~{3})[^`]*$/u.test(text)) isCode = !isCode;
    else if (!isCode || text === '') return [line];
    else
      return [
        { ...line, text: `\`\` ${text} \`\`` },
        { ...line, text: '' },
      ];
    return [{ ...line, text: '' }];
  });
}

/** The parts of an item: its first text, and what is listed or labelled below it. */
export const partsOfLines = (lines: readonly SourceLine[], context: InlineContext): BodyPart[] =>
  groupsOf(unfenced(lines), context).map((group) => partOf(readInline(joinLines(group), context).inline));

export function partsOfBlock(block: SourceBlock, context: InlineContext): BodyPart[] {
  if (block.kind === 'list')
    return block.items.flatMap((item, index) =>
      partsOfLines(item, context).map((part, at) =>
        block.ordered && at === 0 && part.label === undefined
          ? { ...part, text: [{ kind: 'text', text: `${index + 1}. ` }, ...part.text] }
          : part,
      ),
    );
  return 'lines' in block ? partsOfLines(block.lines, context) : [];
}

/** A table below a code, row by row. */
export const partOfTable = ({ header, rows }: RawTable): BodyPart => ({
  text: joined(
    [header, ...rows.map(({ cells }) => cells)].map((cells) =>
      cells.flatMap(({ inline }, index) => [
        ...(index === 0 ? [] : [{ kind: 'text', text: ' | ' } as const]),
        ...inline,
      ]),
    ),
  ),
});

function partOf(text: InlineText): BodyPart {
  const [first, second, ...others] = text;
  if (first?.kind === 'strong' && first.text.length <= longestLabel) {
    const label = first.text.replace(/\s*[:：.]\s*$/u, '');
    const isClosed = label !== first.text;
    if (!second) return { label, isMarked: true, text: [], whole: text };
    const behind = second.kind === 'text' ? /^\s*[:：]\s*/u.exec(second.text)?.[0] : undefined;
    if (isClosed || behind !== undefined) {
      const rest =
        second.kind === 'break'
          ? second
          : { ...second, text: second.text.slice(behind?.length ?? 0).trimStart() };
      const isEmpty = rest.kind === 'break' || rest.text === '';
      return { label, isMarked: true, text: isEmpty ? others : [rest, ...others], whole: text };
    }
  }
  if (first?.kind !== 'text') return { text };
  const [whole, label] = /^(\p{L}[\p{L}\p{M} '’/-]{0,38})\s*(?:：|:(?:\s+|$))/u.exec(first.text) ?? [];
  if (whole === undefined || label === undefined) return { text };
  const rest = first.text.slice(whole.length);
  return {
    label: label.trim(),
    text: rest === '' ? text.slice(1) : [{ kind: 'text', text: rest }, ...text.slice(1)],
    whole: text,
  };
}
