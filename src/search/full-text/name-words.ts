/**
 * Pagefind takes `AV_ERR_TIMEOUT` and `AVRoom::EnterRoom` as one word each. Behind a text stand all words that this
 * search reads in such names, parted from it by a sign, so that it finds them and excerpts do not show them.
 */
import { tokensOf } from '../text/tokens.ts';

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
  return [...written, ...(words.size > 0 ? [`${sign} ${[...words].join(' ')}`] : [])].join('\n');
}

/** The text alone. */
export const withoutNameWords = (content: string): string => content.split(sign)[0]?.trimEnd() ?? '';
