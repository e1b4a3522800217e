/** Rows of a category's tables -> codes. A value listed again is one code with a further meaning. */
import type { Category } from '../../domain/category.ts';
import type { ErrorCode, Meaning } from '../../domain/error-code.ts';
import type { Action } from '../../domain/action.ts';
import { type InlineText, plainText } from '../../domain/inline-text.ts';
import type { Block } from '../../domain/prose.ts';
import { encodeDistinctSegment, encodeSegment } from '../../domain/slug.ts';
import { actionOf } from './derive-action.ts';
import type { CategoryDraft } from '../categories/categories.ts';
import { type Diagnostic, diagnose } from '../report/diagnostics.ts';
import { beginsWithNumber, isCodeForm, withoutFootnote } from './forms.ts';
import { isPlainCodeHeader } from '../roles/header-words.ts';
import { type ReadCode, readRow } from './row.ts';
import type { CodeTable } from '../section.ts';
import { formOfCell, type ReadValue, type ValueStyle } from './value-cell.ts';

export interface CollectedCodes {
  readonly codes: readonly ErrorCode[];
  readonly diagnostics: readonly Diagnostic[];
  /** Titles below which no code follows: they belong to the category's introduction. */
  readonly remarks: readonly Block[];
}

interface Draft {
  readonly value: ReadValue;
  readonly words: Words;
  readonly meanings: [Meaning, ...Meaning[]];
  /** Meanings by all that they say; made when there is a second one. */
  byContent?: Map<string, Meaning>;
  struck: boolean;
}

/** A value that is listed again with other words, and where it was before. */
interface Repeat {
  readonly value: string;
  readonly line: number;
  readonly position: Meaning['position'];
}

/** What a code is also found by. */
interface Words {
  readonly spellings: string[];
  readonly names: string[];
  readonly keywords: string[];
}

export function collectCodes(file: string, { category, tables }: CategoryDraft): CollectedCodes {
  const drafts = new Map<string, Draft>();
  const diagnostics: Diagnostic[] = [];
  const remarks: Block[] = [];
  const repeats: Repeat[] = [];
  for (const { table, roles, lead } of tables) {
    for (const wart of table.warts) diagnostics.push(wart);
    const style = styleOf(table, roles);
    let group: { readonly block: Block; readonly title: string; used: boolean } | undefined;
    const openGroup = (text: InlineText): void => {
      group = { block: { kind: 'paragraph', text }, title: plainText(text), used: false };
    };
    if (lead) openGroup(lead.text);
    let previous: ReadCode | undefined;
    const closeGroup = (): void => {
      if (group && !group.used) remarks.push(group.block);
    };
    for (const row of table.rows) {
      const read = readRow(row, {
        file,
        table,
        roles,
        style,
        group: group?.title,
        hasPrevious: previous !== undefined,
      });
      if (read.kind === 'blank') continue;
      if (read.kind === 'group') {
        closeGroup();
        openGroup(read.title);
        continue;
      }
      if (group) group.used = true;
      const values = read.instead === 'previous' ? (previous?.values ?? []) : read.values;
      if (read.instead && read.meaning.continues === undefined) {
        const value = values.map((each) => each.value).join(', ');
        diagnostics.push(diagnose('empty-value', read.meaning.position, { value, instead: read.instead }));
      } else if (!read.instead) previous = read;
      for (const value of values) addMeaning(drafts, value, read, diagnostics, repeats);
    }
    closeGroup();
  }
  const [first, ...others] = repeats;
  if (first)
    diagnostics.push(diagnose('duplicate-value', first.position, { ...first, others: others.length }));
  return { codes: buildCodes(category, [...drafts.values()]), diagnostics, remarks };
}

/** Sentences are values only where the column holds no codes. */
function styleOf(table: CodeTable['table'], roles: CodeTable['roles']): ValueStyle {
  const column = roles.indexOf('value');
  const filled = table.rows
    .slice(0, 200)
    .flatMap(({ cells }) => cells[column] ?? [])
    .filter(({ text }) => text !== '');
  const plain = isPlainCodeHeader(table.header[column]?.text ?? '');
  const coded = filled.filter((cell) => {
    const form = formOfCell(cell);
    return isCodeForm(form) || form === 'word' || (plain && beginsWithNumber.test(cell.text));
  }).length;
  if (coded * 2 < filled.length) return 'sentences';
  return starsAreFootnotes(table.rows.map(({ cells }) => cells[column]?.text ?? '')) ? 'starred' : 'codes';
}

