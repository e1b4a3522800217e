/** The start of a heading or of an item that names a code: `E1001 – Pump blocked`, `**404**: Not found`, `Error 12 (Hot)`. */
import { type Inline, type InlineText, plainText } from '../../domain/inline-text.ts';
import { type Form, formOf, isNumeric } from '../values/forms.ts';
import { isNameLike } from '../values/value-cell.ts';

export interface Label {
  readonly code: string;
  readonly form: Form;
  /** Words before the code: "Error" in "Error 12". */
  readonly before: string;
  /** What it is called between the code and what it means: "Not Found" in `404 Not Found: …`. */
  readonly title?: string;
  /** What stands behind it. */
  readonly rest: InlineText;
  readonly style: 'code' | 'strong' | 'plain';
  /** What sets the code off from the rest. */
  readonly sign: 'colon' | 'dash' | 'blank' | 'end';
}

/** Words before a code, and what is looked at of a text. */
const mostWords = 3;
const longestStart = 120;

const forms: readonly Form[] = ['number', 'hex', 'prefixed', 'name', 'range', 'wildcard', 'several'];

/** `5.1.1` and `v2.0` number chapters and releases more often than errors, and a lone word is a word. */
const isOther = (text: string, form: Form): boolean =>
  /^v?\d+(?:\.\d+)+|^\d{1,4}(?:-\d{1,2}){2}$/iu.test(text) ||
  (form === 'name' && !/[_\d]|\p{Ll}\p{Lu}|[.:]/u.test(text));

/** What is drawn before the words: "⚠️ E12". */
const pictures = /^(?:[\p{Extended_Pictographic}\uFE0F\u200D]\s*)+/u;

