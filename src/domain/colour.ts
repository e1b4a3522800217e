/** Colours as numbers, and how well one can be read on another. */

/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** `"#0A635D"`, `"0a635d"`, `"#fff"` -> numbers; undefined for what is no such colour. */
export function readColour(text: string): Colour | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/iu.exec(text.trim())?.[1];
  if (digits === undefined) return undefined;
  const long = digits.length === 3 ? digits.replace(/./gu, '$&$&') : digits;
  return [channelAt(long, 0), channelAt(long, 2), channelAt(long, 4)];
}

const channelAt = (digits: string, at: number): number => Number.parseInt(digits.slice(at, at + 2), 16);

export const colourText = (colour: Colour): string =>
  `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** `share` of the first colour, and the rest of the second. */
export const mixed = (first: Colour, second: Colour, share: number): Colour => [
  first[0] * share + second[0] * (1 - share),
  first[1] * share + second[1] * (1 - share),
  first[2] * share + second[2] * (1 - share),
];

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Contrast ratio as WCAG 2 defines it: 1 for the same colour, 21 for black on white. */
export function contrast(first: Colour, second: Colour): number {
  const [light, dark] = [luminance(first), luminance(second)].sort((left, right) => right - left);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}
