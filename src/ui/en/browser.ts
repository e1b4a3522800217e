/** What scripts say on any page, in English. */
import type { CopyFormat } from '../../domain/copy-format.ts';
import { actions, codes, copyFormats, numbers } from './common.ts';

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
  /** What became of a code that no table has any more. */
  gone: { retired: 'Retired', moved: 'Moved' },
  caseDetails: 'Details of this case',
  table: {
    count: (shown: number, all: number): string =>
      shown === all ? codes(all) : `${numbers.format(shown)} of ${codes(all)}`,
    everywhere: (query: string): string => `Search all codes for “${query}”`,
  },
  loading: {
    reloading: 'The site was published anew since this page was opened, so the page is loaded again.',
    offline:
      'A part of this page could not be loaded, because the site does not answer. Check the connection.',
    missing: 'A part of this page could not be loaded: a file of the site is missing.',
    again: 'Load the page again',
    copy: (moment: string): string => `The site cannot be reached. This copy shows it as of ${moment}.`,
  },
  notFound: {
    meant: 'This is the page you mean:',
    several: 'This address fits several codes. Which one do you mean?',
  },
};
