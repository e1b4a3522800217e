import { search as en } from './en-search.ts';
import { wordsOf } from './script-words.ts';

/** The words of the search and the decoder. A language that lacks one, or has one too many, fails the type check. */
export type SearchWords = typeof en;

/** Words in a language, `"en-GB"` or `"en"`; those of the reference where nobody wrote them in it. */
export const searchWords = async (language: string): Promise<SearchWords> =>
  (await wordsOf(language))?.search ?? en;
