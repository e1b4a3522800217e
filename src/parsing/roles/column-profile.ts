/** What a column looks like, in figures from 0 to 1. Long tables are sampled: a column's nature shows early. */
import type { Cell } from '../tables/cell.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { beginsWithNumber, codeForms, type Form, formOf } from '../values/forms.ts';
import { formOfCell } from '../values/value-cell.ts';
import { errorLevel, isErrorName, isErrorText, type Level } from './error-words.ts';
import { headerRole, type HeaderRole, isPlainCodeHeader, longestHeader, speaksOf } from './header-words.ts';

export interface ColumnProfile {
  readonly column: number;
  readonly header: string;
  readonly hint: HeaderRole | undefined;
  readonly level: Level;
  readonly plain: boolean;
  /** How many rows were looked at. */
  readonly count: number;
  /** Shares of all rows for `filled`, of the filled cells for the others. */
  readonly filled: number;
  readonly distinct: number;
  readonly codes: number;
  readonly numbers: number;
  /** Identifiers without a number; `codes` counts them too. */
  readonly names: number;
  readonly words: number;
  /** Mean length of the texts, in characters. */
  readonly length: number;
  /** Share of the texts that look so; they are looked into only where they have to tell. */
  readonly share: (look: Look) => number;
  /** The rows are only counted: 1, 2, 3 and so on. */
  readonly serial: boolean;
}

const sampleSize = 40;

const literal = /^(?:\$?(?:true|false|null|nil|none|undefined|void|nullptr)\b.*|\*\w+)$/isu;

const dataType =
  /^\[?(?:string|str|u?int(?:eger)?\d*|long|number|numeric|float|double|decimal|bool(?:ean)?|object|array|list|map|date(?:time)?|timestamp|u?uid|any|json)\b(?:\s*(?:of\s\w+|\([^()]*\)|<[^<>]*>|\[\]|[?\]]|[,|/]\s*\w+))*$/iu;

const looks = {
  /** Begins with a number, words behind it or not. */
  numbered: (text: string) => beginsWithNumber.test(text),
  /** A number that could be an HTTP status, or one that a request fails with. */
  status: (text: string) => /^[1-5]\d\d\b/u.test(text),
  refusal: (text: string) => /^[45]\d\d\b/u.test(text),
  errorName: (text: string) =>
    (!/\s/u.test(text) || ['prefixed', 'mixed'].includes(formOf(text))) && isErrorName(text),
  errorText: isErrorText,
  /** One of a list of work: `BUG-12`. */
  work: (text: string) => /^\p{L}+[ _-]?\d+$/u.test(text) && speaksOf.work.test(text),
  abbreviation: (text: string) => /^\p{Lu}{2,4}$/u.test(text),
  /** What functions give back in programs: true, null, *Type. */
  literal: (text: string) => literal.test(text),
  /** A kind of data, such as a field of a request has. */
  dataType: (text: string) => dataType.test(text),
} as const;
type Look = keyof typeof looks;

/** Profiles of all columns, with at most `sampleSize` rows spread over the tables, which have one header. */
export function profileColumns(tables: readonly RawTable[]): ColumnProfile[] {
  const rows = tables.flatMap((table) => table.rows).filter(({ group }) => group === undefined);
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  const sample = rows.filter((_, index) => index % step === 0);
  return (tables[0]?.header ?? []).map(({ text }, column) =>
    profile(
      column,
      text.slice(0, longestHeader),
      sample.flatMap(({ cells }) => cells[column] ?? []),
      tables,
    ),
  );
}

function profile(
  column: number,
  header: string,
  cells: readonly Cell[],
  tables: readonly RawTable[],
): ColumnProfile {
  const texts: string[] = [];
  const tally: Partial<Record<Form, number>> = {};
  for (const cell of cells) {
    const form = formOfCell(cell);
    tally[form] = (tally[form] ?? 0) + 1;
    if (form !== 'empty') texts.push(cell.text);
  }
  const of = (count: number): number => (texts.length === 0 ? 0 : count / texts.length);
  const formShare = (forms: readonly Form[]): number =>
    of(forms.reduce((sum, form) => sum + (tally[form] ?? 0), 0));
  const codes = formShare(codeForms);
  const shares = new Map<Look, number>();
  const share = (look: Look): number => {
    const seen = shares.get(look) ?? of(texts.filter(looks[look]).length);
    shares.set(look, seen);
    return seen;
  };
  return {
    column,
    header,
    hint: headerRole(header),
    level: errorLevel(header),
    plain: isPlainCodeHeader(header),
    count: cells.length,
    filled: cells.length === 0 ? 0 : texts.length / cells.length,
    distinct: of(new Set(texts).size),
    codes: codes > 0 ? formShare([...codeForms, 'rest']) : 0,
    numbers: formShare(['number', 'hex', 'range', 'wildcard']),
    names: formShare(['name']),
    words: formShare(['word']),
    length: of(texts.reduce((sum, text) => sum + text.length, 0)),
    share,
    get serial() {
      return tables.some(({ rows }) => rows.length > 1) && tables.every((table) => isCounted(table, column));
    },
  };
}

/** All rows are looked at: a sample leaves numbers out. Codes are filled up with zeros, counters are not. */
function isCounted({ rows }: RawTable, column: number): boolean {
  const texts = rows
    .filter(({ group }) => group === undefined)
    .map(({ cells }) => cells[column]?.text ?? '')
    .filter((text) => text !== '');
  return texts.every((text, index) => text === String(index + Number(texts[0])));
}
