/**
 * The blocks of a document in order, with their places in the source. The Markdown engine says where blocks begin; what
 * stands in them is read from the source lines, and text is searched line by line for tables and headings that the engine
 * takes for paragraphs, code or HTML, so that those go through the same reader as the ones that it sees.
 */
import { markdownToMdast, type MdastNode } from 'satteri';
import { type Definitions, definitionKey } from './inline-pieces.ts';
import { headingLines, looseHeading, type SourceHeading } from './headings.ts';
import { outline } from './outline.ts';
import { type HtmlRegion, type HtmlTableFinder, htmlTableFinder } from '../tables/html-region.ts';
import { readDfm } from '../tables/dfm-table.ts';
import { readGrid } from '../tables/grid-table.ts';
import { hasPipe, withPipes } from '../tables/pipe-row.ts';
import { behind, type SourceLine } from '../tables/raw-table.ts';
import { beginsTable, readRun, type TableRun, withSinglePipes } from '../tables/table-run.ts';

export type SourceBlock =
  | SourceHeading
  | { readonly kind: 'text' | 'fence' | 'quote'; readonly lines: readonly SourceLine[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly SourceLine[])[] }
  | { readonly kind: 'pipe-table'; readonly run: TableRun }
  | { readonly kind: 'html-table'; readonly region: HtmlRegion };

/** All lines of a block that is no table. */
export function linesOf(block: SourceBlock): readonly SourceLine[] {
  if (block.kind === 'list') return block.items.flat();
  return 'lines' in block ? block.lines : [];
}

/** Whole lines of the source, and what stands before the text in them. */
interface Place {
  readonly first: number;
  readonly last: number;
  /** Characters before the text in the first line. */
  readonly offset: number;
  /** How many quotes the block stands in. */
  readonly quotes: number;
}

/**
 * The blocks of the lines after the first `skip`, which are the front matter, in order, and where labels of links lead.
 * Lines that are `hidden` are as if they were not there: they do not part the rows of a table.
 */
export function findBlocks(
  lines: readonly string[],
  skip: number,
  hidden: ReadonlySet<number>,
): { blocks: readonly SourceBlock[]; definitions: Definitions } {
  const blocks: SourceBlock[] = [];
  const definitions = new Map<string, string>();
  const scan: Scan = { lines, hidden, blocks, findHtmlTable: htmlTableFinder(lines) };
  const { text, numbers } = outline(lines, skip, hidden);
  const placeOf = ({ position }: MdastNode, quotes: number): Place => ({
    first: numbers[(position?.start.line ?? 1) - 1] ?? lines.length,
    // Rows that were left out belong to the line before them.
    last: (numbers[position?.end.line ?? 0] ?? lines.length + 1) - 1,
    offset: (position?.start.column ?? 1) - 1,
    quotes,
  });
  // A table may reach past the block that it begins in; what it took is not read again.
  let next = 1;
  const visit = (node: MdastNode, quotes: number): void => {
    const place = placeOf(node, quotes);
    if (node.type === 'definition') {
      const written = linesAt(lines, place).map((line) => line.text);
      const [, label = '', bracketed, bare = ''] = definition.exec(written.join('\n')) ?? [];
      definitions.set(definitionKey(label), bracketed ?? bare);
    } else if (node.type === 'yaml' || node.type === 'thematicBreak') return;
    else if (node.type === 'blockquote' && mayHoldTable(lines, place))
      for (const child of node.children) visit(child, quotes + 1);
    else if (node.type === 'list' && mayHoldTable(lines, place))
      for (const item of node.children) for (const child of item.children) visit(child, quotes);
    else if (place.last < next) return;
    else if (node.type === 'code' && !isFence(lines, place)) next = scanIndented(scan, place, next);
    else {
      const whole = place.first < next ? undefined : wholeBlock(lines, node, place, placeOf);
      if (whole) blocks.push(whole);
      else next = scanText(scan, place.first < next ? { ...place, first: next, offset: 0 } : place, next);
    }
  };
  const root = markdownToMdast(text, { features: { frontmatter: false } });
  if ('children' in root) for (const child of root.children) visit(child, 0);
  return { blocks, definitions };
}

/** `[label]: <target>`; the target may stand in the line below. */
const definition = /^\s*\[((?:[^\]\\]|\\.)+)\]:\s*(?:<([^<>\n]*)>|(\S*))/su;

