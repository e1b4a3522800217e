import { browserWords, type BrowserWords } from '../ui/browser-words.ts';
import { browser as en } from '../ui/en.ts';

/** What scripts say, in the language of the page once `loadWords` has ended. */
export let words: BrowserWords = en;

/** Not by a module that waits: bundlers would cut the one script of every page into several. */
export async function loadWords(): Promise<void> {
  words = await browserWords(document.documentElement.lang);
}
