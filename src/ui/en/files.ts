/** What is said outside of pages, in English: titles for search engines and chats, and the files beside the pages. */
import { codes, counted } from './common.ts';

const lists = new Intl.ListFormat('en-GB');

/** What a column of the source says of a code. */
const saying = { message: 'meaning', cause: 'cause', solution: 'solution' };
type Said = keyof typeof saying;

/** Titles and descriptions of pages, as lists of results and previews show them. */
export const heads = {
  /** Unless the title says by itself that it lists codes. */
  category: (title: string): string =>
    /\b(?:errors?|codes?)\b/iu.test(title) ? title : `${title} error codes`,
  pointer: (category: string): string => `${category}: where its error codes are documented.`,
  codes: (number: number, category: string, document: string, said: readonly Said[]): string =>
    `${counted('error code')(number)} of ${category} (${document})${said.length > 0 ? ` with ${lists.format(said.map((text) => saying[text]))}` : ''}.`,
  all: (number: number): string => `${codes(number)}, for printing and for the browser's own find.`,
  source: (document: string): string => `Source of ${document}`,
  sourceText: (document: string): string =>
    `The text that the codes of ${document} were read from, line by line.`,
  page: (number: number, of: number): string => ` (page ${number} of ${of})`,
  labels: { category: 'Category', code: 'Code' },
  asJson: (value: string): string => `${value} as JSON`,
  asMarkdown: (value: string): string => `${value} as Markdown`,
  retired: (title: string): string => `${title} (retired)`,
};

/** Markdown and JSON beside the pages, feeds, lists for agents, and pages that only lead on. */
export const files = {
  message: 'Message',
  cause: 'Cause',
  solution: 'Solution',
  deprecated: 'Deprecated',
  alsoWritten: 'Also written',
  knownAs: 'Also known as',
  page: 'Page',
  shortAddress: 'Short address',
  language: 'Language of the texts',
  meaning: (number: number): string => `Meaning ${number}`,
  sameValue: 'Same value elsewhere',
  sameName: 'Same name',
  counterparts: 'Counterparts',
  sameMessage: 'Same message',
  /** Between a label and what it labels. */
  colon: ': ',
  moved: { title: 'Moved', now: (address: string): string => `This code is now at ${address}.` },
  movedTo: (title: string): string => `This address has moved to ${title}.`,
  several: 'Several codes had this address',
  retired: (since: string | undefined): string => `Retired${since === undefined ? '' : ` since ${since}`}.`,
  replacedBy: (link: string): string => `Replaced by ${link}.`,
  feed: {
    title: (site: string): string => `${site}: changes`,
    entry: { added: 'added', changed: 'changed', moved: 'moved', retired: 'retired' },
    one: (title: string, verb: string): string => `${title} ${verb}`,
    many: (number: number, verb: string, place: string): string => `${codes(number)} ${verb}: ${place}`,
    movedTo: (from: string, to: string): string => `${from} is now ${to}`,
  },
  map: {
    twins: (number: number): string =>
      `${codes(number)}. The address of a code ending in .md or .json in place of the last slash is the same as Markdown or JSON.`,
    short: (address: string): string => `A value or name alone is an address too: ${address}`,
    elsewhere: 'documented elsewhere',
    data: 'Data',
    languages: 'Other languages',
    schema: 'schema',
    asCsv: 'All codes as CSV',
    asMarkdown: 'All codes as Markdown',
    onOnePage: 'All codes on one page',
    whole: (site: string): string => `${site}: every code, one after the other`,
  },
};
