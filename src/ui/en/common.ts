/** How English counts, and the words that both pages and scripts say. */
import type { Action } from '../../domain/action.ts';
import type { CopyFormat } from '../../domain/copy-format.ts';

const plurals = new Intl.PluralRules('en');
export const numbers = new Intl.NumberFormat('en');

/** `counted('code')(1200)` -> `"1,200 codes"`. */
export const counted =
  (one: string, other = `${one}s`) =>
  (number: number): string =>
    `${numbers.format(number)} ${plurals.select(number) === 'one' ? one : other}`;

export const codes = counted('code');

/** What to do first, for chips, filters and tables. */
export const actions: Readonly<Record<Action, string>> = {
  'fix-request': 'Fix on your side',
  'check-first': 'Check first',
  retry: 'Retry',
  'no-action': 'No action needed',
  'contact-support': 'Contact support',
  'read-log': 'Read the log',
  'not-supported': 'Not supported',
};

export const copyFormats: Readonly<Record<CopyFormat, string>> = {
  link: 'Link',
  markdown: 'Markdown',
  jira: 'Jira',
  slack: 'Slack',
  html: 'Rich text',
  text: 'Plain text',
};
