/** How German counts, and the words that both pages and scripts say. */
import type { Action } from '../../domain/action.ts';
import type { CopyFormat } from '../../domain/copy-format.ts';

const plurals = new Intl.PluralRules('de');
export const numbers = new Intl.NumberFormat('de');

/** `counted('Treffer', 'Treffer')(1200)` -> `"1.200 Treffer"`. */
export const counted =
  (one: string, other: string) =>
  (number: number): string =>
    `${numbers.format(number)} ${plurals.select(number) === 'one' ? one : other}`;

export const codes = counted('Fehlercode', 'Fehlercodes');

export const actions: Readonly<Record<Action, string>> = {
  'fix-request': 'Selbst beheben',
  'check-first': 'Zuerst prüfen',
  retry: 'Erneut versuchen',
  'no-action': 'Nichts zu tun',
  'contact-support': 'Support fragen',
  'read-log': 'Im Log nachsehen',
  'not-supported': 'Nicht unterstützt',
};

export const copyFormats: Readonly<Record<CopyFormat, string>> = {
  link: 'Link',
  markdown: 'Markdown',
  jira: 'Jira',
  slack: 'Slack',
  html: 'Formatierter Text',
  text: 'Nur Text',
};
