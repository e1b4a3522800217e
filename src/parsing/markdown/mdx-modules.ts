import { fenceAfter } from './comments.ts';

/**
 * The lines of MDX with blanks for its imports and exports, which are a program's and no text: from a line that begins with one
 * of the two words, behind a blank line, to the next blank line. The first `skip` lines are the front matter; what stands in a
 * block of code is shown.
 */
export function withoutModules(file: string, lines: readonly string[], skip: number): readonly string[] {
  if (!/\.mdx$/iu.test(file)) return lines;
  let isModule = false;
  let isAboveBlank = true;
  let fence: string | undefined;
  return lines.map((line, index) => {
    if (index < skip) return line;
    const isBegin = fence === undefined && isAboveBlank && /^(?:import|export)\b/u.test(line);
    isAboveBlank = line.trim() === '';
    isModule = !isAboveBlank && (isModule || isBegin);
    if (!isModule) fence = fenceAfter(line, fence);
    return isModule ? '' : line;
  });
}
