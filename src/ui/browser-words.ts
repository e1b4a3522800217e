import { browser as en } from './en.ts';
import { wordsOf } from './script-words.ts';

/** The words that scripts say. A language that lacks one, or has one too many, fails the type check. */
export type BrowserWords = typeof en;

/** Words in a language, `"en-GB"` or `"en"`; those of the reference where nobody wrote them in it. */
export const browserWords = async (language: string): Promise<BrowserWords> =>
  (await wordsOf(language))?.browser ?? en;
