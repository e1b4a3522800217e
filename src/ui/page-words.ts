import { page as en } from './en.ts';
import { page as zhCN } from './zh-CN.ts';

/** The words that pages print. A language that lacks one, or has one too many, fails the type check. */
export type PageWords = typeof en;

const languages: Readonly<Record<string, PageWords>> = { en, 'zh-CN': zhCN };

const wordsIn = (language: string): PageWords | undefined =>
  languages[language] ?? languages[new Intl.Locale(language).language];

/** Words in a language, `"en-GB"` or `"en"`; those of the reference where nobody wrote them in it. */
export const pageWords = (language: string): PageWords => wordsIn(language) ?? en;

/** False for a language whose pages show the words of the reference. */
export const hasPageWords = (language: string): boolean => wordsIn(language) !== undefined;
