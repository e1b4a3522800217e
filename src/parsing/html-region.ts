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

/** The first HTML table in line `line` at or after `offset`. An unclosed one ends before the next heading. */
export function findHtmlTable(
  lines: readonly string[],
  line: number,
  offset: number,
): HtmlRegion | undefined {
  const first = lines[line - 1] ?? '';
  const start = first.slice(offset).search(/<table(?=[\s>])/iu);
  if (start < 0) return undefined;
  const column = offset + start;
  const parts: string[] = [];
  let open = 0;
  let at = line;
  for (; at <= lines.length; at += 1) {
    const text = at === line ? first.slice(column) : (lines[at - 1] ?? '');
    if (at > line && /^#{1,6}\s/u.test(text)) break;
    const end = closingEnd(text, open);
    if (typeof end === 'object') {
      parts.push(text.slice(0, end.end));
      const tailOffset = (at === line ? column : 0) + end.end;
      return region(parts, at, { text: text.slice(end.end), line: at, offset: tailOffset }, true);
    }
    open = end;
    parts.push(text);
  }
  return region(parts, at - 1, { text: '', line: at - 1, offset: 0 }, false);

  function region(source: readonly string[], last: number, after: SourceLine, closed: boolean): HtmlRegion {
    const before = { text: first.slice(offset, column), line, offset };
    return { source: source.join('\n'), line, column: column + 1, last, before, after, closed };
  }
}

/** Where the outermost table closes in this line, or how many tables are open at its end. */
function closingEnd(text: string, openBefore: number): number | { readonly end: number } {
  let open = openBefore;
  for (const tag of text.matchAll(/<(\/?)table(?=[\s>])[^>]*>?/giu)) {
    open += tag[1] === '' ? 1 : -1;
    if (open <= 0) return { end: tag.index + tag[0].length };
  }
  return open;
}
