/** What was found in a text, as text for a ticket. */
import { escapeJira, escapeMarkdownText } from '../../domain/escapes.ts';
import type { BrowserWords, SearchWords } from '../../ui/script-words.ts';
import type { Hit } from '../types.ts';
import type { Decoded, DecodedCode } from './types.ts';

/** What a report says, in the reader's language. */
export interface ReportWords extends Pick<BrowserWords, 'actions' | 'gone'> {
  readonly report: SearchWords['decode']['report'];
}

/** `absolute` completes a link of the site with its origin. */
export type Report = (decoded: Decoded, absolute: (href: string) => string, words: ReportWords) => string;

interface Markup {
  readonly head: (titles: readonly string[]) => readonly string[];
  readonly row: (cells: readonly string[]) => string;
  readonly escape: (text: string) => string;
  readonly link: (text: string, href: string) => string;
  readonly verbatim: (text: string) => string;
}

const markdownRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const markdown: Markup = {
  // Numbers come last.
  head: (titles) => [markdownRow(titles), markdownRow([...titles.slice(1).map(() => '---'), '---:'])],
  row: markdownRow,
  escape: escapeMarkdownText,
  link: (text, href) => `[${text}](${href})`,
  verbatim: (text) => `\`${text.replaceAll('`', '')}\``,
};

const jira: Markup = {
  head: (titles) => [`||${titles.join('||')}||`],
  row: (cells) => `|${cells.map((cell) => cell || ' ').join('|')}|`,
  escape: escapeJira,
  link: (text, href) => `[${text}|${href}]`,
  verbatim: (text) => `{{${text.replace(/[{}]/gu, '\\$&')}}}`,
};

/** A table of the codes: one line for a certain one, one for each owner of an ambiguous one; then the unknown codes. */
export const toMarkdown: Report = (decoded, absolute, words) => report(decoded, absolute, words, markdown);
export const toJira: Report = (decoded, absolute, words) => report(decoded, absolute, words, jira);

function report({ codes, unknown }: Decoded, ...[absolute, words, markup]: RowContext): string {
  const { code, name, meaning, where, action, times, repeated, undocumented } = words.report;
  const rows = codes.flatMap((each) => rowsOf(each, absolute, words, markup));
  const others = unknown.map(
    ({ text, places }) => markup.verbatim(text) + (places.length > 1 ? repeated(places.length) : ''),
  );
  return [
    ...(rows.length > 0 ? [...markup.head([code, name, meaning, where, action, times]), ...rows] : []),
    ...(others.length > 0 ? [...(rows.length > 0 ? [''] : []), undocumented(others.join(', '))] : []),
  ].join('\n');
}

type RowContext = [absolute: (href: string) => string, words: ReportWords, markup: Markup];

function rowsOf(
  { hits, certain, places }: DecodedCode,
  ...[absolute, words, { escape, link, row }]: RowContext
): string[] {
  const owners: readonly Hit[] = certain ? [hits[0]] : hits;
  return owners.map(({ value, href, name, message, gone, category, document, action }, index) => {
    const code = link(escape(value), absolute(href));
    const where = [...new Set([gone && words.gone[gone], category?.title, document?.title])];
    return row([
      index === 0 ? code : words.report.or(code),
      escape(name),
      escape(message),
      escape(where.filter(Boolean).join(' · ')),
      action ? words.actions[action] : '',
      index === 0 ? String(places.length) : '',
    ]);
  });
}
