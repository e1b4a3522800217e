/** Words that a terminal or a mail broke at the end of a full line, put together again. */
import { settings } from '../settings.ts';

export interface PlainText {
  readonly text: string;
  /** The place in the written text of a place in this one. */
  readonly placeOf: (place: number) => number;
}

const wordEnd = /[\p{L}\p{N}_-]+$/u;
const wordStart = /^[\p{L}\p{N}_-]+/u;

/**
 * A line is full when none is longer. `isKnown` says whether two halves make something that is in a table: nothing else
 * tells a broken word from two.
 */
export function unwrapped(written: string, isKnown: (word: string) => boolean): PlainText {
  const lines = written.split('\n');
  const full = lines.reduce<number>(
    (most, { length }) => Math.max(most, length),
    settings.decode.shortestWrap,
  );
  const breaks: number[] = [];
  let end = -1;
  for (const [index, line] of lines.entries()) {
    end += line.length + 1;
    if (line.length !== full) continue;
    const [before] = wordEnd.exec(line.slice(-settings.decode.longestHalf)) ?? [];
    const [after] = wordStart.exec(lines[index + 1]?.slice(0, settings.decode.longestHalf) ?? '') ?? [];
    if (before && after && isKnown(before + after)) breaks.push(end);
  }
  if (breaks.length === 0) return { text: written, placeOf: (place) => place };
  const isBreak = new Set(breaks);
  return {
    text: written.replace(/\n/gu, (newline, place: number) => (isBreak.has(place) ? '' : newline)),
    placeOf: (place) => place + breaks.filter((at, before) => at <= place + before).length,
  };
}
