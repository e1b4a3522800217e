/** Texts laid out for a terminal. */

/** Labels longer than this stand alone on their line, and do not push the texts of all others to the right. */
const widestLabel = 16;

/**
 * One line a pair, texts below each other, continued lines under their text:
 * `[['Meaning', 'Busy']]` -> `"  Meaning  Busy"`. Without an end of the line, as in a pipe, nothing is broken.
 */
export function labelled(
  pairs: readonly (readonly [label: string, text: string])[],
  width = Number.POSITIVE_INFINITY,
): string {
  const column = Math.min(widestLabel, Math.max(...pairs.map(([label]) => label.length)));
  const indent = column + 4;
  return pairs
    .flatMap(([label, text]) => {
      const parts = wrapped(text, width - indent);
      const first = label.length > column ? undefined : parts.shift();
      return [
        first === undefined ? `  ${label}` : `  ${label.padEnd(column)}  ${first}`,
        ...parts.map((part) => ' '.repeat(indent) + part),
      ];
    })
    .join('\n');
}

/** Lines of at most `width` letters, broken at blanks; a longer word stays whole, as a reader copies it. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Every line of a text broken likewise, that of an option behind its name. */
export const fitted = (text: string, width = Number.POSITIVE_INFINITY): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const [head = ''] = /^\s*(?:-.*?\s{2,})?/u.exec(line) ?? [];
      const parts = wrapped(line.slice(head.length), width - head.length);
      return parts.map((part, index) => (index === 0 ? head : ' '.repeat(head.length)) + part);
    })
    .join('\n');

/** A vendor's text may not steer a terminal: control characters are shown as what they are, signs that say nothing. */
export const printable = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '\u{FFFD}');