/** A star behind a number is a footnote beside other numbers of its length, and a wildcard before longer ones. */
function starsAreFootnotes(texts: readonly string[]): boolean {
  const starred = texts.flatMap((text) => /^([+-]?\d+)\*+$/u.exec(text)?.[1] ?? []);
  if (starred.length === 0) return false;
  const plain = texts.map(withoutFootnote).filter((text) => /^[+-]?\d+$/u.test(text));
  return starred.every(
    (digits) =>
      plain.some(({ length }) => length === digits.length) &&
      !plain.some((text) => text.length > digits.length && text.startsWith(digits)),
  );
}

function addMeaning(
  drafts: Map<string, Draft>,
  value: ReadValue,
  row: ReadCode,
  diagnostics: Diagnostic[],
  repeats: Repeat[],
): void {
  const { meaning } = row;
  const known = drafts.get(value.value);
  if (!known) {
    const words = { spellings: [...value.spellings], names: [...row.names], keywords: [...row.keywords] };
    drafts.set(value.value, { value, words, meanings: [meaning], struck: row.struck });
    return;
  }
  known.words.spellings.push(...value.spellings);
  known.words.names.push(...row.names);
  known.words.keywords.push(...row.keywords);
  known.byContent ??= new Map([[comparable(known.meanings[0]), known.meanings[0]]]);
  const content = comparable(meaning);
  const twin = known.byContent.get(content);
  if (twin) {
    diagnostics.push(
      diagnose('exact-repeat', meaning.position, { value: value.value, line: twin.position.line }),
    );
    return;
  }
  if (row.instead !== 'previous' && !row.spanned) {
    const { line } = known.meanings[0].position;
    repeats.push({ value: value.value, line, position: meaning.position });
  }
  known.meanings.push(meaning);
  known.byContent.set(content, meaning);
}

const comparable = ({ name, message, cause, solution, fields, group }: Meaning): string =>
  JSON.stringify([name, message, cause, solution, fields, group]);

const distinct = (words: readonly string[], value: string): readonly string[] =>
  [...new Set(words)].filter((word) => word !== value);

/** Values that keep their spelling in their address: of several that differ by case alone, the first in the alphabet's order. */
function plainSegments(values: readonly string[]): ReadonlySet<string> {
  const firsts = new Map<string, string>();
  for (const value of values) {
    const address = encodeSegment(value).toLowerCase();
    const first = firsts.get(address);
    if (first === undefined || value < first) firsts.set(address, value);
  }
  return new Set(firsts.values());
}

/** `0300-4011` beside `0300-4030`: numbers that begin alike are codes of two parts and no ranges. */
function twoPartCodes(values: readonly string[]): ReadonlySet<string> {
  const byHead = Map.groupBy(values, (value) => /^(\d+)-\d+$/u.exec(value)?.[1]);
  return new Set(
    [...byHead].flatMap(([head, alike]) => (head === undefined || alike.length < 2 ? [] : alike)),
  );
}

function buildCodes(category: Category, drafts: readonly Draft[]): ErrorCode[] {
  const values = drafts.map(({ value }) => value.value);
  const plain = plainSegments(values);
  const parted = twoPartCodes(values);
  return drafts.map(({ value: { value, span }, words, meanings, struck }) => {
    const slug = plain.has(value) ? encodeSegment(value) : encodeDistinctSegment(value, () => true);
    let action: Action | undefined;
    for (const { solution } of meanings) action ??= solution && actionOf(solution);
    return {
      id: `${category.id}/${slug}`,
      document: category.document,
      category: category.slug,
      slug,
      value,
      spellings: distinct(words.spellings, value),
      names: distinct(words.names, value),
      keywords: distinct(words.keywords, value),
      meanings,
      ...(span && !parted.has(value) ? { span } : {}),
      ...(struck ? { deprecated: true } : {}),
      ...(action ? { action } : {}),
    };
  });
}
