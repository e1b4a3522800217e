/** Rows of a category's tables -> codes. A value listed again is one code with a further meaning. */
import type { Category } from '../domain/category.ts';
import {
  type ErrorCode,
  type Field,
  type Meaning,
  type Position,
  type TextField,
  textFields,
} from '../domain/error-code.ts';
import { type InlineText, plainText } from '../domain/inline-text.ts';
import { encodeDistinctSegment } from '../domain/slug.ts';
import { actionOf } from './action.ts';
import type { CategoryDraft } from './categories.ts';
import type { ColumnRole } from './columns.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { type ReadValue, readValues } from './value.ts';

export interface CollectedCodes {
  readonly codes: readonly ErrorCode[];
  readonly diagnostics: readonly Diagnostic[];
  readonly keptRows: number;
}

interface Draft {
  readonly value: ReadValue;
  readonly meanings: [Meaning, ...Meaning[]];
  readonly struck: boolean;
}

export function collectCodes(file: string, { category, tables }: CategoryDraft): CollectedCodes {
  const drafts = new Map<string, Draft>();
  const diagnostics: Diagnostic[] = [];
  let keptRows = 0;
  for (const { table, roles } of tables) {
    diagnostics.push(...table.warts);
    for (const row of table.rows) {
      const value = row.cells[roles.indexOf('value')];
      if (!value) continue;
      const values = readValues(value);
      if (values.length > 0) keptRows += 1;
      const position: Position = { file, line: row.line, column: row.column };
      const meaning = readMeaning(table, row, roles, position);
      for (const each of values) {
        const known = drafts.get(each.value);
        if (!known) {
          drafts.set(each.value, { value: each, meanings: [meaning], struck: value.struck });
          continue;
        }
        const twin = known.meanings.find((other) => sameTexts(other, meaning));
        if (twin) {
          diagnostics.push(
            diagnose('exact-repeat', position, { value: each.value, line: twin.position.line }),
          );
        } else {
          const { line } = known.meanings[0].position;
          diagnostics.push(diagnose('duplicate-value', position, { value: each.value, line }));
          known.meanings.push(meaning);
        }
      }
    }
  }
  return { codes: buildCodes(category, [...drafts.values()]), diagnostics, keptRows };
}

function buildCodes(category: Category, drafts: readonly Draft[]): ErrorCode[] {
  const taken = new Set<string>();
  return drafts.map(({ value, meanings, struck }) => {
    const slug = encodeDistinctSegment(value.value, (lowerCased) => taken.has(lowerCased));
    taken.add(slug.toLowerCase());
    const action = meanings.map(({ solution }) => solution && actionOf(plainText(solution))).find(Boolean);
    return {
      id: `${category.id}/${slug}`,
      document: category.document,
      category: category.slug,
      slug,
      value: value.value,
      spellings: [],
      names: [...new Set(meanings.flatMap(({ name }) => name ?? []))],
      ...(value.span ? { span: value.span } : {}),
      ...(struck ? { deprecated: true as const } : {}),
      keywords: [],
      ...(action ? { action } : {}),
      meanings,
    };
  });
}

function readMeaning(
  table: RawTable,
  row: RawRow,
  roles: readonly ColumnRole[],
  position: Position,
): Meaning {
  const texts: Partial<Record<TextField, InlineText>> = {};
  const fields: Field[] = [];
  let name: string | undefined;
  row.cells.forEach((cell, column) => {
    const role = roles[column];
    if (cell.text === '' || role === 'value' || role === 'keywords') return;
    const field = textFields.find((each) => each === role);
    if (role === 'name') name = cell.text;
    else if (field) texts[field] = cell.inline;
    else fields.push({ header: table.header[column]?.text ?? '', text: cell.inline });
  });
  return { ...(name === undefined ? {} : { name }), ...texts, fields, position };
}

const sameTexts = (left: Meaning, right: Meaning): boolean => comparable(left) === comparable(right);

const comparable = ({ name, message, cause, solution, fields }: Meaning): string =>
  JSON.stringify([name, message, cause, solution, fields]);
