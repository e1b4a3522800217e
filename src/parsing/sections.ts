/** A document as headings with what stands below each: prose, code tables, and tables that hold no codes. */
import GithubSlugger from 'github-slugger';
import { type InlineText, plainText } from '../domain/inline-text.ts';
import type { Anchors } from '../domain/document-links.ts';
import type { Cell } from './tables/cell.ts';
import { blockText, captionAbove, captionBelow, surroundingsOf } from './tables/captions.ts';
import type { RoleOverrides } from './roles/column-roles.ts';
import { findAnchors } from './markdown/anchors.ts';
import { blankComments, type Comment, commentLines } from './markdown/comments.ts';
import { type Judgement, judgeTable, judgeTables } from './roles/error-table.ts';
import { readHtmlTable } from './tables/html-table.ts';
import { type InlineContext, readInline } from './markdown/inline.ts';
import { readPipeTable } from './tables/pipe-table.ts';
import { joinLines, readProse } from './markdown/read-prose.ts';
import type { RawTable, SourceLine } from './tables/raw-table.ts';
import { joinSecondHeader } from './tables/second-header.ts';
import type { Settings } from './document-settings.ts';
import { unfoldSideBySide } from './tables/side-by-side.ts';
import { placeListings, type Placing } from './listed/place-listings.ts';
import type { ListingCase } from './listed/read-listed.ts';
import {
  blockOf,
  type DraftSection,
  type DraftTable,
  type Heading,
  type Part,
  type Section,
} from './section.ts';
import { findBlocks, type SourceBlock } from './markdown/source-blocks.ts';

export interface SectionSource {
  readonly lines: readonly string[];
  /** How many lines the front matter takes up. */
  readonly skip: number;
  /** What is not to be read. */
  readonly comments: readonly Comment[];
}

interface ReadSections {
  readonly sections: readonly Section[];
  /** What is written like codes outside of tables, and was not read. */
  readonly unread: readonly ListingCase[];
  readonly anchors: Anchors;
}

export function readSections(file: string, source: SectionSource, settings: Settings): ReadSections {
  const { skip, comments } = source;
  const lines = blankComments(source.lines, comments);
  const hidden = commentLines(lines, comments);
  const { blocks, definitions } = findBlocks(lines, skip, hidden);
  const context: InlineContext = { definitions };
  const overrides: RoleOverrides = new Map(settings.columns.map(({ header, role }) => [header, role]));
  const drafts: DraftSection[] = [{ path: [], parts: [] }];
  const slugger = new GithubSlugger();
  let path: readonly Heading[] = [];

  for (const block of blocks) {
    const section = drafts.at(-1);
    if (!section) break;
    if (block.kind === 'heading') {
      const heading = readHeading(block.depth, block.lines, context, slugger);
      if (!heading) continue;
      const parents = path.filter(({ depth }) => depth < heading.depth);
      path = [...parents, heading];
      drafts.push({ heading, path: parents, parts: [] });
      continue;
    }
    const found = readTable(file, block, context);
    if (found) {
      const table = unfoldSideBySide(joinSecondHeader(file, found.table));
      const above = blockOf(section.parts.at(-1));
      const near = [section.heading?.text ?? '', blockText(above), found.caption ?? ''];
      const far = [settings.title ?? '', ...section.path.map(({ text }) => text)];
      if (found.caption !== undefined) {
        const text: InlineText = [{ kind: 'strong', text: found.caption }];
        section.parts.push({ kind: 'block', block: { kind: 'paragraph', text } });
      }
      for (const { inline } of found.stray ?? [])
        section.parts.push({ kind: 'block', block: { kind: 'paragraph', text: inline } });
      section.parts.push({
        kind: 'table',
        table,
        caption: found.caption ?? captionAbove(above),
        surroundings: surroundingsOf(near, far),
      });
    } else if (block.kind !== 'pipe-table' && block.kind !== 'html-table') {
      const prose = readProse(block, context);
      if (prose) section.parts.push({ kind: 'block', block: prose, source: block });
    }
  }
  const headings = drafts.flatMap(({ heading }) => heading ?? []);
  return {
    ...settle(drafts, overrides, { context, title: settings.title ?? '', last: lines.length }),
    anchors: findAnchors(lines, skip, headings),
  };
}

/** Tables of one header are of one kind, so each is judged knowing what the others are. */
function settle(
  drafts: readonly DraftSection[],
  overrides: RoleOverrides,
  place: Pick<Placing, 'context' | 'title' | 'last'>,
): Omit<ReadSections, 'anchors'> {
  const tables = drafts.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'table' ? [part] : [])),
  );
  const judgements = judgeTables(tables, overrides);
  const isCodes = (table: DraftTable): boolean => judgements.get(table)?.isCodes === true;
  const known = new Set(tables.filter(isCodes).flatMap((each) => valuesOf(each, judgements.get(each))));
  const placed = placeListings(drafts, { ...place, isCodes, known });
  const sections = placed.drafts.map(({ heading, path, parts }) => {
    const below = (index: number): string | undefined => captionBelow(blockOf(parts[index + 1]));
    // Captions stand below when the last table of a heading has one there.
    const isBelow = below(parts.findLastIndex(({ kind }) => kind === 'table')) !== undefined;
    return {
      ...(heading ? { heading } : {}),
      path,
      parts: parts.map((part, index): Part => {
        if (part.kind !== 'table') return part;
        const { table } = part;
        const judgement = judgements.get(part) ?? judgeTable(part, overrides);
        const { isCodes, reading } = judgement;
        if (!isCodes || !reading) return { kind: 'prose-table', table, judgement };
        const caption = isBelow ? below(index) : part.caption;
        const named = caption === undefined ? {} : { caption };
        return { kind: 'code-table', table, roles: reading.roles, judgement, ...named };
      }),
    };
  });
  return { sections, unread: placed.unread };
}

const valuesOf = ({ table }: DraftTable, judgement: Judgement | undefined): string[] =>
  table.rows.flatMap(({ cells }) => cells[judgement?.reading?.value.column ?? 0]?.text ?? []);

function readTable(
  file: string,
  block: SourceBlock,
  context: InlineContext,
): { table: RawTable; caption?: string; stray?: readonly Cell[] } | undefined {
  if (block.kind === 'pipe-table') return { table: readPipeTable(file, block.run, context) };
  if (block.kind === 'html-table') return readHtmlTable(file, block.region, context);
  return undefined;
}

function readHeading(
  depth: number,
  lines: readonly SourceLine[],
  context: InlineContext,
  slugger: GithubSlugger,
): Heading | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const { inline } = readInline(joinLines(lines), context);
  const text = plainText(inline);
  return { text, anchor: slugger.slug(text), inline, depth, line: first.line, column: first.offset + 1 };
}
