/** How much of an original a translation says. */
import type { Drift, DriftKind } from './drift.ts';
import type { ReadParts } from './read-parts.ts';

export type Coverage = ReturnType<typeof coverageOf>;

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
}) {
  const of = (...kinds: readonly DriftKind[]): Drift[] => drift.filter(({ kind }) => kinds.includes(kind));
  const differing = of('value-differs', 'name-differs', 'meanings-differ');
  return {
    file: translation.document.file,
    language,
    /** Codes of the original, and how many of them the translation has. */
    codes: original.codes.length,
    translated: shared,
    /** Codes that the translation alone has. */
    extra: translation.codes.length - original.codes.length,
    /** Rows that have texts in the language of the original. */
    left: of('not-translated').length,
    /** Codes whose value, name or number of meanings differs. */
    differing: new Set(differing.map(({ at }) => at.line)).size,
  };
}
