/**
 * Texts that differ in one letter of one word: most often meant to be equal. Texts are many and their words
 * are few, so words of one spelling but for a letter are found first, and only texts with such a word are
 * compared.
 */
import type { ErrorCode, Meaning, TextField } from '../../domain/error-code.ts';
import { plainText } from '../../domain/inline-text.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';

/** Texts with fewer words are alike by chance. */
const fewestWords = 4;
const longestText = 300;
/** Shorter words are too often one letter from another word. */
const shortestWord = 5;
const comparedFields: readonly TextField[] = ['message', 'solution'];

interface ComparedText {
  readonly field: TextField;
  readonly text: string;
  readonly meaning: Meaning;
}

/** A note on each text that repeats an earlier one with a single letter changed. */
export function findSimilarTexts(codes: readonly ErrorCode[]): Diagnostic[] {
  const suspects = similarWords(wordsOf(codes));
  if (suspects.size === 0) return [];
  const byRest = new Map<string, { readonly word: string; readonly line: number }>();
  return distinctTexts(codes).flatMap(({ field, text, meaning: { position } }) => {
    const words = text.split(' ');
    if (words.length < fewestWords) return [];
    const twins = words.flatMap((word, index) => {
      if (!suspects.has(word)) return [];
      const rest = `${field} ${words.with(index, '').join(' ')}`;
      const known = byRest.get(rest);
      if (!known) byRest.set(rest, { word, line: position.line });
      return known && isTypo(word, known.word)
        ? [diagnose('similar-text', position, { word, other: known.word, line: known.line })]
        : [];
    });
    return twins.slice(0, 1);
  });
}

function forEachText(
  codes: readonly ErrorCode[],
  visit: (text: string, field: TextField, meaning: Meaning) => void,
): void {
  for (const { meanings } of codes) {
    for (const meaning of meanings) {
      for (const field of comparedFields) {
        const text = meaning[field] && plainText(meaning[field]);
        if (text !== undefined && text.length <= longestText) visit(text, field, meaning);
      }
    }
  }
}

function distinctTexts(codes: readonly ErrorCode[]): ComparedText[] {
  const byText = new Map<string, ComparedText>();
  forEachText(codes, (text, field, meaning) => {
    if (!byText.has(text)) byText.set(text, { field, text, meaning });
  });
  return [...byText.values()];
}

function wordsOf(codes: readonly ErrorCode[]): ReadonlySet<string> {
  const words = new Set<string>();
  forEachText(codes, (text) => {
    let from = 0;
    for (let to = text.indexOf(' '); to >= 0; to = text.indexOf(' ', from)) {
      if (to - from >= shortestWord) words.add(text.slice(from, to));
      from = to + 1;
    }
    words.add(text.slice(from));
  });
  return words;
}

/** Words that have a twin with one letter changed, missing, added or swapped. */
function similarWords(words: Iterable<string>): ReadonlySet<string> {
  const similar = new Set<string>();
  const byShape = new Map<string, string[]>();
  for (const word of words) {
    if (!isPlainWord(word)) continue;
    for (const shape of shapesOf(word)) {
      const others = byShape.get(shape);
      if (!others) byShape.set(shape, [word]);
      else {
        for (const other of others) if (isTypo(word, other)) similar.add(word).add(other);
        others.push(word);
      }
    }
  }
  return similar;
}

/** A word of which a typing error can be told from another word; names and numbers differ by a letter on purpose. */
const isPlainWord = (word: string): boolean => word.length >= shortestWord && /^\p{Ll}+$/u.test(word);

/** The word itself and what is left of it without one of its inner letters: words of one typing error share one. */
function shapesOf(word: string): string[] {
  const shapes = [word];
  for (let at = 1; at < word.length - 1; at += 1) shapes.push(word.slice(0, at) + word.slice(at + 1));
  return shapes;
}

/** One letter changed, missing, added or swapped inside a word; endings differ by grammar, so they do not count. */
function isTypo(left: string, right: string): boolean {
  if (!isPlainWord(left) || !isPlainWord(right) || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end))
    end += 1;
  const [first, second] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  const swapped =
    first.length === 2 && second.length === 2 && first === `${second.charAt(1)}${second.charAt(0)}`;
  return start > 0 && end > 0 && (swapped || (first.length <= 1 && second.length <= 1));
}
