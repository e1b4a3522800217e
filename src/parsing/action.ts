/**
 * Who acts on an error, derived from the solution's words alone and never guessed: a solution that fits no
 * rule has no action. The first rule that fits wins, in this order:
 *
 * 1. nothing has to be done, even when the text also says what to look at;
 * 2. trying again, even when it goes on to say whom to ask if that does not help;
 * 3. asking the vendor's people;
 * 4. correcting what was sent or how it was called;
 * 5. reading the log.
 */
import type { Action } from '../domain/action.ts';

const rules: readonly (readonly [Action, RegExp])[] = [
  [
    'no-action',
    /\bno (?:further )?(?:action|handling|processing) (?:is |are )?(?:needed|required|necessary)|\b(?:can|may|should) be ignored|\b(?:can|may) ignore\b|\bnothing (?:needs )?to (?:be )?(?:do|done)|\btreated as (?:a )?success/iu,
  ],
  [
    'retry',
    /\b(?:try|tried|retry|retried|retries|retrying)\b|\bafter \d+ (?:seconds?|minutes?)|\bafter the previous (?:operation|request)/iu,
  ],
  [
    'contact-support',
    /\b(?:report (?:it |this )?to|contact|reach out|customer service|support team|submit a ticket)\b/iu,
  ],
  [
    'fix-request',
    /\b(?:check|ensure|make sure|modify|correct|verify|confirm|pass|set|enter|specify|use|read the|perform|determine|find an alternative|caused by wrong input|delete|remove|limit)\b/iu,
  ],
  ['read-log', /\b(?:log|logs)\b/iu],
];

/** `"Check your network and try again."` -> `"retry"`; undefined when the words say nothing of the kind. */
export function actionOf(solution: string): Action | undefined {
  return rules.find(([, pattern]) => pattern.test(solution))?.[0];
}
