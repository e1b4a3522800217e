/** What comes along with a pasted text: colours of terminals, bold of tickets, escapes of addresses, wide letters. */

/**
 * What terminals read as colours, as it comes along with a pasted log: `ESC[31m`, the same as JSON and log viewers write
 * it (`\u001b[31m`, `#033[31m`, `^[[31m`), and `[31m` where the escape itself was lost. Each becomes as many spaces.
 */
const colours =
  /(?:(?!\s)\p{Cc}|␛|\^\[|\\u001b|\\x1b|\\033|\\e|#033)\[[\d;]*[a-z]|\[\d{1,3}(?:;\d{1,3})*m(?!\])/giu;

/** `**Error 400**` of Markdown, `*1005*` of Jira; `4**` and `5**` are no bold. */
const bold = /(?<![\p{L}\p{N}*])(\*{1,3})([^\s*]|[^\s*][^*\n]*[^\s*])\1(?![\p{L}\p{N}*])/gu;

/** Without colours and bold; as long as before. */
export const withoutStyles = (text: string): string =>
  (text.includes('[') ? text.replace(colours, (colour) => ' '.repeat(colour.length)) : text).replace(
    bold,
    (_, { length }: string, inside: string) => ' '.repeat(length) + inside + ' '.repeat(length),
  );

/**
 * Percent signs of addresses and forms read back: `"code%3D1005"` -> `"code=1005"`. What is no text in UTF-8 stays
 * as it is.
 */
export const withoutEscapes = (text: string): string => text.replace(/(?:%[0-9a-f]{2})+/giu, decoded);

function decoded(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch (error) {
    if (error instanceof URIError) return escapes;
    throw error;
  }
}

/** Between the wide form of a sign and the plain one. */
const wideOffset = 0xfee0;
const escapeLength = '%2F'.length;

/** Full-width digits and letters, and escapes of signs, as plain ones; as long as before, so that places in the text stay. */
export const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - wideOffset))
    .replace(/%(?:2[\da-f]|3[a-f]|[46]0|5[b-f]|7[b-e])/giu, (escape) =>
      decodeURIComponent(escape).padStart(escapeLength),
    );
