/** Both sides of a merge that git could not make, left in the text with its marks. */
import { fenceAfter } from '../markdown/comments.ts';
import { type Diagnostic, diagnose } from './diagnostics.ts';

const marks = [/^<{7}(?: |$)/u, /^={7}$/u, /^>{7}(?: |$)/u];

/** Named at the first mark. A block of code may show such marks. */
export function reportConflicts(file: string, lines: readonly string[]): Diagnostic[] {
  const found: number[] = [];
  let fence: string | undefined;
  let [reached, begin] = [0, 0];
  lines.forEach((line, index) => {
    fence = fenceAfter(line, fence);
    if (fence !== undefined || !marks[reached]?.test(line.trimEnd())) return;
    if (reached === 0) begin = index + 1;
    reached = (reached + 1) % marks.length;
    if (reached === 0) found.push(begin);
  });
  const [line] = found;
  return line === undefined
    ? []
    : [diagnose('merge-conflict', { file, line, column: 1 }, { others: found.length - 1 })];
}
