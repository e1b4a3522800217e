/** The words that pages print, in English: the reference that every other language follows. */
import { actions, codes, copyFormats, counted, numbers } from './common.ts';
import { files, heads } from './files.ts';

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
/** `"2026-11-23"` -> `"23 Nov 2026"`. */
const day = (iso: string): string => days.format(new Date(iso));

export const page = {
  /** Of a site that has no settings. */
  site: {
    name: 'Error Code Reference',
    description: 'Every documented error code: what it means, why it happens and what to do next.',
  },
  actions,
  copyFormats,
  heads,
  files,
  number: (number: number): string => numbers.format(number),
  day,
  codes,
  errorCodes: counted('error code'),
  more: (number: number): string => `and ${numbers.format(number)} more`,
  home: 'Home',
  frame: {
    skip: 'Skip to content',
    navigation: 'Site',
    menu: 'Menu',
    decode: 'Decode a log',
    all: 'All codes',
    guides: 'Guides',
    changes: 'Changes',
    breadcrumb: 'Breadcrumb',
    allAsJson: 'All codes as JSON',
    csv: 'CSV',
    feed: 'Feed of changes',
    scheme: 'Colours',
    schemes: { system: 'Auto', light: 'Light', dark: 'Dark' },
    shortcuts: 'Shortcut keys / [ ]',
    /** To readers of this language on a page in another. */
    offer: { read: 'Read this page in English', decline: 'No, thanks' },
    /** Behind the name of a language that has not this page, but one above it. */
    above: (title: string): string => `: only “${title}”`,
  },
  rowLinks: {
    edit: 'Edit this row',
    report: 'Report a problem',
    support: 'Ask support',
  },
  search: {
    label: 'Search by code, name or words',
    placeholder: 'Search codes',
    placeholderLarge: 'Code, name, words or a log line',
  },
  searchPage: {
    title: 'Search',
    description: 'Find an error by its code, its name, its words, or a line of a log.',
    needsScript: 'Searching needs JavaScript. Without it, every code is listed here:',
    filters: 'Filters',
    where: 'Where',
    everywhere: 'Everywhere',
    allOf: (document: string): string => `All of ${document}`,
    anything: 'Any action',
    browse: 'Or browse',
  },
  decoder: {
    description:
      'Paste a log, a ticket or a stack trace: every known error code in it is found and explained.',
    lead: 'Paste a log, a ticket or a stack trace. Every known code in it is found, counted and explained.',
    privacy:
      'Everything happens in this browser tab: the text is not sent, not stored, and not part of any address that is sent.',
    needsScript: 'Decoding needs JavaScript, because the text must not leave the browser.',
    text: 'Text',
    example: '2026-05-01 12:30:11 E/App: login failed, ret=10003',
    clear: 'Clear',
    markdown: 'Copy as Markdown',
    jira: 'Copy as Jira',
    codes: 'Codes',
    unknown: 'Looks like a code, stands in no table',
    inText: 'In the text',
  },
  homePage: {
    title: 'What does this error mean?',
    lead: (number: number): string =>
      `${counted('documented code')(number)}. Type a code, a name or words, or paste the line that holds it.`,
    wholeLog: 'A whole log?',
    decode: 'Decode it',
    privacy: 'nothing leaves your browser.',
    allCategories: (number: number): string => `All ${counted('category', 'categories')(number)}`,
    more: 'More codes',
    changes: 'What changed lately',
  },
  document: {
    size: (number: number, inCategories: number): string =>
      `${codes(number)} in ${counted('category', 'categories')(inCategories)}`,
    source: 'source text',
    from: 'from ',
  },
  allCodes: {
    lead: (number: number, pages: number): string =>
      `${codes(number)} on ${pages === 1 ? 'one page' : counted('page')(pages)}, for printing and for the browser’s own find.`,
    needsScript: 'Searching needs JavaScript. Without it, each code has a short address that can be typed:',
    after: 'All codes, after the list',
  },
  source: {
    title: 'Source of ',
    lines: 'Lines',
    linesAfter: 'Lines, after the text',
  },
  guides: {
    description: 'How to use this reference, and how to keep its tables.',
    notTranslated: (language: string): string => `Not translated yet: this guide is in ${language}.`,
  },
  problems: {
    title: 'Problems in tables',
    description:
      'Everything that the check of the content can report: why it matters, an example, and what to do.',
    introduction:
      'prints each problem with its file, line and column. The name in brackets is the name below; it never changes.',
    error: { title: 'Errors', meaning: 'Errors stop the build until they are mended.' },
    warning: {
      title: 'Warnings',
      meaning: 'Warnings say that something was guessed or joined; the build goes on.',
    },
    note: { title: 'Notes', meaning: 'Notes are worth a look when you edit the table next.' },
    fix: 'What to do:',
  },
  contents: { title: 'On this page' },
  retired: {
    gone: (kind: 'code' | 'page', since: string | undefined): string =>
      `This ${kind} is no longer in use${since === undefined ? '' : ` since ${day(since)}`}.`,
    see: 'See',
    successor: 'what replaces it',
    last: 'What it last said',
  },
  notFound: {
    head: { title: 'Page not found', description: 'There is no page at this address.' },
    title: 'There is no page at this address',
    advice:
      'The code may be written differently, or belong to another category. Search above, or look through them:',
  },
  notKept: {
    head: {
      title: 'No copy of this page',
      description: 'This browser has no copy of the page at this address.',
    },
    title: 'The site cannot be reached',
    advice:
      'This browser has no copy of the page at this address. Codes can be looked up in the field above all the same.',
    again: 'Try again',
  },
  changes: {
    description: 'What happened to the codes of this reference, by day.',
    none: 'Nothing has changed since the codes were first published.',
    feed: 'The same as a feed',
    added: (number: number): string => `${codes(number)} added`,
    changed: (number: number): string => `${codes(number)} changed`,
    moved: (number: number): string => `${codes(number)} moved`,
    retired: (number: number): string => `${codes(number)} retired`,
  },
  loading: {
    late: 'This part of the page has not loaded yet.',
    again: 'Load the page again',
    orAll: 'or look through all codes',
  },
  paging: {
    label: (list: string): string => `Pages: ${list}`,
    /** Name of a page by its number and what it holds. */
    page: (number: number, holds: string): string =>
      `Page ${numbers.format(number)}${holds === '' ? '' : `, ${holds}`}`,
    previous: 'Previous page',
    next: 'Next page',
  },
  copy: {
    button: 'Copy link',
    more: 'Copy in another format',
  },
  answer: {
    nothing: 'The source says nothing more about this code.',
    /** Heading of a note that names none. */
    note: 'In practice',
    notTranslated: (language: string): string => `Not translated yet: the text is in ${language}.`,
    deprecated: 'Struck out in the source: no longer in use.',
    meaning: (number: number, of: number): string => `Meaning ${number} of ${of}`,
    knownAs: (keywords: readonly string[]): string => `Also known as: ${keywords.join(', ')}`,
    also: (shared: string): string => `${shared} is also in`,
    compare: (all: number): string => `Compare all ${numbers.format(all)}`,
  },
  rail: {
    label: (category: string): string => `Codes of ${category}`,
    switch: 'Other categories. Here: ',
    morePlaces: (number: number): string => `${numbers.format(number)} more`,
    all: (total: number): string => `All ${codes(total)}`,
  },
  pager: {
    label: 'Codes before and after',
    previous: 'Previous: ',
    next: 'Next: ',
    all: (total: number): string => `all ${numbers.format(total)}`,
  },
  aside: {
    label: 'Related',
    counterpart: 'Counterpart',
    wording: 'Same wording',
    forms: 'This page as',
    json: 'JSON',
    source: (line: number): string => `Source, line ${line}`,
    row: 'Row of the table',
    added: 'Added',
    changed: 'Last changed',
  },
  chooser: {
    question: 'Which one?',
    /** `"2 codes share this value or name."` */
    shared: (number: number): string => `${codes(number)} share this value or name.`,
    byPlace: 'Which part of the product returned it?',
    byNumber: 'The number beside it in the log tells which.',
    title: (key: string, number: number): string => `${key}: ${counted('meaning')(number)}`,
  },
  table: {
    /** Of one that scrolls by itself and has no name of its own. */
    scrolling: 'Table',
    caption: (category: string): string => `Codes of ${category}`,
    captionAfter: (category: string): string => `Codes of ${category}, after the table`,
    code: 'Code',
    meaning: 'Meaning',
    name: 'Name',
    action: 'What to do',
    copy: 'Copy',
    copyAs: 'Copy as',
    filter: 'Filter these codes',
    filterText: 'Filter',
    all: 'All',
    allHere: 'All on this page',
    notStated: 'Not stated',
    ranges: 'Ranges of values',
    source: 'source',
    elsewhere: 'Documented elsewhere',
  },
};
