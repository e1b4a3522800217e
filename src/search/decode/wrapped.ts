/** A text without what came between its letters when it was copied: breaks of full lines inside of words, zeros of 16 bits. */
import { settings } from '../settings.ts';

export interface PlainText {
  readonly text: string;
  /** The place in the written text of a place in this one. */
  readonly placeOf: (place: number) => number;
}

/** The text without the characters at these places. */
function without(written: string, places: ReadonlySet<number>): PlainText {
  if (places.size === 0) return { text: written, placeOf: (place) => place };
  const kept = Array.from({ length: written.length }, (_, place) => place).filter(
    (place) => !places.has(place),
  );
  return {
    text: kept.map((place) => written.charAt(place)).join(''),
    placeOf: (place) => kept[place] ?? place,
  };
}

const wordEnd = /[\p{L}\p{N}_-]+$/u;
const wordStart = /^[\p{L}\p{N}_-]+/u;

/**
 * Breaks at the end of the longest lines and zeros are taken out. `isKnown` says whether two halves make something that is in
 * a table: nothing else tells a broken word from two.
 */
export function plainText(written: string, isKnown: (word: string) => boolean): PlainText {
  // Text of 16 bits that was read as one of 8 has a zero behind each letter.
  const plain = without(written, new Set(Array.from(written.matchAll(/\0/gu), ({ index }) => index)));
  const whole = without(plain.text, brokenAt(plain.text, isKnown));
  return { text: whole.text, placeOf: (place) => plain.placeOf(whole.placeOf(place)) };
}

function brokenAt(written: string, isKnown: (word: string) => boolean): ReadonlySet<number> {
  const lines = written.split('\n');
  const full = lines.reduce<number>(
    (most, { length }) => Math.max(most, length),
    settings.decode.shortestWrap,
  );
  const breaks = new Set<number>();
  let end = -1;
  for (const [index, line] of lines.entries()) {
    end += line.length + 1;
    if (line.length !== full) continue;
    const [before] = wordEnd.exec(line.slice(-settings.decode.longestHalf)) ?? [];
    const [after] = wordStart.exec(lines[index + 1]?.slice(0, settings.decode.longestHalf) ?? '') ?? [];
    if (before && after && isKnown(before + after)) breaks.add(end);
  }
  return breaks;
}
