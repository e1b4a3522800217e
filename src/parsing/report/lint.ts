/** Notes on the texts of codes: nothing here is wrong to publish, all of it is worth a look. */
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { CodeTable } from '../section.ts';

/** Codes without a solution, in a table that gives most of its codes one. */
export function withoutSolution(file: string, { table, roles }: CodeTable): Diagnostic[] {
  const [codes, solutions] = [roles.indexOf('value'), roles.indexOf('solution')];
  const header = table.header[solutions]?.text;
  const empty = table.rows.filter(
    ({ cells, group }) => group === undefined && cells[solutions]?.text === '' && cells[codes]?.text !== '',
  );
  if (header === undefined || empty.length * 2 > table.rows.length) return [];
  return empty.map(({ cells, line, column }) =>
    diagnose('empty-solution', { file, line, column }, { value: cells[codes]?.text ?? '', header }),
  );
}
