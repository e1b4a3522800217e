/** What the cells of a column look like, in figures. Long tables are sampled: a column's nature shows early. */
import { isErrorName, isErrorText } from './error-words.ts';
import { type Form, formOf, isCodeForm, isNumeric } from './forms.ts';
import { headerRole, type HeaderRole } from './header-words.ts';
import type { RawTable } from './raw-table.ts';

export interface ColumnProfile {
  readonly column: number;
  readonly header: string;
  readonly hint: HeaderRole | undefined;
  /** Shares from 0 to 1: of all rows for `filled`, of the filled cells for the others. */
  readonly filled: number;
  readonly distinct: number;
  readonly codes: number;
  readonly numbers: number;
  /** Cells that begin with a number, words behind it or not. */
  readonly numbered: number;
  /** Identifiers without a number; `codes` counts them too. */
  readonly names: number;
  readonly words: number;
  readonly sentences: number;
  /** Numbers that could be HTTP statuses. */
  readonly statuses: number;
  readonly errorNames: number;
  readonly errorTexts: number;
  /** Names of data types: string, int, Array. */
  readonly dataTypes: number;
  readonly length: number;
  /** The rows are only counted: 1, 2, 3 and so on. */
  readonly serial: boolean;
}

const sampleSize = 300;

/** Longer texts that begin with the name of a type are sentences about it. */
const longestType = 24;

const dataType =
  /^(?:string|str|int(?:eger|8|16|32|64)?|long|short|float|double|decimal|number|numeric|bool(?:ean)?|array|list|map|dict|object|json|date(?:time)?|timestamp|enum|byte|char|varchar|text|uint\d*|void|container|struct|u?int\d+_t|dword|word|lpc?w?str|bstr|字符串|整数|整型|数组|对象|布尔|文字列|数値|строка|число)(?:\b|[(<[\s]|$)/iu;

/** Profiles of all columns, with at most `sampleSize` rows spread over the table. */
export function profileColumns(table: RawTable): ColumnProfile[] {
  const rows = table.rows.filter(({ group }) => group === undefined);
  const step = Math.max(1, Math.ceil(rows.length / sampleSize));
  const sample = rows.filter((_, index) => index % step === 0);
  return table.header.map(({ text: header }, column) => {
    const texts = sample.map(({ cells }) => cells[column]?.text ?? '');
    return profile(column, header, texts);
  });
}

function profile(column: number, header: string, texts: readonly string[]): ColumnProfile {
  const forms = texts.map(formOf);
  const filledTexts = texts.filter((_, index) => forms[index] !== 'empty');
  const filledForms = forms.filter((form) => form !== 'empty');
  const of = (count: number): number => (filledTexts.length === 0 ? 0 : count / filledTexts.length);
  const share = (test: (text: string) => boolean): number => of(filledTexts.filter(test).length);
  const formShare = (test: (form: Form) => boolean): number => of(filledForms.filter(test).length);
  const withCodes = filledForms.some(isCodeForm);
  return {
    column,
    header,
    hint: headerRole(header),
    filled: texts.length === 0 ? 0 : filledTexts.length / texts.length,
    distinct: of(new Set(filledTexts).size),
    codes: formShare((form) => isCodeForm(form) || (form === 'rest' && withCodes)),
    numbers: formShare((form) => isNumeric(form) || form === 'range' || form === 'wildcard'),
    numbered: share((text) => /^[+-]?(?:0x[\da-f]+|\d+)\b/iu.test(text)),
    names: formShare((form) => form === 'name'),
    words: formShare((form) => form === 'word'),
    sentences: formShare((form) => form === 'sentence'),
    statuses: share((text) => /^[1-5]\d\d\b/u.test(text)),
    errorNames: share((text) => !/\s/u.test(text) && isErrorName(text)),
    errorTexts: share(isErrorText),
    dataTypes: share((text) => text.length <= longestType && dataType.test(text)),
    serial: texts.length > 1 && texts.every((text, index) => Number(text) === index + Number(texts[0])),
    length: of(filledTexts.reduce((sum, text) => sum + text.length, 0)),
  };
}
