/**
 * What terminals read as colours, as it comes along with a pasted log: `ESC[31m`, the same as JSON and log viewers write
 * it (`\u001b[31m`, `#033[31m`, `^[[31m`), and `[31m` where the escape itself was lost. Each becomes as many spaces.
 */
const colours =
  /(?:(?!\s)\p{Cc}|␛|\^\[|\\u001b|\\x1b|\\033|\\e|#033)\[[\d;]*[a-z]|\[\d{1,3}(?:;\d{1,3})*m(?!\])/giu;

export const withoutColours = (text: string): string =>
  text.includes('[') ? text.replace(colours, (colour) => ' '.repeat(colour.length)) : text;
