/**
 * The blocks of a document in order, with their places in the source. The Markdown engine says where
 * blocks begin; what stands in them is read from the source lines, so that tables which the engine does
 * not take for tables go through the same reader as those it does.
 */
import { markdownToMdast, type MdastNode } from 'satteri';
import { type Definitions, definitionKey } from './inline-pieces.ts';
import { hasPipe, isDelimiterRow } from '../tables/pipe-row.ts';
import type { SourceLine } from '../tables/raw-table.ts';

/** A block of the engine's, by its lines; tables are not yet told from text. */
export type Leaf =
  | { readonly kind: 'heading'; readonly depth: number; readonly place: Place }
  | { readonly kind: 'text' | 'fence' | 'quote'; readonly place: Place }
  | { readonly kind: 'indented'; readonly place: Place }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly Place[];
      readonly place: Place;
    };

/** Whole lines of the source, and what stands before the text in them. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** Characters before the text in the first line. */
  readonly offset: number;
  /** How many quotes the block stands in. */
  readonly quotes: number;
}

export interface Leaves {
  readonly leaves: readonly Leaf[];
  readonly definitions: Definitions;
}

/** Reads the lines after the first `skip`, which are the front matter; `hidden` ones are as if they were not there. */
export function readLeaves(lines: readonly string[], skip: number, hidden: ReadonlySet<number>): Leaves {
  const leaves: Leaf[] = [];
  const definitions = new Map<string, string>();

  const { text, numbers } = outline(lines, skip, hidden);
  const placeOf = ({ position }: MdastNode, quotes: number): Place => ({
    first: numbers[(position?.start.line ?? 1) - 1] ?? lines.length,
    // Rows that were left out belong to the line before them.
    last: (numbers[position?.end.line ?? 0] ?? lines.length + 1) - 1,
    offset: (position?.start.column ?? 1) - 1,
    quotes,
  });
  const visit = (node: MdastNode, quotes: number): void => {
    const place = placeOf(node, quotes);
    // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- all other kinds are read as text
    switch (node.type) {
      case 'heading':
        leaves.push({ kind: 'heading', depth: node.depth, place });
        break;
      case 'code':
        leaves.push({ kind: isFence(lines, place) ? 'fence' : 'indented', place });
        break;
      case 'blockquote':
        if (mayHoldTable(lines, place)) for (const child of node.children) visit(child, quotes + 1);
        else leaves.push({ kind: 'quote', place: { ...place, quotes: quotes + 1 } });
        break;
      case 'list':
        if (mayHoldTable(lines, place))
          for (const item of node.children) for (const child of item.children) visit(child, quotes);
        else {
          const items = node.children.map((item) => placeOf(item, quotes));
          leaves.push({ kind: 'list', ordered: node.ordered === true, items, place });
        }
        break;
      case 'definition':
        definitions.set(definitionKey(unmasked(node.label ?? node.identifier)), unmasked(node.url));
        break;
      case 'yaml':
      case 'thematicBreak':
        break;
      default:
        leaves.push({ kind: 'text', place });
    }
  };
  const root = markdownToMdast(text, { features: { frontmatter: false } });
  if ('children' in root) for (const child of root.children) visit(child, 0);
  return { leaves, definitions };
}

/** The source as the engine sees it, and which line of the source each of its lines is. */
interface Outline {
  readonly text: string;
  readonly numbers: readonly number[];
}

/**
 * The source without its front matter and without most rows of tables: of rows that begin alike, only the
 * first stays, cut behind its first pipe. The engine has to say where blocks begin; rows are most of a long
 * document and are read from the source.
 */
