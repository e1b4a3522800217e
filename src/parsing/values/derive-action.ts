/**
 * What to do first about an error, by the solution's words alone and never guessed: a solution that orders nothing has
 * no action. Sentence by sentence, and without what is only for the case that the rest did not help:
 *
 * 1. nothing has to be done, wherever the text says so;
 * 2. else the first sentence that orders something decides: by trying again, asking the vendor's people or changing
 *    something, whichever it names first, and what has to be changed or looked at for it comes before trying again; where
 *    it names none of them, by what is to be looked at or ensured;
 * 3. else what cannot be done, because it is not supported.
 */
import type { Action } from '../../domain/action.ts';
import { plainText, textLines, valid, type InlineText } from '../../domain/inline-text.ts';
import { actionWords, type ActionWords } from '../../words/actions.ts';

type Order = readonly [RegExp, Action];

/** Any language's words of a kind. */
function pattern(kind: keyof ActionWords): RegExp {
  const all = Object.values(actionWords).flatMap((words) => words[kind] ?? []);
  return new RegExp(all.map((words) => `(?:${words})`).join('|'), 'iu');
}

const done = pattern('done');
const unsupported = pattern('unsupported');
const setAside = pattern('set-aside');
const retry: Order = [pattern('retry'), 'retry'];
const change: Order = [pattern('change'), 'fix-request'];

/** Of two orders at the same place the first wins. */
const deciding: readonly Order[] = [retry, [pattern('support'), 'contact-support'], change];
const preparing: readonly Order[] = [
  retry,
  [pattern('log'), 'read-log'],
  [pattern('look'), 'check-first'],
  [pattern('ensure'), 'fix-request'],
];

/** `"Check your network and try again."` -> `"check-first"`; undefined when the words say nothing of the kind. */
export function actionOf(written: InlineText): Action | undefined {
  const solution = valid(written);
  const text = plainText(solution);
  if (done.test(text)) return 'no-action';
  // A line that goes on in small letters was only broken.
  const lines = textLines(solution)
    .join('\n')
    .replace(/\n(?=\p{Ll})/gu, ' ');
  const sentences = lines.split(/\n|(?<=[.!?;])\s+|(?<=[。！？；])|\s\/\s/u);
  for (const sentence of sentences) {
    const order = orderOf(sentence.replace(setAside, ''));
    if (order) return order;
  }
  return unsupported.test(text) ? 'not-supported' : undefined;
}

function orderOf(sentence: string): Action | undefined {
  const order = firstOf(deciding, sentence);
  if (order && order !== 'retry') return order;
  // "Try to connect again" orders no connection.
  return firstOf([change], sentence.replace(retry[0], ' ')) ?? firstOf(preparing, sentence);
}

function firstOf(orders: readonly Order[], sentence: string): Action | undefined {
  let first = Infinity;
  let action: Action | undefined;
  for (const [order, found] of orders) {
    const place = order.exec(sentence)?.index ?? Infinity;
    if (place < first) [first, action] = [place, found];
  }
  return action;
}