/** Undefined for a text that begins with no code; with `mayBeWord`, a word that is set in bold or as code is one. */
export function readLabel(inline: InlineText, mayBeWord = false): Label | undefined {
  const [first, ...others] = inline;
  if (!first || first.kind === 'break') return undefined;
  const text = first.text.replace(pictures, '');
  if (text !== first.text)
    return readLabel(text === '' ? others : [{ ...first, text }, ...others], mayBeWord);
  // "Error code: `12`", "3. `12`": the words before a code, or its place among others, stand apart from it.
  const apart =
    first.kind === 'text' &&
    /^(?:\d{1,3}[.)]|((?:\p{L}+\s+){0,2}\p{L}+)\s*[:：#]?)$/u.exec(first.text.trim());
  if (apart && (others[0]?.kind === 'code' || others[0]?.kind === 'strong')) {
    const behind = readLabel(others, mayBeWord);
    return behind?.before === '' ? { ...behind, before: apart[1] ?? '' } : undefined;
  }
  const style = first.kind === 'code' || first.kind === 'strong' ? first.kind : 'plain';
  const start = first.text.slice(0, longestStart).replace(/：/gu, ': ');
  const found = codeIn(start, mayBeWord && style !== 'plain');
  if (!found) return undefined;
  const { rest, ...named } = found;
  const own = rest + first.text.slice(longestStart);
  const lead: Inline = { ...first, text: own };
  const tail = own.trim() === '' ? others : [lead, ...others];
  // `E100`-`E199` are all that lie between.
  const [mark, next] = tail;
  const isRange = mark?.kind === 'text' && /^\s*(?:[-–—~～]|\.{2,3}|to|至)\s*$/u.test(mark.text);
  if (isRange && next?.kind === 'code' && forms.includes(formOf(next.text))) return undefined;
  // `Empty`, `Full`: one text for several.
  if (mark?.kind === 'text' && /^\s*[,，、]/u.test(mark.text) && style !== 'plain') return undefined;
  return { ...named, style, ...setOff(tail) };
}

function codeIn(
  text: string,
  mayBeWord: boolean,
): (Pick<Label, 'code' | 'form' | 'before'> & { rest: string }) | undefined {
  // A word of a script without blanks may stand close before its number.
  const glued =
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,8}(?=[A-Z\d-])/u.exec(text);
  let at = glued?.[0].length ?? 0;
  for (let count = 0; count <= mostWords; count += 1) {
    const word = /^\s*(\S+)/u.exec(text.slice(at));
    if (!word?.[1]) return undefined;
    const bare = /^[[(（【「『"'“#№]?(.+?)(?:[\])）】」』"'”]?[:,.、]?)$/u.exec(word[1])?.[1] ?? word[1];
    const begin = text.indexOf(bare, at);
    const form = formOf(bare);
    if ((forms.includes(form) && !isOther(bare, form)) || (mayBeWord && ['word', 'name'].includes(form)))
      return {
        ...several(text.slice(begin), bare, form),
        before: text.slice(0, at).trim(),
      };
    if (!/^[\p{L}\p{M}]+$/u.test(bare) || count === mostWords) return undefined;
    at += word[0].length;
  }
  return undefined;
}

/** The code that a text begins with, or all of them where signs alone stand between several: `500, 502, 503`. */
function several(text: string, bare: string, form: Form): { code: string; form: Form; rest: string } {
  const starts = Array.from(text.matchAll(/(?<=.)[^\s,，、;:：]+/gu), ({ 0: word, index }) =>
    text.slice(0, index + word.length),
  );
  const code = starts.findLast((start) => formOf(start) === 'several');
  const rest = text.slice((code ?? bare).length).replace(/^[\])）】」』"'”]/u, '');
  return code === undefined ? { code: bare, form, rest } : { code, form: 'several', rest };
}

/** The sign between a code and what it means, and the rest without it. */
function setOff(tail: InlineText): Pick<Label, 'title' | 'rest' | 'sign'> {
  const [first, ...others] = tail;
  if (!first) return { rest: [], sign: 'end' };
  if (first.kind === 'break') return { rest: others, sign: 'end' };
  const { text } = first;
  const [titled, title] =
    /^\s+(\p{Lu}[\p{L}\d_'’-]*(?: [\p{L}'’-]+){0,4})(?:[:：]\s*|\s+[–—-]+\s+)/u.exec(text) ?? [];
  if (titled !== undefined && title !== undefined) {
    const behind = text.slice(titled.length);
    return { title, rest: behind === '' ? others : [{ ...first, text: behind }, ...others], sign: 'colon' };
  }
  const mark = /^\s*[:：]\s*|^\s*[–—·]+\s*|^\s+-+>?\s+|^\s*[|=]\s*|^\s*[.、]\s+|^\s*/u.exec(text)?.[0] ?? '';
  const rest = text.slice(mark.length);
  const inside = others.length === 0 ? /^[(（]([^()（）]+)[)）]$/u.exec(rest)?.[1] : undefined;
  const kept = inside ?? rest;
  // `12`: `PUMP_BLOCKED` – the pump is blocked; **12 PUMP_BLOCKED**: the pump is blocked
  const pieces = kept === '' ? others : [{ ...first, text: kept }, ...others];
  const end = pieces.findIndex(({ kind }) => kind !== 'code' && kind !== 'strong');
  const behind = pieces[end];
  const name = plainText(pieces.slice(0, Math.max(0, end))).replace(/^[(（](.*)[)）]$/u, '$1');
  if (behind?.kind === 'text' && (isNameLike(name) || formOf(name) === 'several')) {
    const text = behind.text.replace(/^\s*[:：]\s*|^\s+[–—-]+\s+/u, '');
    if (text !== behind.text)
      return { title: name, rest: [{ ...behind, text }, ...pieces.slice(end + 1)], sign: 'colon' };
  }
  return {
    rest: pieces,
    sign: /[:：|=]/u.test(mark) ? 'colon' : /[–—·-]/u.test(mark) ? 'dash' : 'blank',
  };
}

/** True where the code is set off clearly enough for its place: prose too begins with numbers. */
export function isSetOff({ form, style, sign, code, before }: Label, isHeading: boolean): boolean {
  if (before !== '' || style === 'code' || sign === 'colon' || sign === 'dash') return true;
  if (isHeading) return !isNumeric(form) || code.length >= 3;
  return style === 'strong' || sign === 'end';
}
