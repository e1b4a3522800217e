/** The pasted text with its codes marked, cut to the lines that hold them when it is long. */
import type { DecodedCode, Place } from '../search/decode/types.ts';
import { element } from './element.ts';

/** Texts up to this length are shown whole. */
const wholeUpTo = 200_000;
/** Of longer ones, this many places are shown, each with the text around it. */
const mostPlaces = 500;
const around = 160;

/** Anchor of the first place of the code at `index`. */
export const placeId = (index: number): string => `place-${index}`;

export function markedText(text: string, codes: readonly DecodedCode[]): Node[] {
  const marks = codes
    .flatMap(({ places, hits }, index) =>
      places.map((place, nth) => ({ place, nth, index, href: hits[0].href })),
    )
    .sort((left, right) => left.place[0] - right.place[0]);
  const whole = text.length <= wholeUpTo;
  const nodes: Node[] = [];
  let from = 0;
  // Each code is there once, whatever it costs: a link leads to it.
  const shown = whole ? marks : marks.filter(({ nth }, count) => nth === 0 || count < mostPlaces);
  for (const { place, nth, index, href } of shown) {
    const [start, end] = place;
    if (start < from) continue;
    nodes.push(document.createTextNode(between(text, [from, start], whole)));
    const id = nth === 0 ? placeId(index) : undefined;
    nodes.push(element('mark', { id }, element('a', { href }, text.slice(start, end))));
    from = end;
  }
  nodes.push(document.createTextNode(whole ? text.slice(from) : `${text.slice(from, from + around)}…`));
  return nodes;
}

function between(text: string, [from, to]: Place, whole: boolean): string {
  if (whole || to - from <= 2 * around) return text.slice(from, to);
  const head = from === 0 ? '' : text.slice(from, from + around);
  return `${head}\n…\n${text.slice(to - around, to)}`;
}
