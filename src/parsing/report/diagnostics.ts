/**
 * Everything an author can get wrong, in one typed table. A rule's name is permanent: people link to it and
 * silence it by name. Message: what is wrong and why it matters; hint or fix: what to do next.
 */
import type { Position } from '../../domain/error-code.ts';
import { guidePath, problemsGuideName } from '../../domain/permalink.ts';
import { codeProblems } from './problems/code-problems.ts';
import { contentProblems } from './problems/content-problems.ts';
import type { Problem, Severity } from './problems/problem.ts';
import { proseProblems } from './problems/prose-problems.ts';
import { settingsProblems } from './problems/settings-problems.ts';
import { tableProblems } from './problems/table-problems.ts';
import { translationProblems } from './problems/translation-problems.ts';

export type { Problem, Severity } from './problems/problem.ts';

export const problems = {
  ...contentProblems,
  ...settingsProblems,
  ...proseProblems,
  ...tableProblems,
  ...codeProblems,
  ...translationProblems,
} as const satisfies Readonly<Record<string, Problem<never>>>;

/** The name of a problem: also the anchor of its explanation on the guide page. */
export type Rule = keyof typeof problems;

export interface Diagnostic extends Position {
  readonly severity: Severity;
  readonly rule: Rule;
  readonly message: string;
  readonly hint: string;
}

type DetailsOf = { readonly [R in Rule]: Parameters<(typeof problems)[R]['message']>[0] };

/** `diagnose('unknown-key', position, { key: 'titel', … })`: the details are those that the rule's message asks for. */
export function diagnose<R extends Rule>(rule: R, position: Position, details: DetailsOf[R]): Diagnostic {
  const table: { readonly [Each in Rule]: Problem<DetailsOf[Each]> } = problems;
  const problem = table[rule];
  return {
    severity: problem.severity,
    rule,
    message: problem.message(details),
    hint: problem.hint?.(details) ?? problem.fix,
    file: position.file,
    line: position.line,
    column: position.column,
  };
}

/** Where a rule is explained on the site. */
export const problemPath = (rule: Rule): string => `${guidePath(problemsGuideName)}#${rule}`;
