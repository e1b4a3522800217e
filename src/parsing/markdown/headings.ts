/** Headings: what their marks are, and those that strict readers do not see. */
import { behind, type SourceLine } from '../tables/raw-table.ts';

export interface SourceHeading {
  readonly kind: 'heading';
  readonly depth: number;
  readonly lines: readonly SourceLine[];
}

/** A heading that strict readers do not see: no blank after the marks (`##Errors`), or written as HTML. */
export function looseHeading(line: SourceLine): SourceHeading | undefined {
  const [, marks] = /^(#{1,6})(?=[^#\s])(?!#*\d+\b)/u.exec(line.text) ?? [];
  // A single mark and a word is more often a tag than a heading.
  if (marks !== undefined && (marks.length > 1 || /\s|[^\p{ASCII}]/u.test(line.text.trim()))) {
    const rest = behind(line, marks.length);
    return {
      kind: 'heading',
      depth: marks.length,
      lines: [{ ...rest, text: rest.text.replace(closingMarks, '') }],
    };
  }
  const [, depth, words] = /^\s*<h([1-6])(?:\s[^<>]*)?>(.*)<\/h\1>\s*$/iu.exec(line.text) ?? [];
  if (words === undefined) return undefined;
  const start = line.text.indexOf(words);
  return { kind: 'heading', depth: Number(depth), lines: [{ ...behind(line, start), text: words }] };
}

/** What some generators read behind a heading: `{#errors}`, `{: .no_toc}`. */
const attributeList = /\{[ \t]*(?::[ \t]*)?[#.][^{}]*\}\s*$/u;

/** `## Errors ##` and `##ERRORS##`: each run of blanks or marks is looked at once. */
const closingMarks = /(?<!\s)(?:\s+#+|(?<!#)##+)\s*$/u;

/** The lines of a heading without its marks. */
export function headingLines(lines: readonly SourceLine[]): readonly SourceLine[] {
  const [first] = lines;
  if (!first) return lines;
  const marker = /^#{1,6}[ \t]*/u.exec(first.text)?.[0];
  if (marker === undefined) return lines.slice(0, -1);
  const rest = behind(first, marker.length);
  return [{ ...rest, text: rest.text.trimEnd().replace(attributeList, '').replace(closingMarks, '') }];
}
