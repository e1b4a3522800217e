import { browserWords, type BrowserWords } from '../ui/script-words.ts';
import { browser as en } from '../ui/en/browser.ts';

/** Where the words of the page's language are: those of a language that it is read alike with, where it has none. */
export const wordsFolder = (): string => {
  const { dataset, lang } = document.documentElement;
  return dataset.words ?? lang;
};

/** What scripts say, in the language of the page once `loadWords` has ended. */
export let words: BrowserWords = en;

/** Not by a module that waits: bundlers would cut the one script of every page into several. */
export async function loadWords(): Promise<void> {
  words = await browserWords(wordsFolder());
}
