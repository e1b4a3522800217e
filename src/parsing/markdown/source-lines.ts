/**
 * The lines of a source file without their ends and without a byte order mark, so that line `n` of the
 * file is `lines[n - 1]` whatever editor wrote it.
 */
export function sourceLines(text: string): string[] {
  return text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
}
