/** The part of the source from `<table` to its `</table>`, over as many lines as it takes. */
import type { SourceLine } from './raw-table.ts';

export interface HtmlRegion {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** Line number of the last line. */
  readonly last: number;
  /** Text in the first line before the table, and in the last line behind it. */
  readonly before: SourceLine;
  readonly after: SourceLine;
  /** False when the source has no end tag for it. */
  readonly closed: boolean;
}

/** The first HTML table with a row in line `line` at or after `offset`. An unclosed one ends before the next heading. */
export function findHtmlTable(
  lines: readonly string[],
  line: number,
  offset: number,
): HtmlRegion | undefined {
  const first = lines[line - 1] ?? '';
  const start = startOf(first.slice(offset));
  if (start === undefined) return undefined;
  const column = offset + start;
  const parts: string[] = [];
  let open = 0;
  let at = line;
  for (; at <= lines.length; at += 1) {
    const text = at === line ? first.slice(column) : (lines[at - 1] ?? '');
    if (at > line && /^#{1,6}\s/u.test(text)) break;
    const end = closingEnd(withoutCode(text), open);
    if (typeof end === 'object') {
      parts.push(text.slice(0, end.end));
      const tailOffset = (at === line ? column : 0) + end.end;
      return region(parts, at, { text: text.slice(end.end), line: at, offset: tailOffset }, true);
    }
    open = end;
    parts.push(text);
  }
  // Nothing says whether a table in an unclosed one stands in its cell; what is taken for the next is lost in neither.
  const next = parts.findIndex((text, index) => index > 0 && startOf(text) !== undefined);
  const last = next < 0 ? at - 1 : line + next - 1;
  return region(next < 0 ? parts : parts.slice(0, next), last, { text: '', line: last, offset: 0 }, false);

  function region(
    source: readonly string[],
    last: number,
    after: SourceLine,
    closed: boolean,
  ): HtmlRegion | undefined {
    if (!source.some((text) => /<t[rdh](?=[\s>])/iu.test(text))) return undefined;
    const before = { text: first.slice(offset, column), line, offset };
    return { source: source.join('\n'), line, column: column + 1, last, before, after, closed };
  }
}

/** Where a table's tag stands in a line that does not go on with words: "Write <table> in HTML" is a sentence. */
function startOf(text: string): number | undefined {
  for (const tag of withoutCode(text).matchAll(/<table(?:\s[^<>]*)?(?:>|$)/giu))
    if (/^\s*(?:[<{]|$)/u.test(text.slice(tag.index + tag[0].length))) return tag.index;
  return undefined;
}

/** Code spans as blanks: a tag that is shown as code is none. */
const withoutCode = (text: string): string =>
  text.includes('`') ? text.replace(/(`+)(?!`).*?[^`]\1(?!`)/gu, (code) => ' '.repeat(code.length)) : text;

/** Where the outermost table closes in this line, or how many tables are open at its end. */
function closingEnd(text: string, openBefore: number): number | { readonly end: number } {
  let open = openBefore;
  for (const tag of text.matchAll(/<(\/?)table(?=[\s>])[^>]*>?/giu)) {
    open += tag[1] === '' ? 1 : -1;
    if (open <= 0) return { end: tag.index + tag[0].length };
  }
  return open;
}
