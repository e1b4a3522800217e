/** One spelling for what readers take as the same letters: case, width, accents and typographic marks. */

/** Width and punctuation made plain, letters kept: `"“１００１”  – x"` -> `"\"1001\" - x"`. */
export function cleanText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’‚`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters as they are compared: `"Écran"` -> `"ecran"`. */
export const foldLetters = (text: string): string =>
  (isPlain(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{Mn}/gu, '')
        .normalize('NFC')
  ).toLowerCase();

/** ASCII needs no folding, and is nearly all there is. */
const isPlain = (text: string): boolean => /^[ -~]*$/u.test(text);

/** Letters and digits only: `"AV_ERR_TIMEOUT"`, `"av err timeout"` and `"AvErrTimeout"` -> `"averrtimeout"`. */
export const joinLetters = (text: string): string => foldLetters(text).replace(/[^\p{L}\p{N}]+/gu, '');
