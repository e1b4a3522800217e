import { browser as en } from './en.ts';

/** The words that scripts say. A language that lacks one, or has one too many, fails the type check. */
export type BrowserWords = typeof en;

const languages: Readonly<Record<string, BrowserWords>> = { en };

/** Words in a language, `"en-GB"` or `"en"`; those of the reference where nobody wrote them in it. */
export const browserWords = (language: string): BrowserWords =>
  languages[language] ?? languages[new Intl.Locale(language).language] ?? en;
