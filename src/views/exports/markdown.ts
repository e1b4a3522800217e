/**
 * Markdown out of data: every character of a text comes out as itself, whatever it would mean. By hand, as
 * mdast-util-to-markdown takes ten times as long for a cell, and a large site prints a million of them.
 */
import { escapeMarkdownText } from '../../domain/escapes.ts';
import type { Inline, InlineText } from '../../domain/inline-text.ts';

/** `"a *b* <c>"` -> `"a \*b\* \<c>"`; underscores inside a name stay bare, because nothing reads them as markup there. */
export function escapeMarkdown(text: string): string {
  return (
    escapeMarkdownText(text)
      // What would open a heading, list, quote, rule or table at the start of a line.
      .replace(/^(\s*)([#>+=:-])/u, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/u, '$1\\$2')
  );
}

/** Code span whose fence is longer than any run of backticks inside it. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/u.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** `[label](href)`; the address may hold brackets and blanks. */
export const markdownLink = (label: string, href: string): string =>
  `[${escapeMarkdownText(label)}](${/[\s()<>\\]/u.test(href) ? encodeBrackets(href) : href})`;

const encodeBrackets = (href: string): string =>
  href.replace(
    /[\s()<>\\]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

/** Absolute address of a site path. */
type Absolute = (path: string) => string;

/** Where a link of a text leads wherever the text is read. */
export const hrefAnywhere = (href: string, absolute: Absolute): string =>
  href.startsWith('/') ? absolute(href) : href;

/** A cell as one paragraph. */
export function markdownText(inline: InlineText, absolute: Absolute): string {
  const pieces = inline.map((token, index) => ({
    token,
    first: index === 0 || inline[index - 1]?.kind === 'break',
  }));
  return pieces
    .map(({ token, first }) => markdownPiece(token, first, absolute))
    .join('')
    .trim();
}

function markdownPiece(token: Inline, first: boolean, absolute: Absolute): string {
  switch (token.kind) {
    case 'break':
      return '\\\n';
    case 'code':
      return token.text.trim() === '' ? token.text : codeSpan(oneLine(token.text));
    case 'link':
      return (
        (token.picture ? '!' : '') + markdownLink(oneLine(token.text), hrefAnywhere(token.href, absolute))
      );
    case 'strong':
      // Elsewhere the asterisks would be read as text.
      return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(token.text)
        ? `**${escapeMarkdownText(token.text)}**`
        : escapeInside(token.text, first);
    case 'struck':
      return `~~${escapeMarkdownText(token.text)}~~`;
    case 'text':
      return escapeInside(token.text, first);
  }
}

/** A line start only counts where a line starts. */
function escapeInside(text: string, first: boolean): string {
  const line = oneLine(text);
  return first ? escapeMarkdown(line) : escapeMarkdownText(line);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');
