import { searchWords } from '../ui/search-words.ts';

/** What the search and the decoder say, in the language of the page. */
export const words = await searchWords(document.documentElement.lang);
