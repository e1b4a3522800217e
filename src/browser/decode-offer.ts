/** Text that is too long for the search, or of several lines, is the decoder's: it is taken there and never sent. */
import { decodePath, pathIn, withBase } from '../domain/permalink.ts';
import { pageHome } from './page-home.ts';
import { settings } from '../search/settings.ts';

/** What follows the # stays in the browser. */
export const decodeAddress = (text: string): string =>
  `${withBase(import.meta.env.BASE_URL, pathIn(pageHome(), decodePath))}#${encodeURIComponent(text)}`;

export const isForDecoder = (text: string): boolean =>
  text.length > settings.longestQuery || /\S[^\S\n]*\n\s*\S/u.test(text.replaceAll('\r', '\n'));

/** Gives what was pasted into a field as it was, lines and all, for as long as the field holds it. */
export function watchPaste(input: HTMLInputElement): () => string | undefined {
  let pasted: string | undefined;
  input.addEventListener('paste', ({ clipboardData }) => {
    const text = clipboardData?.getData('text') ?? '';
    pasted = isForDecoder(text) ? text : undefined;
  });
  const letters = (text: string): string => text.replace(/\s+/gu, '');
  return () => {
    if (pasted !== undefined && letters(input.value) !== letters(pasted)) pasted = undefined;
    return pasted ?? (isForDecoder(input.value) ? input.value : undefined);
  };
}
