import { packageFile, type Command, type SearchSteps } from './peer.ts';

/** Indexes the folder `site` below the working folder with Pagefind's own command. */
export const pagefindCommand = (site: string): Command => ({
  run: 'node',
  args: [packageFile('pagefind/lib/runner/bin.cjs'), '--site', site],
});

/** Pagefind's own interface, on a page of its own. */
export const pagefindSearch: SearchSteps = {
  page: '/search/',
  input: '.pagefind-ui__search-input',
  answer: '.pagefind-ui__result-link',
};