function outline(lines: readonly string[], skip: number, hidden: ReadonlySet<number>): Outline {
  const kept: string[] = [];
  const numbers: number[] = [];
  let inTable = false;
  let start: string | undefined;
  for (let index = skip; index < lines.length; index += 1) {
    if (hidden.has(index + 1)) continue;
    const line = lines[index] ?? '';
    const pipe = line.indexOf('|');
    if (pipe < 0) inTable = false;
    // A comment may end in a row.
    const isRow = inTable && !line.includes('-->');
    const begin = isRow ? line.slice(0, pipe) : undefined;
    if (begin !== undefined && begin === start) continue;
    start = begin;
    if (!inTable) inTable = pipe >= 0 && isDelimiterRow(line);
    kept.push(begin === undefined ? masked(line, lines[index - 1] ?? '') : `${begin}| x`);
    numbers.push(index + 1);
  }
  return { text: kept.join('\n'), numbers };
}

/** The marks of quotes and lists at the start of a line, and how many characters of them are believed. */
const containers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/u;
const longestContainers = 100;

/** What may open a block: a fence, or HTML. */
const opening = /^[ \t]*(?:`{3,}|~{3,}|<\/?[a-z][\w-]*)?/iu;

/** A rule, an underline, or a line that is one tag or a declaration: blocks as a whole. */
const wholeBlock = /^[ \t]*(?:[-=_*\s]+|<\/?[a-z][^<>]*>\s*|<[!?].*)$/iu;

/** `[label]: target "title"`; the target may stand in the line below. */
const target = /^([ \t]*\[)((?:[^\]\\]|\\.)+)(\]:)([ \t]*\S*[ \t]*(?:"[^"]*"|'[^']*'|\([^()]*\))?[ \t]*)$/u;

/** The marks that mean something inside a line, those of addresses too; what ends a block of HTML stays. */
const inlineMark = /<\/(?:script|pre|style|textarea)>|\]\]>|[[\]<&`_*~\\{$@!]|:(?=\/\/)|w(?=ww\.)/giu;

/** In the target of a link, a character of the area that belongs to nobody stands for each mark. */
const standIns = 0xf800;

/**
 * A line as the engine has to see it to know its block: the engine looks for the partner of each mark inside a line,
 * and into each level of nesting, which takes it more time than the line is long.
 */
function masked(line: string, above: string): string {
  const start = containers.exec(line)?.[0] ?? '';
  const text = line.slice(start.length);
  const nested = start.length > longestContainers ? `${start.slice(0, longestContainers)} x` : start;
  if (wholeBlock.test(text)) return nested + text;
  const [, open = '', label, close = '', rest] = target.exec(text) ?? [];
  if (label !== undefined && rest !== undefined) return nested + open + hidden(label) + close + hidden(rest);
  if (/\]:\s*$/u.test(above)) return nested + hidden(text);
  const opened = opening.exec(text)?.[0] ?? '';
  const inner = text.slice(opened.length).replace(inlineMark, (mark) => (mark.length > 1 ? mark : 'x'));
  // A fence has no backtick behind its mark.
  return `${nested}${opened}${inner}${opened.endsWith('`') && text.includes('`', opened.length) ? '`' : ''}`;
}

const hidden = (text: string): string =>
  text.replace(inlineMark, (mark) => String.fromCharCode(standIns + mark.charCodeAt(0)) + mark.slice(1));

const unmasked = (text: string): string =>
  text.replace(/[\uF800-\uF87F]/gu, (standIn) => String.fromCharCode(standIn.charCodeAt(0) - standIns));

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
export function lineAt(lines: readonly string[], place: Place, line: number): SourceLine {
  const whole = lines[line - 1] ?? '';
  if (line === place.first) return { text: whole.slice(place.offset), line, offset: place.offset };
  let offset = 0;
  for (let quote = 0; quote < place.quotes; quote += 1)
    offset += /^\s*>?/u.exec(whole.slice(offset))?.[0].length ?? 0;
  return { text: whole.slice(offset), line, offset };
}

/** All lines of a place. */
export function linesAt(lines: readonly string[], place: Place): SourceLine[] {
  return Array.from({ length: Math.max(0, place.last - place.first + 1) }, (_, index) =>
    lineAt(lines, place, place.first + index),
  );
}
