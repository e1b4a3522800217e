/**
 * The lines of MDX with blanks for its imports and exports, which are a program's and no text: from a line that begins with one
 * of the two words, behind a blank line, to the next blank line.
 */
export function withoutModules(file: string, lines: readonly string[]): readonly string[] {
  if (!/\.mdx$/iu.test(file)) return lines;
  let isModule = false;
  return lines.map((line, index) => {
    const isBegin = /^(?:import|export)\b/u.test(line) && isBlank(lines[index - 1] ?? '');
    isModule = !isBlank(line) && (isModule || isBegin);
    return isModule ? '' : line;
  });
}

/** A line of dashes ends the front matter. */
const isBlank = (line: string): boolean => /^(?:\s*|---)$/u.test(line);
