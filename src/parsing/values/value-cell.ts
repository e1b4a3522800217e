/** What the cell of a value spells: one value or several, with the names that stand in the same cell. */
import type { Span } from '../../domain/error-code.ts';
import { asWritten, type InlineText, textLines } from '../../domain/inline-text.ts';
import { integerOf } from '../../domain/value.ts';
import type { Cell } from '../tables/cell.ts';
import {
  type Form,
  formOf,
  halfWidth,
  isCodeForm,
  isNumeric,
  noneWords,
  severalSeparator,
  unquoted,
  withoutFootnote,
} from './forms.ts';
import { spanOf } from './span.ts';
import { wordsBetween } from '../../words/tables/read-words.ts';

export interface ReadValue {
  readonly value: string;
  /** Other spellings of the same value in the cell. */
  readonly spellings: readonly string[];
  readonly span?: Span;
}

export interface ReadValueCell {
  readonly values: readonly ReadValue[];
  readonly names: readonly string[];
  /** Values and names hold every word of the cell; otherwise the cell must be kept as a text too. */
  readonly complete: boolean;
}

/** How the column at large spells its values: as codes, as codes whose stars are footnotes, or as the sentences that are printed. */
export type ValueStyle = 'codes' | 'starred' | 'sentences';

/** True for what is written where there is no value: a dash, `n/a`, "yok"; a program may print `null` and `none`. */
export const saysNone = (text: string): boolean =>
  /^(?:[‐‑–—―−-]{1,3}|n\/a|n\.a\.)(?:\s+[(（].*[)）])?$/iu.test(text) || noneWords.test(text);

/** Longest text of a value and its name. */
const longestPair = 300;

/** `"0x80004004 (E_ABORT)"` -> value 0x80004004, name E_ABORT; `"a/b"` -> two values. */
export function readValueCell(cell: Cell, style: ValueStyle): ReadValueCell {
  if (saysNone(cell.text)) return { values: [], names: [], complete: /^\P{L}+$/u.test(cell.text) };
  const noted = withoutNote(cell, style);
  if (noted) return { ...readValueCell(noted, style), complete: false };
  const quoted = separateCodeSpans(cell.inline);
  if (quoted) return ofSeveral(quoted);
  if (cell.text === '') return ofValues([]);
  if (style === 'sentences' || formOf(cell.text) === 'rest') return ofValues([cell.text]);
  const parts = joinSplitNames(textLines(asWritten(cell.inline)));
  if (parts.length === 1) return readPart(parts[0] ?? cell.text);
  return readParts(parts);
}

/** The cell without the mark of a footnote behind its code. */
function withoutNote(cell: Cell, style: ValueStyle): Cell | undefined {
  if (style === 'sentences' || cell.inline.some(({ kind }) => kind === 'break')) return undefined;
  const marked = withoutFootnote(cell.text);
  const text = style === 'starred' ? marked.replace(/(?<=\d)\*+$/u, '') : marked;
  if (text === cell.text || !isCodeForm(formOf(text))) return undefined;
  return { ...cell, text, inline: [{ kind: 'text', text }] };
}

