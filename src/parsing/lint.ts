/** Notes on the texts of codes: nothing here is wrong to publish, all of it is worth a look. */
import type { ErrorCode, Meaning, TextField } from '../domain/error-code.ts';
import { plainText } from '../domain/inline-text.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { CodeTable } from './sections.ts';

/** Notes on the codes of one category. */
export function lintCodes(codes: readonly ErrorCode[], tables: readonly CodeTable[]): Diagnostic[] {
  return [
    ...emptySolutions(codes, tables),
    ...thinSolutions(codes),
    ...sharedNames(codes),
    ...similarTexts(codes),
  ];
}

/** Only tables that give most of their codes a solution are asked for the others. */
function emptySolutions(codes: readonly ErrorCode[], tables: readonly CodeTable[]): Diagnostic[] {
  const empty = codes.flatMap(({ value, meanings }) =>
    meanings.flatMap((meaning) => (meaning.solution === undefined ? [{ value, meaning }] : [])),
  );
  if (empty.length === 0) return [];
  return tables.flatMap(({ table, roles }) => {
    const header = table.header[roles.indexOf('solution')]?.text;
    if (header === undefined) return [];
    const lines = new Set(table.rows.map(({ line }) => line));
    const own = empty.filter(({ meaning }) => lines.has(meaning.position.line));
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
      if (text === undefined || text.length > 120) continue;
      const known = byText.get(text);
      if (known) known.count += 1;
      else if (onlyContact.test(text)) byText.set(text, { value, meaning, count: 1 });
    }
  }
  return Array.from(byText.values(), ({ value, meaning, count }) =>
    diagnose('thin-solution', meaning.position, { value, count }),
  );
}

function sharedNames(codes: readonly ErrorCode[]): Diagnostic[] {
  const owners = new Map<string, string>();
  return codes.flatMap(({ value, names, meanings: [first] }) =>
    names.flatMap((name) => {
      const other = owners.get(name);
      if (other !== undefined && other !== value)
        return [diagnose('same-name', first.position, { name, value, other })];
      owners.set(name, value);
      return [];
    }),
  );
}

/** Texts with fewer words are alike by chance. */
const fewestWords = 4;
const comparedFields: readonly TextField[] = ['message', 'solution'];

/** Texts that differ in one letter of one word; found by leaving out each word in turn. */
function similarTexts(codes: readonly ErrorCode[]): Diagnostic[] {
  const seen = new Set<string>();
  const byRest = new Map<string, { readonly word: string; readonly line: number }>();
  const found: Diagnostic[] = [];
  for (const { meanings } of codes) {
    for (const meaning of meanings) {
      for (const field of comparedFields) {
        const text = meaning[field] && plainText(meaning[field]);
        if (text === undefined || seen.has(text) || text.length > 300) continue;
        seen.add(text);
        const words = text.split(' ');
        if (words.length < fewestWords) continue;
        const twin = words.flatMap((word, index) => {
          const rest = `${field} ${words.with(index, '').join(' ')}`;
          const known = byRest.get(rest);
          if (!known) byRest.set(rest, { word, line: meaning.position.line });
          return known && isTypo(word, known.word) ? [{ word, known }] : [];
        });
        const [first] = twin;
        if (first)
          found.push(
            diagnose('similar-text', meaning.position, {
              word: first.word,
              other: first.known.word,
              line: first.known.line,
            }),
          );
      }
    }
  }
  return found;
}

/** One letter changed, missing, added or swapped inside a word; endings differ by grammar, so they do not count. */
function isTypo(left: string, right: string): boolean {
  if (!/^\p{Ll}{5,}$/u.test(left) || !/^\p{Ll}{5,}$/u.test(right) || Math.abs(left.length - right.length) > 1)
    return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end))
    end += 1;
  const [first, second] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  const swapped =
    first.length === 2 && second.length === 2 && first === `${second.charAt(1)}${second.charAt(0)}`;
  return start > 0 && end > 0 && (swapped || (first.length <= 1 && second.length <= 1));
}
