/** Text that must stay text where a markup is read. Runs in the browser as well. */

/** For text inside a line. Underscores within a name mean nothing and stay bare. */
export const escapeMarkdownText = (text: string): string =>
  text
    .replace(/[\\`*[\]<|~$]|&(?=#?\w+;)/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');

/** Braces open macros, brackets links; the rest is markup only at the edge of a word, or as a smiley. */
export const escapeJira = (text: string): string =>
  text
    .replace(/[\\{}[\]|]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}\\])[*_+^~!-](?=\S)|(?<=\S)[*_+^~!-](?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/\?\?/gu, '\\?\\?')
    .replace(/\((?=(?:[xyin!/?+*-]|\\[*+!-]|\*\w|on|off)\))|[:;](?=[-']?[()DPp])/gu, '\\$&');

/** For element content and attributes in double quotes. */
export const escapeMarkup = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** `escapeMarkup` for XML 1.0, which has no way to write most control characters. */
export const escapeXml = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- naming them is the point
  escapeMarkup(text).replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');

/** JSON that can stand inside a `<script>` element. */
export const scriptJson = (data: unknown): string => JSON.stringify(data).replace(/</gu, '\\u003c');

/** A path as it was before it was escaped; what is escaped wrongly stays as it is. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}
