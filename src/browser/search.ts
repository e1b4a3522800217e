/**
 * The one door to the search in the browser. Whoever needs a part of it imports it from here: the bundler
 * then makes one file of all of them, so a first search costs one script and one index.
 */
export { withBase } from '../domain/permalink.ts';
export { headline, message, facts, reasonOf, resultItem } from './hit-view.ts';
export { getLookup, search } from './lookup.ts';
export { rememberSearch } from './recent-searches.ts';
export { loadSearchWords } from './search-words.ts';
export { Suggestions } from './suggestions.ts';
