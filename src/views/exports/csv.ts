/** `/codes.csv`: RFC 4180, one row of a table a record, and nothing in it that a spreadsheet would run. */
import { textFields } from '../../domain/error-code.ts';
import { onlyTranslated } from './codes-json.ts';
import type { ExportContext } from './context.ts';
import { publishedRecords } from './published-record.ts';
import type { PublishedRecord } from './schema.ts';

const columns = [
  'document',
  'category',
  'value',
  'name',
  'message',
  'cause',
  'solution',
  'action',
  'deprecated',
  'spellings',
  'keywords',
  'fields',
  'file',
  'line',
  'url',
  'shortUrl',
] as const satisfies readonly (keyof PublishedRecord)[];

/** Texts have a column in each other language of a site, and codes that a translation alone has come last. */
export function* csvChunks(context: ExportContext): Generator<string> {
  const others = context.languages
    .slice(1)
    .flatMap(({ language }) => textFields.map((field) => ({ language, field })));
  yield `${[...columns, ...others.map(({ language, field }) => `${field}.${language}`)].join(',')}\r\n`;
  const isOriginal = context.catalogue.codeById;
  for (const code of [...context.catalogue.codes, ...onlyTranslated(context)]) {
    for (const record of publishedRecords(context, code)) {
      const own = columns.map((column) =>
        isOwnText(column) && !isOriginal.has(code.id) ? '' : cellText(record[column]),
      );
      const translated = others.map(({ language, field }) => record.texts?.[language]?.[field] ?? '');
      yield `${[...own, ...translated].map(csvCell).join(',')}\r\n`;
    }
  }
}

const isOwnText = (column: string): boolean => textFields.some((field) => field === column);

function cellText(value: PublishedRecord[(typeof columns)[number]]): string {
  if (value === null || value === false) return '';
  if (value === true) return 'yes';
  if (Array.isArray(value)) return value.join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([header, text]) => `${header}: ${text}`)
    .join('; ');
}

/**
 * `'=1+1'` -> `"'=1+1"`: spreadsheets run a cell that starts so. Plain numbers such as -1001 are harmless and
 * stay as they are. Everything but simple words is quoted, because some spreadsheets split at a semicolon.
 */
export function csvCell(text: string): string {
  const runs = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) && !/^[+-]?\d+(?:\.\d+)?$/u.test(text);
  const safe = runs ? `'${text}` : text;
  return /^[\w.:/ +-]*$/u.test(safe) ? safe : `"${safe.replace(/"/gu, '""')}"`;
}
