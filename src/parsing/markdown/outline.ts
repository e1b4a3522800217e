/** What the Markdown engine is given of a source, so that it says where blocks begin in one pass over it. */
import { isDelimiterRow } from '../tables/pipe-row.ts';

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
export function outline(lines: readonly string[], skip: number, hidden: ReadonlySet<number>): Outline {
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
  if (label !== undefined && rest !== undefined) return nested + open + plain(label) + close + plain(rest);
  if (/\]:\s*$/u.test(above)) return nested + plain(text);
  const opened = opening.exec(text)?.[0] ?? '';
  const inner = plain(text.slice(opened.length));
  // A fence has no backtick behind its mark.
  return `${nested}${opened}${inner}${opened.endsWith('`') && text.includes('`', opened.length) ? '`' : ''}`;
}

const plain = (text: string): string => text.replace(inlineMark, (mark) => (mark.length > 1 ? mark : 'x'));
