/** One row of a table as the answer card lays it out: a headline, and texts in paragraphs. */
import type { Meaning } from '../domain/error-code.ts';
import { plainText, type InlineText } from '../domain/inline-text.ts';
import { firstSentence, paragraphsOf } from '../domain/sentences.ts';

/** Letters of a headline in the largest size, and of one in the next. */
const largeUpTo = 70;
const mediumUpTo = 240;
/** What goes on longer than this waits until the solution is said. */
const shortRest = 240;

/** `lang` is that of its texts. */
export function answerText({ message = [], solution, cause }: Meaning, lang: string) {
  const paragraphs = (text: InlineText = []): readonly InlineText[] =>
    text.length > 0 ? paragraphsOf(text, lang) : [];
  const isShort = lengthOf(message) <= largeUpTo;
  const [headline, rest] = isShort ? [message, []] : firstSentence(message, lang);
  const isBefore = !solution || lengthOf(rest) <= shortRest;
  const letters = lengthOf(headline);
  return {
    /** What it means: the message, or its first sentence where it is long. */
    headline,
    size: letters <= largeUpTo ? 'large' : letters <= mediumUpTo ? 'medium' : 'small',
    /** What the headline left of the message, before and after the solution. */
    before: isBefore ? paragraphs(rest) : [],
    after: isBefore ? [] : paragraphs(rest),
    solution: paragraphs(solution),
    cause: paragraphs(cause),
  };
}

const lengthOf = (text: InlineText): number => plainText(text).length;
