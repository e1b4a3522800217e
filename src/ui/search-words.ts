import { search as en } from './en-search.ts';

/** The words of the search and the decoder. A language that lacks one, or has one too many, fails the type check. */
export type SearchWords = typeof en;

const languages: Readonly<Record<string, SearchWords>> = { en };

/** Words in a language, `"en-GB"` or `"en"`; those of the reference where nobody wrote them in it. */
export const searchWords = (language: string): SearchWords =>
  languages[language] ?? languages[new Intl.Locale(language).language] ?? en;
