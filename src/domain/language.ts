/** Which language texts are in, for those who hear them read out or need the glyphs of a script. */
import { remembered } from './remembered.ts';

/** Language of the site's own words where nobody says another. */
export const defaultLanguage = 'en';

/** `"zh_CN"` -> undefined, `"ZH-cn"` -> `"zh-CN"`: a BCP 47 tag in its canonical form, if it is one. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(tag);
    // No language has a name of more than three letters, though the grammar would take "chinese" for one.
    return language !== undefined && /^[a-z]{2,3}(?:-|$)/u.test(language) ? language : undefined;
  } catch {
    return undefined;
  }
}

/** The same of a tag as other programs may write it: `"zh_CN"` -> `"zh-CN"`. */
export const looseLanguage = (tag: string): string | undefined => canonicalLanguage(tag.replaceAll('_', '-'));

/** The first segment of the addresses of a translation: `"zh-CN"` -> `"zh-cn"`. */
export const languageSegment = (tag: string): string => tag.toLowerCase();

/** With the script that goes without saying: `zh-TW` is `zh-Hant-TW`. */
export const likely = remembered((tag) => new Intl.Locale(tag).maximize());
const namesIn = remembered((tag) => new Intl.DisplayNames([tag], { type: 'language' }));

/** Whether who reads the one reads the other: `en-GB` and `en`, but not `zh-TW` and `zh-CN`. */
export function readAlike(left: string, right: string): boolean {
  if (left === right) return true;
  const [one, other] = [likely(left), likely(right)];
  return one.language === other.language && one.script === other.script;
}

/** `languageName('zh-CN')` -> `"简体中文"`, in its own language unless another is given. Chinese goes by its script. */
export function languageName(tag: string, inWhich = tag): string {
  const { language, script } = likely(tag);
  const named = language === 'zh' && script !== undefined ? `${language}-${script}` : tag;
  return namesIn(inWhich).of(named) ?? tag;
}

/** Scripts that run from right to left. Not by the platform, which not every browser can be asked for it. */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Syrc',
  'Thaa',
]);

/** Attributes of an element that holds such texts: their language, and their direction where it is from right to left. */
export function inLanguage(lang: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (lang === undefined) return {};
  return rightToLeft.has(likely(lang).script ?? '') ? { lang, dir: 'rtl' } : { lang };
}