/** A block in which no table is looked for; undefined for text. */
function wholeBlock(
  lines: readonly string[],
  node: MdastNode,
  place: Place,
  placeOf: (node: MdastNode, quotes: number) => Place,
): SourceBlock | undefined {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all other kinds are read as text
  switch (node.type) {
    case 'heading':
      return { kind: 'heading', depth: node.depth, lines: headingLines(linesAt(lines, place)) };
    case 'code':
      return { kind: 'fence', lines: linesAt(lines, place) };
    case 'blockquote':
      return {
        kind: 'quote',
        lines: linesAt(lines, { ...place, quotes: place.quotes + 1 }).map(withoutQuoteMark),
      };
    case 'list': {
      const items = node.children.map((item) => placeOf(item, place.quotes));
      return {
        kind: 'list',
        ordered: node.ordered === true,
        items: items.map((item) => withoutMarker(linesAt(lines, item))),
      };
    }
    default:
      return undefined;
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
  const isCode =
    only?.kind === 'text' && found.length === 1 && from <= place.first && !isMarked(scan.lines, place.first);
  if (!isCode) for (const block of found) scan.blocks.push(block);
  else {
    const lines = only.lines.map((line) => outdent(line, line.line === place.first ? 4 : place.offset + 4));
    scan.blocks.push({ kind: 'fence', lines });
  }
  return next;
}

/** Whether what is set in here goes on with the text of an admonition or a tab, whose mark stands above it. */
function isMarked(lines: readonly string[], first: number): boolean {
  let above = first - 2;
  while (above >= 0 && /^(?: {4}|\t|\s*$)/u.test(lines[above] ?? '')) above -= 1;
  return /^(?:!!!|\?{3}\+?|={3}[!+]?)[ \t]+[a-z"]/u.test(lines[above] ?? '');
}

/** A line of code without the four columns that make it code, or as many as it has. */
function outdent(line: SourceLine, columns: number): SourceLine {
  let indent = 0;
  for (let left = columns; left > 0; indent += 1) {
    const character = line.text[indent];
    if (character !== ' ' && character !== '\t') break;
    left -= character === '\t' ? 4 : 1;
  }
  return behind(line, indent);
}

/** Reads the text of a place from line `from` on; gives the first line that is not read yet. */
function scanText({ lines, hidden, blocks, findHtmlTable }: Scan, place: Place, from: number): number {
  const read = (line: number): SourceLine | undefined => {
    let shown = line;
    while (hidden.has(shown)) shown += 1;
    return shown > lines.length ? undefined : withPipes(lineAt(lines, place, shown));
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
    const own = withSinglePipes(read, at);
    const region = /<table/iu.test(line.text) ? findHtmlTable(at, line.offset) : undefined;
    const grid = region ? undefined : (readGrid(read, at) ?? readDfm(read, at));
    if (region) {
      if (region.before.text.trim() !== '') text.push(region.before);
      flush();
      blocks.push({ kind: 'html-table', region });
      rest = region.after.text.trim() === '' ? undefined : region.after;
      at = rest ? region.last : region.last + 1;
    } else if (grid !== undefined || beginsTable(own, at)) {
      flush();
      const run = grid ?? readRun(own, at);
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

const withoutMarker = (lines: readonly SourceLine[]): readonly SourceLine[] =>
  lines.map((line, index) => (index === 0 ? withoutStart(line, /^(?:[-*+]|\d{1,9}[.)])[ \t]*/u) : line));

const withoutQuoteMark = (line: SourceLine): SourceLine => withoutStart(line, /^(?:\s*>)+\s?/u);

const withoutStart = (line: SourceLine, marker: RegExp): SourceLine =>
  behind(line, marker.exec(line.text)?.[0].length ?? 0);

const isFence = (lines: readonly string[], { first, offset }: Place): boolean =>
  /^(?:`{3}|~{3})/u.test((lines[first - 1] ?? '').slice(offset));

function mayHoldTable(lines: readonly string[], { first, last }: Place): boolean {
  let pipes = 0;
  for (let line = first; line <= last; line += 1) {
    const text = lines[line - 1] ?? '';
    if (/<table/iu.test(text)) return true;
    pipes += hasPipe(text) ? 1 : 0;
  }
  return pipes >= 2;
}

/** The text of one line of a place, without the marks of quotes and lists around it. */
function lineAt(lines: readonly string[], place: Place, line: number): SourceLine {
  let text: SourceLine = { text: lines[line - 1] ?? '', line, offset: 0 };
  if (line === place.first) return behind(text, place.offset);
  for (let quote = 0; quote < place.quotes; quote += 1) text = withoutStart(text, /^\s*>?/u);
  return text;
}

/** All lines of a place. */
function linesAt(lines: readonly string[], place: Place): SourceLine[] {
  return Array.from({ length: Math.max(0, place.last - place.first + 1) }, (_, index) =>
    lineAt(lines, place, place.first + index),
  );
}
