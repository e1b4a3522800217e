/**
 * Codes that stand in no table that is read: in headings, in lists, in tables of another markup. They become
 * no pages, so an author is told where they are. Looked for only where a document has no code table at all.
 */
import { isSetOff, type Label, readLabel } from '../listed/label.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { errorLevel, isErrorText } from '../roles/error-words.ts';
import { isGridRule } from '../tables/grid-table.ts';
import type { RawTable } from '../tables/raw-table.ts';

/** Fewer lines that begin with a code are no list of codes. */
const fewestCodes = 2;

/** Lines of dashes or equals signs in columns, and the mark of a table in AsciiDoc. */
const foreignRule = /^\s*(?:(?:={3,}|-{3,})(?:\s+(?:={3,}|-{3,}))+|\|={3,})\s*$/u;

/** A heading or an item, without the marks before its text. */
const beginning = /^\s*(#{1,6}\s+|[-*+]\s+|\d{1,9}[.)]\s+)[*_`"[]{0,3}(.*)$/u;
const closingMarks = /[*_`"\]]{1,3}(?=\s*(?:[:：–—(（-]|$))/u;

/** The code that a heading or an item begins with, set off from what follows. */
function codeAt(line: string): string | undefined {
  const [, mark = '', text = ''] = beginning.exec(line) ?? [];
  const label = text === '' ? undefined : readLabel([{ kind: 'text', text: text.replace(closingMarks, '') }]);
  return label && isSetOff(label, mark.startsWith('#')) && isCode(label) ? label.code : undefined;
}

/** `lines` of a document, of which the first `skip` are its front matter, and the tables that were read in it. */
export function findUnreadCodes(
  file: string,
  { lines, skip, tables }: { lines: readonly string[]; skip: number; tables: readonly RawTable[] },
): Diagnostic[] {
  const read = new Set(
    tables.flatMap(({ line, last }) =>
      Array.from({ length: last - line + 2 }, (_, index) => line - 2 + index),
    ),
  );
  const isRead = (index: number): boolean => read.has(index);
  // A grid is read unless it stands in a block of code or has cells that span others.
  const rule = lines.findIndex(
    (line, index) => index >= skip && (foreignRule.test(line) || (isGridRule(line) && !isRead(index))),
  );
  if (rule >= 0) return [diagnose('unread-table', { file, line: rule + 1, column: 1 }, {})];
  let title = '';
  let heading = '';
  const codes = lines.flatMap((text, index) => {
    if (/^#{1,6}\s/u.test(text)) {
      title ||= text;
      heading = text;
    }
    const code = index < skip ? undefined : codeAt(text);
    return code !== undefined
      ? [{ code, line: index + 1, column: text.indexOf(code) + 1, heading, text }]
      : [];
  });
  const [first, ...others] = codes;
  if (!first || codes.length < fewestCodes || !speakOfErrors(title, codes)) return [];
  const { code, line, column } = first;
  return [diagnose('codes-without-table', { file, line, column }, { code, others: others.length })];
}

/** Lists of options, releases and people begin with codes too. */
function speakOfErrors(
  title: string,
  codes: readonly { readonly heading: string; readonly text: string }[],
): boolean {
  if ([title, ...new Set(codes.map(({ heading }) => heading))].some((text) => errorLevel(text) > 0))
    return true;
  return codes.filter(({ text }) => isErrorText(text)).length * 3 >= codes.length;
}

/** Numbers of one or two digits count items; three digits, and letters with digits or underscores, tell a code. */
const isCode = ({ code, form }: Label): boolean =>
  /\d{3}|_/u.test(code) && ['number', 'hex', 'prefixed', 'name'].includes(form);
