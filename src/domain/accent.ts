/** The colour of links and marks, which a site may choose: whether it can be read wherever the pages use it. */
import { colourText, contrast, mixed, readColour, type Colour } from './colour.ts';

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** One colour a scheme, `#rrggbb`. */
export type SchemeColours = Readonly<Record<Scheme, string>>;

/**
 * What text in the accent stands on, besides its own tint; the stylesheet has the same values under the same names.
 * Marked text is not among them: links in it have the colour of text.
 */
export const surfaces = {
  paper: { light: '#f5f3ec', dark: '#14130f' },
  card: { light: '#fff', dark: '#1e1c17' },
  'warn-tint': { light: '#fcf0d9', dark: '#31260f' },
} as const satisfies Readonly<Record<string, SchemeColours>>;

/** WCAG 2.2 AA for text. */
const leastContrast = 4.5;
/** What a colour is made of that nobody chose: better than the least. */
const goodContrast = 7;

/** How well a colour reads in one scheme. Throws for what is no colour. */
export function readability(accent: string, scheme: Scheme) {
  const [worst = { ratio: 0, name: '', colour: '' }] = Object.entries(surfaces)
    .map(([name, colours]) => ({ name, colour: colours[scheme], ratio: ratioOf(accent, colours[scheme]) }))
    .sort((left, right) => left.ratio - right.ratio);
  return {
    /** The worst of all that it stands on. */
    ratio: worst.ratio,
    surface: worst.name,
    surfaceColour: worst.colour,
    isEnough: worst.ratio >= leastContrast,
  };
}

/** The nearest colour of the same hue that reads well enough in a scheme; the colour itself where it does. */
export const readableAccent = (accent: string, scheme: Scheme): string =>
  readability(accent, scheme).isEnough ? accent : towards(accent, scheme, leastContrast);

/** What one colour for light pages is on dark ones, and the other way round: the same hue, easy to read. */
export const accentFor = (accent: string, scheme: Scheme): string =>
  readability(accent, scheme).isEnough ? accent : towards(accent, scheme, goodContrast);

/** The ground of what is set off, made of the accent: as much of it as leaves the accent readable on it. */
export function tintOf(accent: string, scheme: Scheme): string {
  const paper = surfaces.paper[scheme];
  for (let share = scheme === 'light' ? 9 : 14; share > 0; share -= 1) {
    const tint = colourText(mixed(known(accent), known(paper), share / 100));
    if (ratioOf(accent, tint) >= leastContrast) return tint;
  }
  return paper;
}

function towards(accent: string, scheme: Scheme, least: number): string {
  const end: Colour = scheme === 'light' ? [0, 0, 0] : [255, 255, 255];
  for (let share = 99; share > 0; share -= 1) {
    const tried = colourText(mixed(known(accent), end, share / 100));
    if (readability(tried, scheme).ratio >= least) return tried;
  }
  return colourText(end);
}

const ratioOf = (text: string, ground: string): number => contrast(known(text), known(ground));

function known(text: string): Colour {
  const colour = readColour(text);
  if (!colour) throw new Error(`${text} is no colour.`);
  return colour;
}
