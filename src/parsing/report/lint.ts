/** Notes on the texts of codes: nothing here is wrong to publish, all of it is worth a look. */
import type { ErrorCode } from '../../domain/error-code.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { CodeTable } from '../section.ts';

/** Notes on the codes of one category. */
export function lintCodes(codes: readonly ErrorCode[], tables: readonly CodeTable[]): Diagnostic[] {
  return [...emptySolutions(codes, tables), ...sharedNames(codes)];
}

/** Only tables that give most of their codes a solution are asked for the others. */
function emptySolutions(codes: readonly ErrorCode[], tables: readonly CodeTable[]): Diagnostic[] {
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

function sharedNames(codes: readonly ErrorCode[]): Diagnostic[] {
  const owners = new Map<string, string>();
  const shared: Diagnostic[] = [];
  for (const { value, names, meanings } of codes) {
    for (const name of names) {
      const other = owners.get(name);
      if (other === undefined) owners.set(name, value);
      else if (other !== value)
        shared.push(diagnose('same-name', meanings[0].position, { name, value, other }));
    }
  }
  return shared;
}
