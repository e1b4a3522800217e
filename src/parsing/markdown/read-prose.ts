/** Text around tables -> blocks that pages can show. */
import type { Block } from '../../domain/prose.ts';
import { type InlineContext, readInline } from './inline.ts';
import type { RawTable, SourceLine } from '../tables/raw-table.ts';
import { replaceSpans } from './delimited.ts';
import { wordsOf } from './template-tags.ts';
import type { SourceBlock } from './source-blocks.ts';

type ProseSource = Exclude<SourceBlock, { kind: 'heading' | 'pipe-table' | 'html-table' }>;

/** Undefined for what shows nothing: comments, tags of a site generator, styles. */
export function readProse(block: ProseSource, context: InlineContext): Block | undefined {
  if (block.kind === 'list') {
    const items = block.items
      .map((lines) => readInline(joinLines(lines), context).inline)
      .filter((item) => item.length > 0);
    return items.length === 0 ? undefined : { kind: 'list', ordered: block.ordered, items };
  }
  if (block.kind === 'fence') return { kind: 'code', text: withoutFence(block.lines) };
  const source = withoutMachinery(joinLines(block.lines));
  const text = readInline(source, context).inline;
  if (text.length === 0) return undefined;
  return { kind: block.kind === 'quote' ? 'quote' : 'paragraph', text };
}

export const joinLines = (lines: readonly SourceLine[]): string =>
  lines.map(({ text }) => text.trim()).join('\n');

/** A table that holds no codes, as it is. */
export const tableBlock = ({ header, rows }: RawTable): Block => ({
  kind: 'table',
  header: header.map(({ inline }) => inline),
  rows: rows.map(({ cells }) => cells.map(({ inline }) => inline)),
});

/** Takes out lines that only a site generator reads, but for what they show, and style sheets. */
const withoutMachinery = (source: string): string =>
  replaceSpans(source, /<style[\s>]/giu, /<\/style>/giu, () => '').replace(
    /^[ \t]*(?:(?:!!!|\?{3}\+?)[ \t]+[a-z][a-z \t-]*|<\/?[A-Z][\w.]*(?:\s([^<>]*))?\/?>|\{%-?\s*data\s[^%\n]*%\}|import\s.+\sfrom\s['"].*|<\/?(?:div|center|details|section)(?:\s[^<>]*)?>)[ \t]*$/gmu,
    (_, inside: string | undefined) => wordsOf(inside ?? ''),
  );

function withoutFence(lines: readonly SourceLine[]): string {
  const texts = lines.map(({ text }) => text);
  if (!/^(?:`{3,}|~{3,})/u.test(texts[0] ?? '')) return texts.join('\n');
  const body = texts.slice(1);
  if (/^\s*(?:`{3,}|~{3,})\s*$/u.test(body.at(-1) ?? '')) body.pop();
  return body.join('\n');
}
