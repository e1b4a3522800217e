/** A text without what came between its letters when it was copied: breaks of full lines inside of words, zeros of 16 bits. */
import { settings } from '../settings.ts';

export interface PlainText {
  readonly text: string;
  /** The place in the written text of a place in this one. */
  readonly placeOf: (place: number) => number;
}

/** The text without the characters at some places. */
function without(written: string, isOut: (place: number) => boolean): PlainText {
  const kept: number[] = [];
  let text = '';
  for (let place = 0; place < written.length; place += 1) {
    if (isOut(place)) continue;
    kept.push(place);
    text += written.charAt(place);
  }
  return { text, placeOf: (place) => kept[place] ?? place };
}

const wordEnd = /[\p{L}\p{N}_-]+$/u;
const wordStart = /^[\p{L}\p{N}_-]+/u;

/**
 * Breaks at the end of the longest lines and zeros are taken out. `isKnown` says whether two halves make something that is in
 * a table: nothing else tells a broken word from two.
 */
export function plainText(written: string, isKnown: (word: string) => boolean): PlainText {
  const asWritten: PlainText = { text: written, placeOf: (place) => place };
  // Text of 16 bits that was read as one of 8 has a zero behind each letter.
  const plain = written.includes('\0') ? without(written, (place) => written[place] === '\0') : asWritten;
  const broken = brokenAt(plain.text, isKnown);
  if (broken.size === 0) return plain;
  const whole = without(plain.text, (place) => broken.has(place));
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
