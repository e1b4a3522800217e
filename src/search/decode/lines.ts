/** A text as the pieces that are read on their own. */
import { settings } from '../settings.ts';

export interface Line {
  readonly line: string;
  /** Within the text. */
  readonly start: number;
}

/** Lines, and pieces of lines that are too long to be one thought. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const lineEnd = newline < 0 ? text.length : newline;
    const end = lineEnd - start > settings.decode.longestLine ? pieceEnd(text, start) : lineEnd;
    yield { line: text.slice(start, end), start };
    start = end === lineEnd ? lineEnd + 1 : end;
  }
}

/** The last place in a long line where no word or number is cut. */
function pieceEnd(text: string, start: number): number {
  const most = start + settings.decode.longestLine;
  for (let end = most; end > start + settings.decode.longestLine / 2; end -= 1) {
    if (/[\s,;{}]/u.test(text.charAt(end))) return end;
  }
  return most;
}
