/** Codes that a further column gives beside the values: the `SIS0042` of 9042. */
import { type ErrorCode, categoryIdOf } from '../../domain/error-code.ts';
import { plainText } from '../../domain/inline-text.ts';
import { settings } from '../settings.ts';

/** Letters and digits, hexadecimal, or a number that is no quantity. */
const code = /^(?:\p{L}{1,10}[-:#_.]?\d{2,10}\p{L}?|0x[0-9a-f]{1,16}|\d{3,10})$/iu;

/** Gives the codes beside a value: cells of columns of nothing but codes, hardly one of which comes twice in its category. */
export function otherCodes(codes: readonly ErrorCode[]): (code: ErrorCode) => readonly string[] {
  const cells = codes.flatMap((owner) =>
    owner.meanings.flatMap(({ fields }) =>
      fields.flatMap(({ header, text }) => {
        const written = plainText(text).trim();
        return /[\p{L}\p{N}]/u.test(written)
          ? [{ owner, written, column: `${categoryIdOf(owner)}\n${header}` }]
          : [];
      }),
    ),
  );
  const { cells: least, distinct } = settings.otherCodes;
  const columns = [...Map.groupBy(cells, ({ column }) => column).values()].filter(
    (column) =>
      column.length >= least &&
      column.every(({ written }) => code.test(written)) &&
      new Set(column.map(({ written }) => written)).size >= column.length * distinct,
  );
  const found = Map.groupBy(columns.flat(), ({ owner }) => owner);
  return (owner) => (found.get(owner) ?? []).map(({ written }) => written);
}