const ofValues = (
  values: readonly string[],
  names: readonly string[] = [],
  complete = true,
): ReadValueCell => ({
  values: Array.from(new Map(values.map((written) => [cleanValue(written), written])), ([value, written]) => {
    const span = spanOf(value);
    const isBare = halfWidth(written) === written && !(/^[[(（【]\p{L}/u.test(written) && value !== written);
    const spellings = isBare ? [] : [written];
    return { value, spellings, ...(span ? { span } : {}) };
  }),
  names,
  complete,
});

/** The form of a cell; one whose first or last line is a code is a code with words at its side. */
export function formOfCell(cell: Cell): Form {
  const form = formOf(cell.text);
  if (isCodeForm(form) || form === 'empty' || !cell.inline.some(({ kind }) => kind === 'break')) return form;
  const lines = textLines(asWritten(cell.inline));
  if (lines.length > 1 && lines.every((line) => formOf(line) === 'name')) return 'name';
  return [lines[0], lines.at(-1)].some((line) => isCodeForm(formOf(line ?? ''))) ? 'mixed' : form;
}

/** Several values, or a number and the name that it goes by: `0xC0000135 / STATUS_DLL_NOT_FOUND`. */
function ofSeveral(parts: readonly string[]): ReadValueCell {
  const [first = '', second = '', ...others] = parts;
  const numbers = [first, second].filter((part) => isNumeric(formOf(part)));
  const isPair = others.length === 0 && numbers.length === 1;
  return (isPair ? valueAndName(first, second) : undefined) ?? ofValues(parts);
}

/** White space inside a value is one blank, so that its address is the same however the source is laid out. */
const cleanValue = (value: string): string =>
  unquoted(halfWidth(value.normalize('NFC').replace(/\s+/gu, ' ').trim()))
    // Brackets around a number and marks behind it set it off from the text.
    .replace(/^[([{（【]?([−–‑+-]?(?:0x[\da-f]+|\d+))[)\]}）】.:：;]?$/iu, '$1')
    // A typesetter's minus is printed by no program.
    .replace(/^[−–‑](?=\d+$)/u, '-')
    // Brackets around the whole of a code are decoration.
    .replace(/^[[(（【](\p{L}\S*)[\])）】]$/u, (whole, inside: string) =>
      ['prefixed', 'name', 'hex'].includes(formOf(inside)) ? inside : whole,
    );

function readPart(text: string): ReadValueCell {
  const form = formOf(text);
  if (form === 'several') return ofSeveral(text.split(severalSeparator).filter((part) => part !== ''));
  if (text.length > longestPair || (isCodeForm(form) && form !== 'mixed')) return ofValues([text]);
  for (const [pattern, isReversed] of pairs) {
    const [, left, right] = pattern.exec(text) ?? [];
    if (left === undefined || right === undefined) continue;
    const pair = isReversed === true ? valueAndName(right, left) : valueAndName(left, right);
    if (pair) return pair;
  }
  const [first = ''] = text.split(/[:：]?\s/u, 1);
  const isFirst = formOf(first) === 'prefixed' || (formOf(first) === 'name' && /^\S+ [(（]/u.test(text));
  return form === 'mixed' && isFirst ? ofValues([first], [], false) : ofValues([text]);
}

/** How a value and what it is called stand together, the surest first; in the last the value stands behind. */
const pairs: readonly (readonly [RegExp, isReversed?: true])[] = [
  // A minus before a name is that of its number.
  [/^(?:-(?=\p{L}))?(.*\S)\s*[(（]\s*([^()（）]*(?:\([^()]*\)[^()（）]*)*?)\s*[)）]$/u],
  [/^(.*?\S)\s+[–—-]+\s+(.+)$/u],
  [/^(\S+?)[:：]?\s+(?:[:=|/–—-]+\s+)?(.+)$/u],
  [/^(\S+?)[:：=|–—-]+(\S.*)$/u],
  [/^(.*\S)(?:\s*[:=|–—]+\s*|\s+(?:-+\s+)?)(\S+)$/u, true],
];

/** One of the two is a number or a code, the other its name or what else stood beside it. */
function valueAndName(left: string, right: string): ReadValueCell | undefined {
  const [leftForm, rightForm] = [formOf(left), formOf(right)];
  if (isNumeric(leftForm) && isNumeric(rightForm)) return sameNumber(left, right);
  if (isNumeric(leftForm)) return ofValues([left], isNameLike(right) ? [right] : [], isNameLike(right));
  if (isNumeric(rightForm) && isNameLike(left)) return ofValues([right], [left]);
  if (leftForm === 'several' && !isNumeric(rightForm))
    return ofValues(left.split(severalSeparator), [], false);
  if (leftForm === 'wildcard') return ofValues([left], isNameLike(right) ? [right] : [], isNameLike(right));
  if (leftForm === 'prefixed' && isNameLike(right)) return ofValues([left], [right]);
  if (rightForm === 'prefixed' && leftForm === 'name') return ofValues([right], [left]);
  // A word in capitals may begin a title: `API key missing`.
  if (leftForm === 'name' && /[_.\d]|\p{Ll}\p{Lu}/u.test(left)) return ofValues([left], [], false);
  return undefined;
}

/** Identifiers and reason phrases: `E_ABORT`, `HRESULT_FROM_WIN32(ERROR_BUSY)`, `Not Found`. */
export function isNameLike(text: string): boolean {
  if (/^(?:deprecated|obsolete|removed|legacy|new|since|default)\b/iu.test(text)) return false;
  if (/^[A-Z][\w]*\([A-Z]\w*\)$/u.test(text)) return true;
  const form = formOf(text);
  if (form === 'name' || form === 'prefixed') return true;
  return (
    (form === 'word' || form === 'phrase') && /^[\p{Lu}\p{Lo}][\p{L}'’-]*(?: [\p{L}'’-]+){0,4}$/u.test(text)
  );
}

function sameNumber(left: string, right: string): ReadValueCell | undefined {
  const [first, second] = [integerOf(left), integerOf(right)];
  if (first === undefined || second === undefined) return undefined;
  if (BigInt.asUintN(32, first) !== BigInt.asUintN(32, second)) return undefined;
  return { values: [{ value: left, spellings: [right] }], names: [], complete: true };
}

/** Lines of one cell: name and number in either order, several codes, or a code and words about it. */
function readParts(parts: readonly string[]): ReadValueCell {
  const [first = '', second = '', ...others] = parts;
  if (others.length === 0) {
    const pair = valueAndName(first, second);
    if (pair && (isNumeric(formOf(first)) || isNumeric(formOf(second)))) return pair;
    const named = isNameLike(first) ? onlyNumber(second, first) : undefined;
    if (named) return named;
  }
  if (parts.every((part) => isCodeForm(formOf(part)))) {
    const read = parts.map(readPart);
    return {
      values: read.flatMap(({ values }) => values),
      names: read.flatMap(({ names }) => names),
      complete: read.every(({ complete }) => complete),
    };
  }
  const coded = parts.findIndex((part) => isCodeForm(formOf(part)));
  if (coded >= 0) return { ...readPart(parts[coded] ?? first), complete: false };
  return ofValues([parts.join(' ')]);
}

/** `"2102 (0x836)"` below a name: the number in both spellings, and its name. */
function onlyNumber(text: string, name: string): ReadValueCell | undefined {
  const { values, names, complete } = readPart(text);
  const [only] = values;
  if (values.length !== 1 || !only || !isNumeric(formOf(only.value))) return undefined;
  return { values, names: [name, ...names], complete };
}

/** A name that was broken to fit its column goes on after an underscore: `ERR_BAD_`, `STATE` -> `ERR_BAD_STATE`. */
const joinSplitNames = (lines: readonly string[]): string[] =>
  lines
    .join('\n')
    .replace(/(?<=[_.])\n(?=[\w.]+(?:\n|$))|\n(?=_[\w.]*(?:\n|$))/gu, '')
    .split('\n');

const betweenSpans = new RegExp(`^\\s*(?:[/,，、;；|]|${wordsBetween('joining')})?\\s*$`, 'u');

/** `` `x` / `y` `` -> x, y: code spans with nothing but separators between them. */
function separateCodeSpans(inline: InlineText): string[] | undefined {
  const spans = inline.flatMap((token) => (token.kind === 'code' ? [token.text.trim()] : []));
  if (spans.length < 2) return undefined;
  const between = inline.every(
    (token) => token.kind === 'code' || token.kind === 'break' || betweenSpans.test(token.text),
  );
  return between ? spans : undefined;
}
