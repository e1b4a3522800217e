/** Spans between two marks, such as comments and style sheets. */

/**
 * The text with each span from `open` to the next `close` replaced; one that is never closed is left as it is. Both
 * patterns are global. A mark that is not found once is not looked for again, so many open ones cost no more than one.
 */
export function replaceSpans(
  text: string,
  open: RegExp,
  close: RegExp,
  replacement: (span: string) => string,
): string {
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    open.lastIndex = from;
    const start = open.exec(text);
    if (!start) break;
    close.lastIndex = open.lastIndex;
    if (!close.test(text)) break;
    parts.push(text.slice(from, start.index), replacement(text.slice(start.index, close.lastIndex)));
    from = close.lastIndex;
  }
  return from === 0 ? text : [...parts, text.slice(from)].join('');
}
