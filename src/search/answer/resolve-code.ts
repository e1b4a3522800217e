/** Looks up what was read as a code. */
import type { CodeToken } from '../query/code-tokens.ts';
import type { Row, Store } from '../store/store.ts';
import { joinLetters } from '../text/fold.ts';
import { spellingsOf, valueKey } from '../text/value-key.ts';
import type { Span } from '../../domain/error-code.ts';
import { integerOf } from '../../domain/value.ts';

export interface ResolvedCode {
  readonly token: CodeToken;
  readonly rows: readonly Row[];
  readonly reason: 'value' | 'name' | 'spelling';
  /** Owners of the number alone: beside the value `Code 24` another vendor may have the code 24. */
  readonly alone?: readonly Row[];
}

/**
 * Owners of a code, by its value as written before a name that is written so (`ERR_LOCKED_30`), and both before any other
 * spelling of it; no rows when it is not known.
 */
export async function resolveCode(token: CodeToken, store: Store): Promise<ResolvedCode> {
  // "40*" is 40 where a table writes it with the star of a footnote, and else all that begin so.
  if (token.pattern?.endsWith('*')) {
    const rows = await store.filedUnder(valueKey(token.written));
    return { token, rows: rows.filter(({ value }) => value.endsWith('*')), reason: 'value' };
  }
  for (const written of token.tries) {
    const key = valueKey(written);
    const others = spellingsOf(written);
    const lookups = [
      ['value', () => store.filedUnder(key)],
      [
        'name',
        async () => (mayBeName(written) ? store.rows(await store.listed('name', joinLetters(written))) : []),
      ],
      ...[key, ...others].map((each) => ['spelling', () => store.spelled(each)] as const),
      ...others.map((each) => ['spelling', () => store.filedUnder(each)] as const),
    ] as const;
    for (const [reason, look] of lookups) {
      const rows = await look();
      if (rows.length === 0) continue;
      const alone =
        written === token.spaced && written !== token.written
          ? await store.filedUnder(valueKey(token.written))
          : [];
      return { token, rows, reason, alone };
    }
  }
  const rows = await store.rows(spanRecords(token.tries, store.spans));
  return { token, rows, reason: 'value' };
}

const mayBeName = (written: string): boolean => /\p{L}/u.test(written) && !/^[+-]?0x/iu.test(written);

/** The number of a value in a range: behind the letters that all of its members begin with, with as many digits. */
function numberIn(
  written: string,
  { prefix = '', digits = 0 }: Extract<Span, { kind: 'range' }>,
): bigint | undefined {
  if (prefix === '') return integerOf(written);
  const number = written.toLowerCase().startsWith(prefix.toLowerCase()) ? written.slice(prefix.length) : '';
  return /^\d+$/u.test(number) && String(BigInt(number)).padStart(digits, '0') === number
    ? BigInt(number)
    : undefined;
}

/** Records of the ranges and wildcards that one of these spellings falls into; of nested ones the narrowest. */
export function spanRecords(spellings: readonly string[], spans: Store['spans']): readonly number[] {
  const owners = spans.flatMap(({ record, span }) => {
    if (span.kind === 'rest') return [];
    const isInside = spellings.some((written) => {
      if (span.kind === 'wildcard') return new RegExp(`^(?:${span.pattern})$`, 'iu').test(written);
      const integer = numberIn(written, span);
      return integer !== undefined && integer >= span.from && integer <= span.to;
    });
    return isInside ? [{ record, width: span.kind === 'range' ? span.to - span.from : 0 }] : [];
  });
  const narrowest = Math.min(...owners.map(({ width }) => width));
  return owners.filter(({ width }) => width === narrowest).map(({ record }) => record);
}
