/** Texts as the tokens that are indexed and looked for. */
import { unspacedLetter } from '../../words/scripts.ts';
import { foldLetters } from './fold.ts';
import { identifierParts } from './identifier.ts';

export interface Token {
  /** Folded letters, unstemmed. */
  readonly word: string;
  /** Counts the words of the text; a joined identifier stands where its first part does. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** Several parts written as one word: `ROOM_TYPE_PAIR` is found whole and by its parts. */
  readonly joined: boolean;
}

const run = /[\p{L}\p{N}\p{Mn}_]+(?:(?:::|'(?=[\p{L}]{2}))[\p{L}\p{N}_]+)*/gu;

/** Letters of scripts without spaces, and others that stand beside them: `SDK返回`. */
const scripts =
  /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]\p{Mn}*)+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]).)+/gu;

/** Whether a text has letters of a script that is written without spaces. */
export const isIdeograph = (text: string): boolean => unspacedLetter.test(text);

/** All tokens of a text in order, parts of identifiers and pairs of ideographs included. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const add = (word: string, start: number, end: number, joined = false): void => {
    if (word) tokens.push({ word, position, start, end, joined });
  };
  for (const match of text.matchAll(run)) {
    const [written] = match;
    const end = match.index + written.length;
    // "doesn't" says "not", whatever stands before it.
    if (/n$/iu.test(written) && /^'t(?![\p{L}\p{N}])/iu.test(text.slice(end))) {
      add('not', match.index, end + 2);
      position += 1;
      continue;
    }
    if (isIdeograph(written)) {
      for (const { 0: piece, index } of written.matchAll(scripts)) {
        const start = match.index + index;
        for (const { 0: run, index: offset } of piece.matchAll(isIdeograph(piece) ? scriptRuns : /.+/gu)) {
          const end = start + offset + run.length;
          if (isLoanword(run)) add(foldLetters(run), start + offset, end, true);
          for (const word of isIdeograph(run) ? pairsOf(run) : identifierParts(run)) {
            add(word, start + offset, end);
            position += 1;
          }
        }
      }
      continue;
    }
    const isQualified = written.includes('::');
    if (isQualified) add(identifierParts(written).join(''), match.index, end, true);
    let start = match.index;
    for (const piece of written.split('::')) {
      const parts = identifierParts(piece);
      const pieceEnd = start + piece.length;
      if (parts.length > 1) add(parts.join(''), start, pieceEnd, true);
      for (const word of parts) {
        add(word, start, pieceEnd);
        position += 1;
      }
      start = pieceEnd + 2;
    }
  }
  return tokens;
}

const scriptRuns =
  /\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|[^\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** Whether it is written in the letters of Japanese for words of other languages, which part it from its neighbours: `"ネットワーク"`. */
export const isLoanword = (text: string): boolean => /^[\p{Script=Katakana}ー]{3,}$/u.test(text);

/** Scripts without spaces are indexed by pairs, none of two scripts: `"房间不"` -> `["房间", "间不"]`, `"開いて"` -> `["開", "いて"]`. */
function pairsOf(run: string): string[] {
  const letters = Array.from(foldLetters(run));
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`);
}
