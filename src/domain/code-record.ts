/**
 * The flat form of a code, one record a row: what `check:content --json` prints and what the site publishes,
 * so that both always agree. Keys never leave and never change their type; a text that the source does
 * not give is `null`, never missing and never empty.
 */
import { type ErrorCode, type Field, type Meaning, remediesOf } from './error-code.ts';
import { plainText, type InlineText } from './inline-text.ts';
import { codePath } from './permalink.ts';

export type CodeRecord = ReturnType<typeof codeRecord>;

/** One record for each row of a code, in the order of the source. */
export const codeRecords = (code: ErrorCode): CodeRecord[] =>
  code.meanings.map((meaning) => codeRecord(code, meaning));

export function codeRecord(code: ErrorCode, meaning: Meaning) {
  const remedies = meaning.continues ? [] : remediesOf(code, meaning);
  return {
    document: code.document,
    category: code.category,
    value: code.value,
    name: meaning.name ?? null,
    message: textOrNull(meaning.message),
    cause: textOrNull(meaning.cause),
    solution: textOrNull(meaning.solution),
    /** Causes with what mends each, where rows below this one give more of them; else empty. */
    remedies:
      remedies.length < 2
        ? []
        : remedies.map(({ cause, solution }) => ({
            cause: textOrNull(cause),
            solution: textOrNull(solution),
          })),
    /** Columns without a role, by their header. */
    fields: recordFields(meaning.fields),
    file: meaning.position.file,
    line: meaning.position.line,
    /** Site path of the code's page. */
    url: codePath(code),
  };
}

function textOrNull(text: InlineText | undefined): string | null {
  const words = text ? plainText(text) : '';
  return words === '' ? null : words;
}

/** Two columns under the same header stay two: the second becomes `Header (2)`. */
function recordFields(fields: readonly Field[]): Record<string, string> {
  const texts = new Map<string, string>();
  for (const { header, text } of fields) {
    let key = header;
    for (let count = 2; texts.has(key); count += 1) key = `${header} (${count})`;
    texts.set(key, plainText(text));
  }
  return Object.fromEntries(texts);
}
