/** The languages that scripts speak besides the reference, each loaded only where a page is in it. */
const languages = {
  'zh-CN': () => import('./zh-CN-scripts.ts'),
} as const;

const isKnown = (language: string): language is keyof typeof languages => Object.hasOwn(languages, language);

/** What scripts say in a language; undefined where that is what the reference says. */
export const wordsOf = async (language: string) => (isKnown(language) ? languages[language]() : undefined);
