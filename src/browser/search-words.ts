import { search as en } from '../ui/en/search.ts';
import { wordsFolder } from './words.ts';
import { searchWords, type SearchWords } from '../ui/script-words.ts';

/** What the search and the decoder say, in the language of the page once `loadSearchWords` has ended. */
export let words: SearchWords = en;

/** Not by a module that waits: the bundler would cut the one script of every page into several. */
export async function loadSearchWords(): Promise<void> {
  words = (await searchWords(wordsFolder())) ?? en;
}
