/** What was found in a text, as text for a ticket. */
import { escapeJira, escapeMarkdownText } from '../../domain/escapes.ts';
import { goneLabels } from '../gone.ts';
import type { Hit } from '../types.ts';
import type { Decoded, DecodedCode } from './types.ts';

/** `absolute` completes a link of the site with its origin. */
export type Report = (decoded: Decoded, absolute: (href: string) => string) => string;

interface Markup {
  readonly head: readonly string[];
  readonly row: (cells: readonly string[]) => string;
  readonly escape: (text: string) => string;
  readonly link: (text: string, href: string) => string;
  readonly verbatim: (text: string) => string;
}

const headers = ['Code', 'Name', 'Meaning', 'Where', 'Times'];

const markdown: Markup = {
  head: [`| ${headers.join(' | ')} |`, '| --- | --- | --- | --- | ---: |'],
  row: (cells) => `| ${cells.join(' | ')} |`,
  escape: escapeMarkdownText,
  link: (text, href) => `[${text}](${href})`,
  verbatim: (text) => `\`${text.replaceAll('`', '')}\``,
};

const jira: Markup = {
  head: [`||${headers.join('||')}||`],
  row: (cells) => `|${cells.map((cell) => cell || ' ').join('|')}|`,
  escape: escapeJira,
  link: (text, href) => `[${text}|${href}]`,
  verbatim: (text) => `{{${text.replace(/[{}]/gu, '\\$&')}}}`,
};

/** A table of the codes: one line for a certain one, one for each owner of an ambiguous one; then the unknown codes. */
export const toMarkdown: Report = (decoded, absolute) => report(decoded, absolute, markdown);
export const toJira: Report = (decoded, absolute) => report(decoded, absolute, jira);

function report({ codes, unknown }: Decoded, absolute: (href: string) => string, markup: Markup): string {
  const rows = codes.flatMap((code) => rowsOf(code, absolute, markup));
  const others = unknown.map(({ text, places }) => markup.verbatim(text) + times(places.length));
  return [
    ...(rows.length > 0 ? [...markup.head, ...rows] : []),
    ...(others.length > 0 ? [...(rows.length > 0 ? [''] : []), `Not documented: ${others.join(', ')}`] : []),
  ].join('\n');
}

function rowsOf(
  { hits, certain, places }: DecodedCode,
  absolute: (href: string) => string,
  markup: Markup,
): string[] {
  const owners: readonly Hit[] = certain ? [hits[0]] : hits;
  return owners.map((hit, index) =>
    markup.row([
      (index === 0 ? '' : 'or ') + markup.link(markup.escape(hit.value), absolute(hit.href)),
      markup.escape(hit.name),
      markup.escape(hit.message),
      markup.escape([hit.gone && goneLabels[hit.gone], hit.category?.title].filter(Boolean).join(' · ')),
      index === 0 ? String(places.length) : '',
    ]),
  );
}

const times = (count: number): string => (count > 1 ? ` (${count} times)` : '');
