/** Notes on the texts of codes: nothing here is wrong to publish, all of it is worth a look. */
import type { ErrorCode, Meaning } from '../../domain/error-code.ts';
import { plainText } from '../../domain/inline-text.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { CodeTable } from '../section.ts';

/** Notes on the codes of one category. */
export function lintCodes(codes: readonly ErrorCode[], tables: readonly CodeTable[]): Diagnostic[] {
  return [...emptySolutions(codes, tables), ...thinSolutions(codes), ...sharedNames(codes)];
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

const onlyContact =
  /^(?:please\s+)?(?:report|contact|reach out|submit|open|file|raise)\b[^.;,]{0,80}\b(?:support|service|team|staff|administrator|ticket|us|vendor)\b[^.;,]{0,20}[.!]?$|^(?:请)?联系.{0,20}$|^(?:請)?聯繫.{0,20}$|^обратитесь\s+в\s+.{0,30}поддержк\S*$/iu;

/** One note for each wording, on the first code that has it. */
function thinSolutions(codes: readonly ErrorCode[]): Diagnostic[] {
  const byText = new Map<string, { value: string; meaning: Meaning; count: number }>();
  for (const { value, meanings } of codes) {
    for (const meaning of meanings) {
      const text = meaning.solution && plainText(meaning.solution);
      if (text === undefined || text.length > 120 || !onlyContact.test(text)) continue;
      const known = byText.get(text);
      if (known) known.count += 1;
      else byText.set(text, { value, meaning, count: 1 });
    }
  }
  return Array.from(byText.values(), ({ value, meaning, count }) =>
    diagnose('thin-solution', meaning.position, { value, count }),
  );
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
