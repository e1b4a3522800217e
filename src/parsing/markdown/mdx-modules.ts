import { fenceAfter } from './comments.ts';

/**
 * The lines of MDX with blanks for its imports and exports, which are a program's and no text: from a line that begins with one
 * of the two words, behind a blank line, to the next blank line; and for its comments inside of a line. The first `skip` lines
 * are the front matter; what stands in a block of code is shown.
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
    if (isModule) return '';
    return fence === undefined ? withoutComments(line) : line;
  });
}

/** One at the start of a line may hold rows (see comments.ts). */
function withoutComments(line: string): string {
  const start = /^[\s>]*/u.exec(line)?.[0].length ?? 0;
  const end = line.lastIndexOf('*/}') + 3;
  if (end < start + 3) return line;
  const blanked = line
    .slice(start + 1, end)
    .replace(/\{\/\*.*?\*\/\}/gu, (comment) => ' '.repeat(comment.length));
  return line.slice(0, start + 1) + blanked + line.slice(end);
}
