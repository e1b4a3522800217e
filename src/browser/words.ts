import { browserWords } from '../ui/browser-words.ts';

/** What scripts say, in the language of the page. */
export const words = await browserWords(document.documentElement.lang);
