/**
 * Leaves of the Markdown engine -> blocks with tables told from text. Text is searched line by line for
 * tables and headings that the engine takes for paragraphs, code or HTML.
 */
import { type Leaf, type Leaves, lineAt, linesAt, type Place } from './blocks.ts';
import { type HtmlRegion, type HtmlTableFinder, htmlTableFinder } from '../tables/html-region.ts';
import { readDfm } from '../tables/dfm-table.ts';
import { readGrid } from '../tables/grid-table.ts';
import { narrowPipes } from '../tables/pipe-row.ts';
import type { SourceLine } from '../tables/raw-table.ts';
import { beginsTable, readRun, type TableRun } from '../tables/table-run.ts';

export type SourceBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly lines: readonly SourceLine[] }
  | { readonly kind: 'text' | 'fence' | 'quote'; readonly lines: readonly SourceLine[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly SourceLine[])[] }
  | { readonly kind: 'pipe-table'; readonly run: TableRun }
  | { readonly kind: 'html-table'; readonly region: HtmlRegion };

/** Blocks in order; lines that are `hidden` do not part the rows of a table. */
export function findBlocks(
  lines: readonly string[],
  { leaves }: Leaves,
  hidden: ReadonlySet<number>,
): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const scan: Scan = { lines, hidden, blocks, findHtmlTable: htmlTableFinder(lines) };
  // A table may reach past the leaf that it begins in; what it took is not read again.
  let next = 1;
  for (const leaf of leaves) {
    if (leaf.place.last < next) continue;
    if (leaf.kind === 'text') next = scanText(scan, leaf.place, next);
    else if (leaf.kind === 'indented') next = scanIndented(scan, leaf.place, next);
    else if (leaf.place.first < next) next = scanText(scan, { ...leaf.place, first: next, offset: 0 }, next);
    else blocks.push(plainBlock(lines, leaf));
  }
  return blocks;
}

function plainBlock(lines: readonly string[], leaf: Exclude<Leaf, { kind: 'indented' }>): SourceBlock {
  switch (leaf.kind) {
    case 'heading':
      return { kind: 'heading', depth: leaf.depth, lines: headingLines(linesAt(lines, leaf.place)) };
    case 'list':
      return {
        kind: 'list',
        ordered: leaf.ordered,
        items: leaf.items.map((place) => withoutMarker(linesAt(lines, place))),
      };
    case 'quote':
      return { kind: 'quote', lines: linesAt(lines, leaf.place).map(withoutQuoteMark) };
    case 'text':
    case 'fence':
      return { kind: leaf.kind, lines: linesAt(lines, leaf.place) };
  }
}

interface Scan {
  readonly lines: readonly string[];
  readonly hidden: ReadonlySet<number>;
  readonly blocks: SourceBlock[];
  readonly findHtmlTable: HtmlTableFinder;
}

/** Tables and headings may be set in by as much as code is; what holds neither is code. */
function scanIndented(scan: Scan, place: Place, from: number): number {
  const found: SourceBlock[] = [];
  const next = scanText({ ...scan, blocks: found }, place, from);
  const [only] = found;
  const isCode = only?.kind === 'text' && found.length === 1 && from <= place.first;
  if (!isCode) for (const block of found) scan.blocks.push(block);
  else {
    const lines = only.lines.map((line) => outdent(line, line.line === place.first ? 4 : place.offset + 4));
    scan.blocks.push({ kind: 'fence', lines });
  }
  return next;
}

/** A line of code without the four columns that make it code, or as many as it has. */
function outdent(line: SourceLine, columns: number): SourceLine {
  let indent = 0;
  for (let left = columns; left > 0; indent += 1) {
    const character = line.text[indent];
    if (character !== ' ' && character !== '\t') break;
    left -= character === '\t' ? 4 : 1;
  }
  return { ...line, text: line.text.slice(indent), offset: line.offset + indent };
}

