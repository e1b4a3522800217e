/** What the word in front of a number says about it. */
import { codeLabels, numberedThings, otherCodes, outcomeLabels, unspacedThings } from '../../words/labels.ts';
import { remembered } from '../../domain/remembered.ts';
import { settings } from '../settings.ts';
import { foldLetters } from '../text/fold.ts';
import { identifierParts } from '../text/identifier.ts';

/** `code`: it names an error code. `outcome`: it names a result that may be one. */
export type Label = 'code' | 'outcome';

const codeWords = new Set([...codeLabels].map(foldLetters));
/** `"user "`: the number that follows is the user's, and a code only if nothing else is asked for. So is that of a `zip code`. */
export const isOfThing = (before: string): boolean => thing.test(before.slice(-settings.labelled));
const thing = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:${[...numberedThings].join('|')})s?|(?:${[...otherCodes].join('|')})[ _-]?code)[^\p{L}\p{N}]{0,3}$|(?:${[...unspacedThings].join('|')})(?:号|号码|ID)?[是为]?[^\p{L}\p{N}]{0,3}$`,
  'iu',
);

/** The label that ends a text: `"retCode = "` -> `"code"`, `"failed, ret="` -> `"outcome"`, `"in room "` -> undefined. */
export function labelBefore(text: string): Label | undefined {
  const lead = withoutEnd(text, /[\s"'\\([{<]/u);
  // What joins a label and its number: `=`, `: `, ` is `, `=> `
  const joint = withoutEnd(lead, /[:=>\s-]/u).replace(/(?<=\s)(?:is|was|of|number|no\.?|value)$/iu, '');
  const before = withoutEnd(joint, /[\s"'\\\]]/u);
  const rest = withoutEnd(before, /[\p{L}\p{N}_$-]/u);
  const word = before.slice(rest.length);
  // The `statusCode` of an answer stands beside what the error itself is called.
  if (/status_?code$/iu.test(word)) return 'outcome';
  // `"code":{"value":41}`: the key outside says what it is.
  if (/^value$/iu.test(word) && /\{\s*\\?["']?$/u.test(rest)) return labelBefore(rest);
  return word ? labelOf(word) : undefined;
}

/** The text without the characters at its end that fit. */
function withoutEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The label that a word is: `"errCode"` -> `"code"`, `"status"` -> `"outcome"`. */
export const labelOf = remembered((word): Label | undefined => {
  const parts = identifierParts(word);
  const last = parts.at(-1) ?? '';
  if (codeWords.has(parts.join('')) || codeWords.has(last)) return 'code';
  if (outcomeLabels.has(last)) return 'outcome';
  return undefined;
}, settings.remembered);
