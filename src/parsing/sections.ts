/** A document as headings with what stands below each: prose, code tables, and tables that hold no codes. */
import type { InlineText } from '../domain/inline-text.ts';
import { plainText } from '../domain/inline-text.ts';
import type { Block } from '../domain/prose.ts';
import { readBlocks, type SourceBlock } from './blocks.ts';
import { type ColumnRole, judgeTable } from './columns.ts';
import { type InlineContext, readInline } from './inline.ts';
import { linkResolver } from './links.ts';
import { readPipeTable } from './pipe-table.ts';
import type { RawTable, SourceLine } from './raw-table.ts';
import type { Settings } from './settings.ts';

export interface Heading {
  readonly text: string;
  readonly inline: InlineText;
  readonly depth: number;
  readonly line: number;
  readonly column: number;
}

export interface CodeTable {
  readonly kind: 'code-table';
  readonly table: RawTable;
  readonly roles: readonly ColumnRole[];
}

export type Part =
  | { readonly kind: 'block'; readonly block: Block }
  | CodeTable
  | { readonly kind: 'prose-table'; readonly table: RawTable; readonly reason: string };

export interface Section {
  /** Missing for what stands above the first heading. */
  readonly heading?: Heading;
  readonly parts: readonly Part[];
}

export interface Sections {
  readonly sections: readonly Section[];
}

/** Reads the lines below the front matter, which takes up the first `skip` lines. */
export function readSections(
  file: string,
  lines: readonly string[],
  skip: number,
  settings: Settings,
): Sections {
  const { blocks, definitions } = readBlocks(lines, skip);
  const context: InlineContext = { definitions, resolveLink: linkResolver(settings.linkBase) };
  const overrides = new Map(settings.columns.map(({ header, role }) => [header, role]));
  const sections: { heading?: Heading; parts: Part[] }[] = [{ parts: [] }];
  const path: Heading[] = [];
  let above = '';

  for (const block of blocks) {
    const parts = sections.at(-1)?.parts ?? [];
    if (block.kind === 'heading') {
      const heading = readHeading(block.depth, block.lines, context);
      if (heading) {
        while ((path.at(-1)?.depth ?? 0) >= heading.depth) path.pop();
        path.push(heading);
        sections.push({ heading, parts: [] });
      }
      continue;
    }
    const table = block.kind === 'table' ? readPipeTable(file, block.lines, context) : undefined;
    if (table) {
      const words = [file, settings.title ?? '', ...path.map(({ text }) => text), above].join(' ');
      const verdict = judgeTable(table, { words, overrides });
      if (verdict.kind === 'codes') parts.push({ kind: 'code-table', table, roles: verdict.roles });
      else parts.push({ kind: 'prose-table', table, reason: verdict.reason });
    } else {
      const prose = readProse(block, context);
      if (prose) parts.push({ kind: 'block', block: prose });
      above = prose?.kind === 'paragraph' ? plainText(prose.text) : '';
    }
  }
  return { sections };
}

function readHeading(
  depth: number,
  lines: readonly SourceLine[],
  context: InlineContext,
): Heading | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const { inline } = readInline(joined(lines), context);
  return { text: plainText(inline), inline, depth, line: first.line, column: first.offset + 1 };
}

const joined = (lines: readonly SourceLine[]): string => lines.map(({ text }) => text).join('\n');

function readProse(
  block: Exclude<SourceBlock, { kind: 'heading' }>,
  context: InlineContext,
): Block | undefined {
  if (block.kind === 'list') {
    const items = block.items.map((lines) => readInline(joined(lines), context).inline);
    return { kind: 'list', ordered: block.ordered, items: items.filter((item) => item.length > 0) };
  }
  if (block.kind === 'code') return { kind: 'code', text: withoutFence(block.lines) };
  const text = readInline(joined(block.lines), context).inline;
  if (text.length === 0) return undefined;
  return { kind: block.kind === 'quote' ? 'quote' : 'paragraph', text };
}

function withoutFence(lines: readonly SourceLine[]): string {
  const texts = lines.map(({ text }) => text);
  if (!/^(?:`{3,}|~{3,})/u.test(texts[0] ?? '')) return texts.join('\n');
  const body = texts.slice(1);
  if (/^(?:`{3,}|~{3,})\s*$/u.test(body.at(-1) ?? '')) body.pop();
  return body.join('\n');
}
