/** How the values of one category are written, one form an area, with the spread that real tables have. */

/** `product` and `area` number the table, `row` counts from 0 within it. */
export type ValueForm = (product: number, area: number, row: number) => string;

/** Two digits of the area, three of the product and four of the row: `30 012 0404`. Gaps keep it from being a plain count. */
const longNumber: ValueForm = (product, area, row) => `${30 + area}${pad(product, 3)}${pad(row * 3 + 1, 4)}`;
/** The same small numbers in every product, as vendors hand them out: 1001 means something else in each. */
const shortNumber: ValueForm = (_product, _area, row) => String(1001 + row + Math.floor(row / 20) * 80);
const negative: ValueForm = (product, _area, row) => String(-(product * 1000 + 100 + row * 2));
const hex: ValueForm = (product, area, row) =>
  `0x${(0x80000000 + product * 0x10000 + area * 0x1000 + row).toString(16).toUpperCase()}`;
const padded: ValueForm = (product, _area, row) => `${letters(product)}-${pad(row + 900, 5)}`;
const lettered: ValueForm = (product, area, row) => `${letters(product)}${pad(area * 1000 + row, 4)}`;

export const valueForms: readonly ValueForm[] = [
  shortNumber,
  longNumber,
  padded,
  hex,
  negative,
  lettered,
  longNumber,
  longNumber,
];

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** Three letters that no other product has: 0 -> `AAB`. */
const letters = (product: number): string =>
  [676, 26, 1]
    .map((weight) => String.fromCharCode(65 + (Math.floor((product * 7 + 1) / weight) % 26)))
    .join('');