/** Reads the text of a place from line `from` on; gives the first line that is not read yet. */
function scanText({ lines, hidden, blocks, findHtmlTable }: Scan, place: Place, from: number): number {
  const read = (line: number): SourceLine | undefined => {
    let shown = line;
    while (hidden.has(shown)) shown += 1;
    return shown > lines.length ? undefined : withNarrowPipes(lineAt(lines, place, shown));
  };
  let text: SourceLine[] = [];
  const flush = (): void => {
    if (text.some((line) => line.text.trim() !== '')) blocks.push({ kind: 'text', lines: text });
    text = [];
  };
  let at = Math.max(place.first, from);
  let rest: SourceLine | undefined;
  while (at <= place.last) {
    const line: SourceLine = rest ?? lineAt(lines, place, at);
    rest = undefined;
    const heading = looseHeading(line);
    const region = /<table/iu.test(line.text) ? findHtmlTable(at, line.offset) : undefined;
    const grid = region ? undefined : (readGrid(read, at) ?? readDfm(read, at));
    if (region) {
      if (region.before.text.trim() !== '') text.push(region.before);
      flush();
      blocks.push({ kind: 'html-table', region });
      rest = region.after.text.trim() === '' ? undefined : region.after;
      at = rest ? region.last : region.last + 1;
    } else if (grid !== undefined || beginsTable(read, at)) {
      flush();
      const run = grid ?? readRun(read, at);
      blocks.push({ kind: 'pipe-table', run });
      if (run.glued.length > 0) blocks.push({ kind: 'text', lines: run.glued });
      at = run.last + 1;
    } else if (heading) {
      flush();
      blocks.push(heading);
      at += 1;
    } else {
      text.push(line);
      at += 1;
    }
  }
  flush();
  return at;
}

function withNarrowPipes(line: SourceLine): SourceLine {
  const text = narrowPipes(line.text);
  return text === undefined ? line : { ...line, text, wide: true };
}

/** A heading that strict readers do not see: no blank after the marks (`##Errors`), or written as HTML. */
function looseHeading({ text, line, offset }: SourceLine): SourceBlock | undefined {
  const marks = /^(#{1,6})(?=[^#\s])(?!#*\d+\b)/u.exec(text);
  // A single mark and a word is more often a tag than a heading.
  if (marks?.[1] !== undefined && (marks[1].length > 1 || /\s|[^\p{ASCII}]/u.test(text.trim()))) {
    const rest = text.slice(marks[1].length).replace(closingMarks, '');
    return {
      kind: 'heading',
      depth: marks[1].length,
      lines: [{ text: rest, line, offset: offset + marks[1].length }],
    };
  }
  const html = /^\s*<h([1-6])(?:\s[^<>]*)?>(.*)<\/h\1>\s*$/iu.exec(text);
  if (html?.[1] === undefined || html[2] === undefined) return undefined;
  const start = text.indexOf(html[2]);
  return {
    kind: 'heading',
    depth: Number(html[1]),
    lines: [{ text: html[2], line, offset: offset + start }],
  };
}

/** What some generators read behind a heading: `{#errors}`, `{: .no_toc}`. */
const attributeList = /\{[ \t]*(?::[ \t]*)?[#.][^{}]*\}\s*$/u;

/** `## Errors ##`: each run of blanks is looked at once. */
const closingMarks = /(?<!\s)\s+#+\s*$/u;

function headingLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first] = lines;
  if (!first) return lines;
  const marker = /^#{1,6}[ \t]*/u.exec(first.text)?.[0];
  if (marker === undefined) return lines.slice(0, -1);
  const text = first.text.slice(marker.length).trimEnd().replace(attributeList, '').replace(closingMarks, '');
  return [{ text, line: first.line, offset: first.offset + marker.length }];
}

function withoutMarker(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.map((line, index) =>
    index === 0 ? withoutStart(line, /^(?:[-*+]|\d{1,9}[.)])[ \t]*/u) : line,
  );
}

const withoutQuoteMark = (line: SourceLine): SourceLine => withoutStart(line, /^(?:\s*>)+\s?/u);

function withoutStart(line: SourceLine, marker: RegExp): SourceLine {
  const length = marker.exec(line.text)?.[0].length ?? 0;
  return { text: line.text.slice(length), line: line.line, offset: line.offset + length };
}
