/**
 * What readers see of the site's own words, in English: the reference that every other language follows. Texts of
 * tables, notes and guides are content and never stand here. `page` is what pages print when they are built,
 * `browser` is what scripts say; scripts import `browser` alone, so pages' words cost readers nothing.
 */
import type { Action } from '../domain/action.ts';
import type { CopyFormat } from '../domain/copy-formats.ts';

const plurals = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');

/** `counted('code')(1200)` -> `"1,200 codes"`. */
const counted =
  (one: string, other = `${one}s`) =>
  (number: number): string =>
    `${numbers.format(number)} ${plurals.select(number) === 'one' ? one : other}`;

const codes = counted('code');

/** What to do first, for chips, filters and tables. */
const actions: Readonly<Record<Action, string>> = {
  'fix-request': 'Fix the request',
  retry: 'Retry',
  'no-action': 'No action needed',
  'contact-support': 'Contact support',
  'read-log': 'Read the log',
};

const copyFormats: Readonly<Record<CopyFormat, string>> = {
  link: 'Link',
  markdown: 'Markdown',
  jira: 'Jira',
  slack: 'Slack',
  html: 'Rich text',
  text: 'Plain text',
};

export const page = {
  actions,
  copyFormats,
  number: (number: number): string => numbers.format(number),
  codes,
  errorCodes: counted('error code'),
  categories: counted('category', 'categories'),
  home: 'Home',
  frame: {
    skip: 'Skip to content',
    navigation: 'Site',
    decode: 'Decode a log',
    all: 'All codes',
    guides: 'Guides',
    breadcrumb: 'Breadcrumb',
    allAsJson: 'All codes as JSON',
    csv: 'CSV',
    feed: 'Feed of changes',
    pictureText: 'A code, what it means, why, and what to do next',
    feedTitle: 'Changes',
  },
  search: {
    label: 'Search by code, name or words',
    placeholder: 'Search codes',
    placeholderLarge: 'Code, name, words or a log line',
  },
  paging: {
    label: (list: string): string => `Pages: ${list}`,
  },
  copy: {
    button: 'Copy link',
    more: 'Copy in another format',
  },
};

const copyAs = (format: CopyFormat): string =>
  format === 'link' ? 'Copy link' : `Copy as ${copyFormats[format]}`;

export const browser = {
  actions,
  copyFormats,
  copy: {
    button: copyAs,
    row: (format: CopyFormat, code: string): string => `${copyAs(format)}: ${code}`,
    done: (format: CopyFormat): string =>
      format === 'link' ? 'Link copied' : `Copied as ${copyFormats[format]}`,
    refused: 'The browser refused to copy',
  },
  notFound: {
    meant: 'This is the page you mean:',
    several: 'This address fits several codes. Which one do you mean?',
    nearest: 'There is no such code. The closest there is:',
  },
};
