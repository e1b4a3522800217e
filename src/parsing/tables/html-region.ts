/** The part of the source from `<table` to its `</table>`, over as many lines as it takes. */
import type { Place } from '../../domain/error-code.ts';
import type { SourceLine } from './raw-table.ts';

export interface HtmlRegion extends Place {
  readonly source: string;
  /** Line number of the last line. */
  readonly last: number;
  /** Text in the first line before the table, and in the last line behind it. */
  readonly before: SourceLine;
  readonly after: SourceLine;
  /** False when the source has no end tag for it. */
  readonly closed: boolean;
}

/** Finds the first HTML table with a row in a line at or after an offset. */
export type HtmlTableFinder = (line: number, offset: number) => HtmlRegion | undefined;

interface StartTag {
  readonly start: number;
  /** It does not go on with words: "Write <table> in HTML" is a sentence. */
  readonly mayStart: boolean;
  /** Where its table ends, if anywhere. */
  end?: Place;
}

/** What is known of all lines at once, so that many tables that never close cost no more than one. */
interface Outline {
  readonly tags: ReadonlyMap<number, readonly StartTag[]>;
  /** By line: where an unclosed table that begins there ends, which is before the next heading or table. */
  readonly limits: readonly number[];
  /** By line: how many lines up to it have a tag of a row or a cell. */
  readonly rows: readonly number[];
}

/** An unclosed table ends before the next heading or table. */
export function htmlTableFinder(lines: readonly string[]): HtmlTableFinder {
  let outline: Outline | undefined;
  return (line, offset) => {
    outline ??= outlineOf(lines);
    const start = outline.tags.get(line)?.find((tag) => tag.mayStart && tag.start >= offset);
    if (!start) return undefined;
    const { end } = start;
    const last = end?.line ?? outline.limits[line] ?? line;
    const text = (at: number): string => {
      const whole = lines[at - 1] ?? '';
      const to = end?.line === at ? end.column : whole.length;
      return whole.slice(at === line ? start.start : 0, to);
    };
    const inner = (outline.rows[last - 1] ?? 0) - (outline.rows[line] ?? 0);
    if (inner <= 0 && !hasRow(text(line)) && !hasRow(text(last))) return undefined;
    const rest = end?.column ?? (lines[last - 1] ?? '').length;
    return {
      source: Array.from({ length: last - line + 1 }, (_, index) => text(line + index)).join('\n'),
      line,
      column: start.start + 1,
      last,
      before: { text: (lines[line - 1] ?? '').slice(offset, start.start), line, offset },
      after: { text: (lines[last - 1] ?? '').slice(rest), line: last, offset: end ? rest : 0 },
      closed: end !== undefined,
    };
  };
}

const isHeading = (text: string): boolean => /^#{1,6}\s/u.test(text);
const hasRow = (text: string): boolean => /<t[rdh](?=[\s>])/iu.test(text);

function outlineOf(lines: readonly string[]): Outline {
  const tags = new Map<number, StartTag[]>();
  const rows = [0];
  let open: StartTag[] = [];
  lines.forEach((text, index) => {
    rows.push((rows[index] ?? 0) + (hasRow(text) ? 1 : 0));
    if (isHeading(text)) open = [];
    if (!/<\/?table/iu.test(text)) return;
    const line = index + 1;
    const own: StartTag[] = [];
    const shown = withoutCode(text);
    for (const tag of shown.matchAll(/<(\/?)table(?=[\s>]|$)[^<>]*(>?)/giu)) {
      const column = tag.index + tag[0].length;
      const isWhole = tag[2] === '>' || column === shown.length;
      const started: StartTag = {
        start: tag.index,
        mayStart: isWhole && /^\s*(?:[<{]|$)/u.test(shown.slice(column)),
      };
      const closed = tag[1] === '/' ? open.pop() : undefined;
      if (closed) closed.end = { line, column };
      if (tag[1] === '/') continue;
      open.push(started);
      own.push(started);
    }
    tags.set(line, own);
  });
  const limits: number[] = [];
  for (let line = lines.length; line >= 1; line -= 1) {
    const below = lines[line];
    const stops = below === undefined || isHeading(below) || tags.get(line + 1)?.some((tag) => tag.mayStart);
    limits[line] = stops ? line : (limits[line + 1] ?? line);
  }
  return { tags, limits, rows };
}

/** Code spans as blanks: a tag that is shown as code is none. */
const withoutCode = (text: string): string =>
  text.includes('`') ? text.replace(/(`+)(?!`).*?[^`]\1(?!`)/gu, (code) => ' '.repeat(code.length)) : text;
