/**
 * Comments with rows of a table in them. Whoever put them there took the rows out, so they are no codes; but
 * they are named, because a comment is easily left behind. Comments without rows go through the Markdown
 * engine and the reader of cells like all other text.
 */
import { type Diagnostic, diagnose } from '../report/diagnostics.ts';
import { isDelimiterRow, startsWithPipe } from '../tables/pipe-row.ts';

export interface Comment {
  /** Line numbers of its first and its last line. */
  readonly first: number;
  readonly last: number;
  readonly column: number;
  /** Column behind its end mark in the last line. */
  readonly end: number;
  readonly hasRows: boolean;
}

/** Marks at the start of a line; what stands inside a row or a sentence is left to the reader of cells. */
const opening = /^[\s>]*(?=<!--|\{\/\*)/u;

/** Looks through the lines after the first `skip`, which are the front matter. */
export function findComments(lines: readonly string[], skip: number): Comment[] {
  if (!lines.some((line) => line.includes('<!--') || line.includes('{/*'))) return [];
  const comments: Comment[] = [];
  // A mark that closes nothing once closes nothing further down either.
  const neverClosed = new Set<string>();
  let fence: string | undefined;
  for (let index = skip; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    fence = fenceAfter(line, fence);
    if (fence !== undefined) continue;
    const start = opening.exec(line)?.[0].length;
    if (start === undefined) continue;
    const mark = line.startsWith('<!--', start) ? '-->' : '*/}';
    const comment = neverClosed.has(mark) ? undefined : commentAt(lines, index, start, mark);
    if (!comment) {
      neverClosed.add(mark);
      continue;
    }
    if (comment.hasRows) comments.push(comment);
    index = comment.last - 1;
  }
  return comments;
}

/** The fence that is open behind a line, by its mark. */
export function fenceAfter(line: string, open: string | undefined): string | undefined {
  const [, mark, rest = ''] = /^[\s>]*(?:[-*+]\s+|\d+[.)]\s+)*(`{3,}|~{3,})(.*)$/u.exec(line) ?? [];
  if (mark === undefined) return open;
  if (open === undefined) return mark.startsWith('`') && rest.includes('`') ? undefined : mark;
  return mark.startsWith(open) && rest.trim() === '' ? undefined : open;
}

/** Undefined for a comment that is never closed: what stands behind it is read, not dropped. */
function commentAt(
  lines: readonly string[],
  index: number,
  start: number,
  mark: string,
): Comment | undefined {
  let hasRows = false;
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const from = at === index ? start + mark.length : 0;
    const close = line.indexOf(mark, from);
    hasRows ||= isRow(line.slice(from, close < 0 ? undefined : close).replace(/^[\s>-]*/u, ''));
    if (close >= 0)
      return { first: index + 1, last: at + 1, column: start + 1, end: close + mark.length, hasRows };
  }
  return undefined;
}

const isRow = (text: string): boolean =>
  (startsWithPipe(text) && !isDelimiterRow(text) && text.trim() !== '|') || /<t[rd][\s>]/iu.test(text);

/** The lines with blanks for the comments, so that all that is left keeps its place. */
export function blankComments(lines: readonly string[], comments: readonly Comment[]): readonly string[] {
  if (comments.length === 0) return lines;
  const blanked = [...lines];
  for (const { first, last, end } of comments) {
    for (let line = first; line < last; line += 1) blanked[line - 1] = '';
    blanked[last - 1] = ' '.repeat(end) + (lines[last - 1] ?? '').slice(end);
  }
  return blanked;
}

/** Numbers of the lines that are comment and nothing else: a table goes on behind them as if they were not there. */
export const commentLines = (lines: readonly string[], comments: readonly Comment[]): ReadonlySet<number> =>
  new Set(
    comments.flatMap(({ first, last, end }) => {
      const whole = (lines[last - 1] ?? '').slice(end).trim() === '' ? last : last - 1;
      return Array.from({ length: whole - first + 1 }, (_, index) => first + index);
    }),
  );

export const reportComments = (file: string, comments: readonly Comment[]): Diagnostic[] =>
  comments.map(({ first, column }) => diagnose('rows-in-comment', { file, line: first, column }, {}));
