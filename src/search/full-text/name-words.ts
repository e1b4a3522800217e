/**
 * Pagefind takes `AV_ERR_TIMEOUT` and `AVRoom::EnterRoom` as one word each. Behind a text stand all words that this
 * search reads in such names, parted from it by a sign, so that it finds them and excerpts do not show them.
 *
 * Scripts without spaces Pagefind cuts into words in its own way, and a question in another. Their letters stand there
 * as the pairs that this search asks for, each a word of digits.
 */
import { isIdeograph, tokensOf } from '../text/tokens.ts';

const sign = '\u2042';

/** One text a line. */
export function withNameWords(texts: readonly string[]): string {
  const written = texts.filter((text) => text !== '');
  const words = new Set(
    written.flatMap((text) => {
      const tokens = tokensOf(text);
      const names = tokens.filter(({ joined }) => joined);
      return tokens
        .filter(({ start, end }) => names.some((name) => start >= name.start && end <= name.end))
        .map(({ word }) => word);
    }),
  );
  const pairs = written.flatMap((text) => tokensOf(text).flatMap(({ word }) => pairWord(word) ?? []));
  const hidden = [...words, ...pairs];
  return [...written, ...(hidden.length > 0 ? [`${sign} ${hidden.join(' ')}`] : [])].join('\n');
}

/** `"房间"` -> `"x2515138388"`; undefined for what is no pair of such letters. */
function pairWord(word: string): string | undefined {
  const letters = Array.from(word);
  if (letters.length > 2 || !letters.some((letter) => isIdeograph(letter))) return undefined;
  return `x${letters.map((letter) => letter.codePointAt(0) ?? 0).join('')}`;
}

/** Words as the index has them: `"房间不存在 1001"` -> `"x… x… x… x… 1001"`. */
export const indexedWords = (words: string): string =>
  isIdeograph(words)
    ? tokensOf(words)
        .filter(({ joined }) => !joined)
        .map(({ word }) => pairWord(word) ?? word)
        .join(' ')
    : words;

/** The text alone. */
export const withoutNameWords = (content: string): string => content.split(sign)[0]?.trimEnd() ?? '';
