/**
 * Codes that stand in no table that is read: in headings, in lists, in tables of another markup. They become
 * no pages, so an author is told where they are. Looked for only where a document has no code table at all.
 */
import { type Diagnostic, diagnose } from './diagnostics.ts';
import { errorLevel, isErrorText } from '../roles/error-words.ts';
import { formOf } from '../values/forms.ts';
import { isGridRule } from '../tables/grid-table.ts';
import type { RawTable } from '../tables/raw-table.ts';

/** Fewer lines that begin with a code are no list of codes. */
const fewestCodes = 2;

/** Lines of dashes or equals signs in columns, and the mark of a table in AsciiDoc. */
const foreignRule = /^\s*(?:(?:={3,}|-{3,})(?:\s+(?:={3,}|-{3,}))+|\|={3,})\s*$/u;

/** The start of a heading or of an item, with a code behind it that is set off from what follows. */
const beginning =
  /^\s*(?:#{1,6}\s+|[-*+]\s+|\d{1,9}[.)]\s+)(?:[*_`"[]{0,3})([\p{L}\p{N}_.-]+?)(?:[*_`"\]]{0,3})(?:\s*[:：–—]|\s+-\s|\s*[(（]|\s*$)/u;

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
    const code = index < skip ? undefined : beginning.exec(text)?.[1];
    return code !== undefined && isCode(code)
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
const isCode = (text: string): boolean =>
  /\d{3}|_/u.test(text) && ['number', 'hex', 'prefixed', 'name'].includes(formOf(text));
