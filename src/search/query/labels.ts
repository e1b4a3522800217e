/** What the word in front of a number says about it. */
import { identifierParts } from '../text/identifier.ts';

/** `code`: it names an error code. `outcome`: it names a result that may be one. */
export type Label = 'code' | 'outcome';

const codeWords = new Set(
  'code codes err error errors errno errcode errorcode errorno errnum ecode retcode rescode subcode hresult hr fault err_code 错误码 错误 返回码 エラー fehler fehlercode erreur'.split(
    ' ',
  ),
);
const outcomeWords = new Set(
  'ret rc rv result res return returned returns returning status exit exited exception fail failed fails failure failing reason got with number no num'.split(
    ' ',
  ),
);

/** The label that ends a text: `"retCode = "` -> `"code"`, `"failed, ret="` -> `"outcome"`, `"in room "` -> undefined. */
export function labelBefore(text: string): Label | undefined {
  if (/[#]\s*$/u.test(text)) return 'code';
  const match =
    /([\p{L}\p{N}_$-]+)["'\]]?\s*(?:(?:is|was|of|number|no\.?|value)\s+)?(?:[:=#]|=>|->|:=)?\s*["'([{<]*$/u.exec(
      text,
    );
  if (!match?.[1]) return undefined;
  return labelOf(match[1], /\b(?:exit|http|https)\W*$/iu.test(text.slice(0, match.index)));
}

/** The label that a word is: `"errCode"` -> `"code"`, `"status"` -> `"outcome"`; after "exit" or "http" it is no more than that. */
export function labelOf(word: string, weak = false): Label | undefined {
  const parts = identifierParts(word);
  const joined = parts.join('');
  if (codeWords.has(joined) || parts.some((part, index) => codeWords.has(part) && index >= parts.length - 2))
    return weak ? 'outcome' : 'code';
  if (outcomeWords.has(parts.at(-1) ?? '')) return 'outcome';
  return undefined;
}
