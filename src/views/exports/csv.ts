/** `/codes.csv`: RFC 4180, one row of a table a record, and nothing in it that a spreadsheet would run. */
import type { ExportContext } from './context.ts';
import { publishedRecords, type PublishedRecord } from './published-record.ts';

const columns: Readonly<Record<string, (record: PublishedRecord) => string | null>> = {
  document: ({ document }) => document,
  category: ({ category }) => category,
  value: ({ value }) => value,
  name: ({ name }) => name,
  message: ({ message }) => message,
  cause: ({ cause }) => cause,
  solution: ({ solution }) => solution,
  action: ({ action }) => action,
  deprecated: ({ deprecated }) => (deprecated ? 'yes' : ''),
  spellings: ({ spellings }) => spellings.join('; '),
  keywords: ({ keywords }) => keywords.join('; '),
  fields: ({ fields }) =>
    Object.entries(fields)
      .map(([header, text]) => `${header}: ${text}`)
      .join('; '),
  file: ({ file }) => file,
  line: ({ line }) => String(line),
  url: ({ url }) => url,
  shortUrl: ({ shortUrl }) => shortUrl,
};

export function* csvChunks(context: ExportContext): Generator<string> {
  const readers = Object.values(columns);
  yield `${Object.keys(columns).join(',')}\r\n`;
  for (const code of context.catalogue.codes) {
    for (const record of publishedRecords(context, code)) {
      yield `${readers.map((read) => csvCell(read(record) ?? '')).join(',')}\r\n`;
    }
  }
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
