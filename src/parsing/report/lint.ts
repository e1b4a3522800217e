/** Notes on the texts of codes: nothing here is wrong to publish, all of it is worth a look. */
import type { ErrorCode } from '../../domain/error-code.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { CodeTable } from '../section.ts';

/** Codes without a solution, in tables that give most of their codes one. */
export function lintCodes(codes: readonly ErrorCode[], tables: readonly CodeTable[]): Diagnostic[] {
  if (!tables.some(({ roles }) => roles.includes('solution'))) return [];
  const empty = codes.flatMap(({ value, meanings }) =>
    meanings.flatMap((meaning) => (meaning.solution === undefined ? [{ value, meaning }] : [])),
  );
  if (empty.length === 0) return [];
  const byLine = Map.groupBy(empty, ({ meaning }) => meaning.position.line);
  return tables.flatMap(({ table, roles }) => {
    const header = table.header[roles.indexOf('solution')]?.text;
    if (header === undefined) return [];
    const own = [...new Set(table.rows.map(({ line }) => line))].flatMap((line) => byLine.get(line) ?? []);
    if (own.length * 2 > table.rows.length) return [];
    return own.map(({ value, meaning }) => diagnose('empty-solution', meaning.position, { value, header }));
  });
}
