import { page as en } from './en.ts';
import { page as zhCN } from './zh-CN.ts';

/** The words that pages print. A language that lacks one, or has one too many, fails the type check. */
export type PageWords = typeof en;

const languages: Readonly<Record<string, PageWords>> = { en, 'zh-CN': zhCN };

/** Words in a language, `"en-GB"` or `"en"`; those of the reference where nobody wrote them in it. */
export const pageWords = (language: string): PageWords =>
  languages[language] ?? languages[new Intl.Locale(language).language] ?? en;
