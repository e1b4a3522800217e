/** What to mark in a text: the words with these stems. Apart from hits, for a plain number needs no words. */
import { stem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Highlight } from '../types.ts';
import type { Marks } from './hit.ts';

export const marksIn = (text: string, stems: ReadonlySet<string>): Highlight[] =>
  tokensOf(text)
    .filter(({ word, joined }) => !joined && stems.has(stem(word)))
    .map(({ start, end }): Highlight => [start, end]);

export const wordMarks =
  (stems: ReadonlySet<string>): Marks =>
  (text, field) =>
    field === 'value' ? [] : marksIn(text, stems);
