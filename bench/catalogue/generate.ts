/**
 * The generated catalogue: the same codes for every run and every peer, without chance. Documents hold
 * about a thousand codes in eight categories of uneven size, as large vendors' references do.
 */
import { areas, failures, operations, products, subjects } from './vocabulary.ts';
import { valueForms } from './value-forms.ts';

export interface BenchCode {
  readonly document: string;
  readonly documentTitle: string;
  readonly category: string;
  readonly categoryTitle: string;
  readonly value: string;
  readonly name: string;
  readonly message: string;
  readonly cause: string;
  readonly solution: string;
}

/** Codes of each area in a full document: from a short list to a long one, 1,000 in all. */
const areaSizes = [240, 200, 30, 160, 90, 60, 140, 80] as const;

/** `count` codes, in the order of their documents. */
export function* generateCodes(count: number): Generator<BenchCode> {
  const perDocument = areaSizes.reduce((sum, size) => sum + size, 0);
  let made = 0;
  for (let product = 0; made < count; product += 1) {
    // A last document that is not full keeps the proportions of its categories.
    const share = Math.min(1, (count - made) / perDocument);
    for (const [area, size] of areaSizes.entries()) {
      const rows = area === areaSizes.length - 1 && share < 1 ? count - made : Math.floor(size * share);
      for (let row = 0; row < rows && made < count; row += 1, made += 1) yield codeAt(product, area, row);
    }
  }
}

/** One document with one category of `count` rows. */
export function* generateOneCategory(count: number): Generator<BenchCode> {
  for (let row = 0; row < count; row += 1) {
    yield {
      ...codeAt(0, 0, row),
      value: String(10_000_000 + row * 7),
      category: 'everything',
      categoryTitle: 'Everything',
    };
  }
}

function codeAt(product: number, area: number, row: number): BenchCode {
  const pick = mixed(product, area, row);
  const subject = at(subjects, pick);
  const operation = at(operations, pick >>> 7);
  const failure = at(failures, pick >>> 13);
  const seconds = String(5 + ((pick >>> 20) % 90));
  const fill = (text: string): string =>
    text.replaceAll('{s}', subject).replaceAll('{o}', operation).replaceAll('{n}', seconds);
  const title = `${at(products, product)}${product < products.length ? '' : ` ${Math.floor(product / products.length) + 1}`}`;
  const areaTitle = at(areas, area);
  const form = valueForms[area % valueForms.length];
  return {
    document: slug(title),
    documentTitle: title,
    category: slug(areaTitle),
    categoryTitle: areaTitle,
    value: form ? form(product, area, row) : String(row),
    name: [title, operation, subject, failure.name].map(upper).join('_'),
    message: fill(failure.message),
    cause: fill(failure.cause),
    solution: fill(failure.solution),
  };
}

/** Spreads three small numbers over 32 bits, so that neighbours differ in every part. */
function mixed(product: number, area: number, row: number): number {
  let bits =
    Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(area + 1, 0x85ebca6b) ^ Math.imul(product + 1, 0xc2b2ae35);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return (bits ^ (bits >>> 15)) >>> 0;
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('The vocabulary is empty.');
  return item;
}

const slug = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
const upper = (words: string): string => words.toUpperCase().replace(/[^A-Z0-9]+/gu, '_');
