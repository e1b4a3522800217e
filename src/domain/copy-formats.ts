/** A code as it goes into a ticket, in the markup of whatever holds the ticket. Runs in the browser as well. */
import type { CopyFormat, CopySubject } from './copy-format.ts';
import { escapeJira, escapeMarkdownText, escapeMarkup } from './escapes.ts';

/** One line a format; `html` is for the clipboard's rich form, beside `text` as its plain form. */
export const copyAs: Readonly<Record<CopyFormat, (subject: CopySubject) => string>> = {
  link: ({ url }) => url,
  markdown: ({ url, title, meaning }) =>
    `[${escapeMarkdownText(title)}](${url})${after(escapeMarkdownText(meaning))}`,
  jira: ({ url, title, meaning }) =>
    `[${escapeJira(title).replace(/\\?\|/gu, '/')}|${url}]${after(escapeJira(meaning))}`,
  slack: ({ url, title, meaning }) =>
    `<${url}|${escapeSlack(title).replace(/\|/gu, '/')}>${after(escapeSlack(meaning))}`,
  html: ({ url, title, meaning }) =>
    `<a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a>${after(escapeMarkup(meaning))}`,
  text: ({ url, title, meaning }) => `${title}${after(meaning)} ${url}`,
};

const after = (meaning: string): string => (meaning === '' ? '' : `: ${meaning}`);

/** Slack knows three entities and no escape for its asterisks; a joiner keeps them from being a pair. */
const escapeSlack = (text: string): string =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/(?<![\p{L}\p{N}])[*_~`](?=\S)/gu, '\u2060$&\u2060');
