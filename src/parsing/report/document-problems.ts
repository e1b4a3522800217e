/** What there is to say about a document's tables as a whole. */
import { nearest } from '../../domain/nearest.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { ProseTable, Section } from '../section.ts';
import type { Settings } from '../document-settings.ts';
import { type ListingCase, mightBeCodes } from '../listed/read-listed.ts';
import { isGridRule } from '../tables/grid-table.ts';

interface Source {
  /** How many lines the front matter takes up. */
  readonly skip: number;
  readonly lines: readonly string[];
  readonly unread: readonly ListingCase[];
}

export function reportTables(
  file: string,
  sections: readonly Section[],
  settings: Settings,
  source: Source,
): Diagnostic[] {
  const { skip, lines, unread } = source;
  const firstLine = Math.min(skip + 1, lines.length);
  if (lines.slice(skip).every((line) => line.trim() === ''))
    return [diagnose('empty-document', { file, line: firstLine, column: 1 }, { hasSettings: skip > 0 })];
  const parts = sections.flatMap((section) => section.parts);
  const proseTables = parts.filter((part) => part.kind === 'prose-table');
  const codeTables = parts.filter((part) => part.kind === 'code-table');
  const headers = codeTables.flatMap(({ table }) => table.header.map(({ text }) => text));
  return [
    ...proseTables.flatMap((part) => inDoubt(file, part)),
    ...settings.columns
      .filter(({ header }) => !headers.includes(header))
      .map(({ header, line, column }) =>
        diagnose('unknown-column', { file, line, column }, { header, suggestion: nearest(header, headers) }),
      ),
    ...(codeTables.length === 0
      ? [withoutCodeTable(file, proseTables, firstLine), ...foreignTables(file, source, proseTables)]
      : []),
    ...unreadCodes(file, unread),
  ];
}

/** One word about a table that might list codes after all. */
function inDoubt(file: string, { table, judgement: { isDoubtful, reading } }: ProseTable): Diagnostic[] {
  if (!isDoubtful) return [];
  const position = { file, line: table.line, column: table.column };
  const headers = table.header.map(({ text }) => `"${text}"`).join(', ');
  if (!reading) return [diagnose('no-code-column', position, { headers })];
  const texts = table.rows
    .flatMap(({ cells }) => cells[reading.value.column]?.text ?? [])
    .filter((text) => text !== '');
  return [diagnose('row-left-as-text', position, { text: texts[0] ?? '', count: texts.length })];
}

/** How many tables are named before the rest is only counted. */
const namedTables = 5;

function withoutCodeTable(file: string, tables: readonly ProseTable[], line: number): Diagnostic {
  const named = tables
    .slice(0, namedTables)
    .map(
      ({ table, judgement: { reason = '' } }) =>
        `The table on line ${table.line} was left as prose: ${reason}.`,
    );
  const others = tables.length - named.length;
  if (others > 0) named.push(`So were ${others} more.`);
  const reasons = named.length === 0 ? 'There is no table in it at all.' : named.join(' ');
  return diagnose('no-code-table', { file, line, column: 1 }, { reasons });
}

/** Lines of dashes or equals signs in columns, AsciiDoc's mark of a table, dashes that run on with a row, cells between tabs. */
const foreignRule =
  /^\s*(?:(?:={3,}|-{3,})(?:\s+(?:={3,}|-{3,}))+|\|={3,})\s*$|^\|(?::?-{3,}:?\|){2,}\||^\S[^\t]*(?:\t+[^\t]+){2,}$/u;

/** Tables of another markup become no pages, so an author is told where the first is. */
function foreignTables(file: string, { lines, skip }: Source, tables: readonly ProseTable[]): Diagnostic[] {
  // A grid is read unless it stands in a block of code or has cells that span others.
  const isRead = (line: number): boolean =>
    tables.some(({ table }) => table.line - 1 <= line && line <= table.last + 1);
  const rule = lines.findIndex(
    (line, index) => index >= skip && (foreignRule.test(line) || isGridRule(line)) && !isRead(index + 1),
  );
  return rule < 0 ? [] : [diagnose('unread-table', { file, line: rule + 1, column: 1 }, {})];
}

/** Codes in headings and lists that too little is certain of become no pages either. */
function unreadCodes(file: string, unread: readonly ListingCase[]): Diagnostic[] {
  const [first, ...others] = unread
    .filter(mightBeCodes)
    .flatMap(({ entries }) => entries)
    .sort((left, right) => left.line - right.line);
  if (!first) return [];
  const { label, line, column } = first;
  const last = others.at(-1)?.line ?? line;
  const details = { code: label.code, others: others.length, last };
  return [diagnose('codes-without-table', { file, line, column }, details)];
}
