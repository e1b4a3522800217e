/** A text in paragraphs by its sentences: what is read in trouble is not read in one block. No word is changed. */
import { plainText, type Inline, type InlineText } from './inline-text.ts';
import { remembered } from './remembered.ts';

/** A paragraph takes another sentence as long as it is shorter than this. */
const shortParagraph = 90;
/** `No. 5`, `e.g. Foo`: before a number, and after a single letter, a stop is rather part of an abbreviation. */
const abbreviated = /(?:^|[\s(])\p{L}{1,6}\.\s*$/u;
const singleLetter = /(?:^|[\s(.])\p{L}\.\s*$/u;

const segmenterOf = remembered((language) => new Intl.Segmenter(language, { granularity: 'sentence' }));

/** The first sentence of a text, tokens and all, and what follows it; a text with line breaks of its own is one. */
export function firstSentence(text: InlineText, language: string): readonly [InlineText, InlineText] {
  const [first = text, ...others] = piecesOf(text, language);
  return [trimmed(first), trimmed(others.flat())];
}

/** One text where there are fewer than three sentences, paragraphs of some length where there are more. */
export function paragraphsOf(text: InlineText, language: string): InlineText[] {
  const pieces = piecesOf(text, language);
  if (pieces.length < 3) return [text];
  const paragraphs: Inline[][] = [];
  let length = shortParagraph;
  for (const piece of pieces) {
    if (length >= shortParagraph) {
      paragraphs.push([]);
      length = 0;
    }
    paragraphs.at(-1)?.push(...piece);
    length += plainText(piece).length;
  }
  return paragraphs.map(trimmed);
}

/** Sentences with the white space after them. */
function piecesOf(text: InlineText, language: string): InlineText[] {
  if (text.some(({ kind }) => kind === 'break')) return [text];
  const whole = text.map(lettersOf).join('');
  // Most texts are one sentence, and to see that costs less than to cut them.
  if (!/\p{Sentence_Terminal}[^]*\S/u.test(whole)) return text.length === 0 ? [] : [text];
  const ends: number[] = [];
  for (const { segment, index } of segmenterOf(language).segment(whole)) {
    const end = index + segment.length;
    const isNumbered = /^\d/u.test(whole.slice(end)) && abbreviated.test(segment);
    if (!isNumbered && !singleLetter.test(segment)) ends.push(end);
  }
  return cutAt(text, ends);
}

const lettersOf = (token: Inline): string => (token.kind === 'break' ? '' : token.text);

/** Tokens up to each of the ends; links and code are never cut. */
function cutAt(text: InlineText, ends: readonly number[]): InlineText[] {
  const pieces: Inline[][] = [[]];
  let [at, next] = [0, 0];
  for (const token of text) {
    let rest = lettersOf(token);
    while (rest !== '') {
      const end = ends[next] ?? Infinity;
      const cut = token.kind === 'text' ? rest.slice(0, end - at) : rest;
      pieces.at(-1)?.push(token.kind === 'text' ? { kind: 'text', text: cut } : token);
      at += cut.length;
      rest = rest.slice(cut.length);
      if (at < end) continue;
      while ((ends[next] ?? Infinity) <= at) next += 1;
      pieces.push([]);
    }
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Without white space at its ends. */
function trimmed(text: InlineText): InlineText {
  const last = text.length - 1;
  return text
    .map((token, index): Inline => {
      if (token.kind !== 'text') return token;
      const start = index === 0 ? token.text.trimStart() : token.text;
      return { kind: 'text', text: index === last ? start.trimEnd() : start };
    })
    .filter((token) => token.kind === 'break' || token.text !== '');
}
