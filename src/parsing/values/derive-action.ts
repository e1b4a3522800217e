/**
 * What to do first about an error, by the solution's words alone and never guessed: a solution that orders nothing has
 * no action. Sentence by sentence, and without what is only for the case that the rest did not help:
 *
 * 1. nothing has to be done, wherever the text says so;
 * 2. else the first sentence that orders something decides: by trying again, asking the vendor's people or changing
 *    something, whichever it names first; and only where it names none of them, by what is to be looked at or ensured;
 * 3. else what cannot be done, because it is not supported.
 */
import type { Action } from '../../domain/action.ts';
import { actionWords, type ActionWords } from '../../words/actions.ts';

/** Any language's words of a kind. */
function pattern(kind: keyof ActionWords): RegExp {
  const all = Object.values(actionWords).flatMap((words) => words[kind] ?? []);
  return new RegExp(all.map((words) => `(?:${words})`).join('|'), 'iu');
}

const done = pattern('done');
const unsupported = pattern('unsupported');
const setAside = pattern('set-aside');

/** Orders that outweigh what is only looked at, and then those; of two at the same place the first wins. */
const ranks: readonly (readonly (readonly [RegExp, Action])[])[] = [
  [
    [pattern('retry'), 'retry'],
    [pattern('support'), 'contact-support'],
    [pattern('change'), 'fix-request'],
  ],
  [
    [pattern('log'), 'read-log'],
    [pattern('look'), 'check-first'],
    [pattern('ensure'), 'fix-request'],
  ],
];

/** `"Check your network and try again."` -> `"retry"`; undefined when the words say nothing of the kind. */
export function actionOf(solution: string): Action | undefined {
  if (done.test(solution)) return 'no-action';
  const sentences = solution.split(/(?<=[.!?;])\s+|(?<=[。！？；])|\s\/\s/u);
  for (const sentence of sentences) {
    const order = orderOf(sentence.replace(setAside, ''));
    if (order) return order;
  }
  return unsupported.test(solution) ? 'not-supported' : undefined;
}

function orderOf(sentence: string): Action | undefined {
  for (const rank of ranks) {
    let first = Infinity;
    let action: Action | undefined;
    for (const [orders, found] of rank) {
      const place = orders.exec(sentence)?.index ?? Infinity;
      if (place < first) [first, action] = [place, found];
    }
    if (action) return action;
  }
  return undefined;
}
