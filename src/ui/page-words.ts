import { defaultLanguage, readAlike } from '../domain/language.ts';
import { page as de } from './de/page.ts';
import { page as en } from './en/page.ts';
import { page as zhCN } from './zh-CN/page.ts';

/** The words that pages print. A language that lacks one, or has one too many, fails the type check. */
export type PageWords = typeof en;

/** All of them are in `script-words.ts`, too. */
const languages: Readonly<Record<string, PageWords>> = { en, de, 'zh-CN': zhCN };

/**
 * The language whose words there are for a reader of `language`, by the name of its folder: `"en-GB"` -> `"en"`,
 * `"zh-SG"` -> `"zh-CN"`. Undefined where nobody wrote them.
 */
export const wordsLanguage = (language: string): string | undefined =>
  languages[language] ? language : Object.keys(languages).find((each) => readAlike(each, language));

/** The language of these words, where it is not that of the page: what nobody wrote in a language is in the reference's. */
export const labelLanguage = (language: string): string | undefined =>
  wordsLanguage(language) === undefined ? defaultLanguage : undefined;

/** The language that the words of a page are in. */
export const languageOfWords = (language: string): string => labelLanguage(language) ?? language;

/**
 * The language that texts of an author have to be marked with among the words of a page in `pageLanguage`, which they are in
 * where nobody said another; undefined where the words are in it, too.
 */
export function textLanguage(lang: string | undefined, pageLanguage: string): string | undefined {
  const own = lang ?? pageLanguage;
  return readAlike(own, languageOfWords(pageLanguage)) ? undefined : own;
}

/** Words in a language; those of the reference where nobody wrote them in it. */
export const pageWords = (language: string): PageWords => languages[wordsLanguage(language) ?? ''] ?? en;
