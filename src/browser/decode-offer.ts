/** Text that is too long for the search, or of several lines, is the decoder's: it is taken there and never sent. */
import { decodePath, pathIn, withBase } from '../domain/permalink.ts';
import { pageHome } from './page-home.ts';
import { settings } from '../search/settings.ts';

/** The field that a paste goes into. */
interface PastedInto extends HTMLElement {
  readonly pasted: string;
}

/** What follows the # stays in the browser. */
export const decodeAddress = (text: string): string =>
  `${withBase(import.meta.env.BASE_URL, pathIn(pageHome(), decodePath))}#${encodeURIComponent(text)}`;

const isForDecoder = (text: string): boolean =>
  text.length > settings.longestQuery || /\S[^\S\n]*\n\s*\S/u.test(text.replaceAll('\r', '\n'));

const letters = (text: string): string => text.replace(/\s+/gu, '');

/** What the field holds, as it was pasted, lines and all; undefined where it is no text for the decoder. */
export function textForDecoder(input: HTMLInputElement): string | undefined {
  const pasted = input.closest<PastedInto>('search-field')?.pasted ?? '';
  const text = letters(input.value) === letters(pasted) ? pasted : input.value;
  return isForDecoder(text) ? text : undefined;
}
