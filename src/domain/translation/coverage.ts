/** How much of an original a translation says. */
import type { Drift, DriftKind } from './drift.ts';
import type { ReadParts } from './read-parts.ts';

export interface Coverage {
  /** Of the translation. */
  readonly file: string;
  /** Canonical tag. */
  readonly language: string;
  /** File of the original. */
  readonly original: string;
  /** Codes of the original, and how many of them the translation has. */
  readonly codes: number;
  readonly translated: number;
  /** Codes that the translation alone has. */
  readonly extra: number;
  /** Rows that have texts in the language of the original. */
  readonly left: number;
  /** Codes whose value, name or number of meanings differs. */
  readonly differing: number;
}

export function coverageOf({
  original,
  translation,
  language,
  shared,
  drift,
}: {
  readonly original: ReadParts;
  /** With what it lacks in the words of the original. */
  readonly translation: ReadParts;
  readonly language: string;
  readonly shared: number;
  readonly drift: readonly Drift[];
}): Coverage {
  const of = (...kinds: readonly DriftKind[]): Drift[] => drift.filter(({ kind }) => kinds.includes(kind));
  const differing = of('value-differs', 'name-differs', 'meanings-differ');
  return {
    file: translation.document.file,
    language,
    original: original.document.file,
    codes: original.codes.length,
    translated: shared,
    extra: translation.codes.length - original.codes.length,
    left: of('not-translated').length,
    differing: new Set(differing.map(({ at }) => at.line)).size,
  };
}
