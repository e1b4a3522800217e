/** Where a translation and its original have come apart. Positions of both, so that an author finds either line. */
import { catalogueKey } from '../catalogue.ts';
import type { Category } from '../category.ts';
import { categoryIdOf, type ErrorCode, type Position, textFields } from '../error-code.ts';
import { plainText } from '../inline-text.ts';
import type { ReadParts } from './read-parts.ts';

export type DriftKind =
  | 'code-missing'
  | 'code-extra'
  | 'category-missing'
  | 'category-extra'
  | 'value-differs'
  | 'name-differs'
  | 'meanings-differ'
  | 'not-translated';

export interface Drift {
  readonly kind: DriftKind;
  /** The code's value, or the heading of the category. */
  readonly subject: string;
  /** Where the author of the translation has to look: the row, or the place where a row is missing. */
  readonly at: Position;
  readonly original: Position | undefined;
  /** What each of both says, where that is what differs. */
  readonly says: string;
  readonly originalSays: string;
}

export interface Compared {
  readonly original: ReadParts;
  readonly translation: ReadParts;
  /** Codes of the original, each with its counterpart. */
  readonly pairs: readonly (readonly [ours: ErrorCode, theirs: ErrorCode | undefined])[];
  /** Codes of paired categories that the original lacks. */
  readonly extra: readonly ErrorCode[];
  /** Categories that the original lacks, and those that the translation lacks. */
  readonly added: readonly Category[];
  readonly missing: readonly Category[];
}

export function translationDrift({ original, translation, pairs, extra, added, missing }: Compared): Drift[] {
  const start = { file: translation.document.file, line: 1, column: 1 };
  const found: Drift[] = [];
  const add = (kind: DriftKind, subject: string, at: Position, other: Position | undefined): void => {
    found.push({ kind, subject, at, original: other, says: '', originalSays: '' });
  };
  let last: Position = start;
  const missingIds = new Set(missing.map(({ id }) => id));
  for (const [ours, theirs] of pairs) {
    if (missingIds.has(categoryIdOf(ours))) continue;
    if (theirs) {
      last = theirs.meanings[0].position;
      found.push(...differences(ours, theirs));
    } else add('code-missing', ours.value, last, ours.meanings[0].position);
  }
  const known = Map.groupBy(original.codes, ({ value }) => catalogueKey(value));
  for (const { value, meanings } of extra)
    add('code-extra', value, meanings[0].position, known.get(catalogueKey(value))?.[0]?.meanings[0].position);
  for (const { heading, position } of added) add('category-extra', heading, position, undefined);
  for (const { heading, position } of missing) add('category-missing', heading, start, position);
  return found;
}

function differences(ours: ErrorCode, theirs: ErrorCode): Drift[] {
  const place = { subject: ours.value, at: theirs.meanings[0].position, original: ours.meanings[0].position };
  const found: Drift[] = [];
  const compare = (kind: DriftKind, says: string, originalSays: string): void => {
    if (says !== originalSays) found.push({ kind, ...place, says, originalSays });
  };
  compare('value-differs', theirs.value, ours.value);
  compare('name-differs', theirs.names.join(', '), ours.names.join(', '));
  compare('meanings-differ', String(theirs.meanings.length), String(ours.meanings.length));
  for (const [index, meaning] of theirs.meanings.entries()) {
    const other = ours.meanings[index];
    const says = textFields
      .map((field) => [plainText(meaning[field] ?? []), plainText(other?.[field] ?? [])] as const)
      .find(([text, theOther]) => isSentence(text) && text === theOther)?.[0];
    if (says === undefined) continue;
    const { position: at } = meaning;
    const original = other?.position;
    found.push({ kind: 'not-translated', subject: ours.value, at, original, says, originalSays: says });
  }
  return found;
}

/** Identifiers and numbers are the same in every language; words, told by a blank between letters, are not. */
const isSentence = (text: string): boolean => /\p{L}{2,}\s+\p{L}{2,}/u.test(text);
