/** Second half of reading a cell: pieces -> tokens. Emphasis that is not closed stays text; a tag never becomes HTML. */
import type { Inline, InlineLink, InlineText } from '../../domain/inline-text.ts';
import { type Definitions, inlinePieces, type Piece } from './inline-pieces.ts';
import { withoutTemplateTags } from './template-tags.ts';

export interface InlineContext {
  readonly definitions: Definitions;
}

export interface ReadInline {
  readonly inline: InlineText;
  /** Some of the text is struck through. */
  readonly struck: boolean;
}

/* eslint-disable no-control-regex -- these are the characters to find */
// Control characters, soft hyphens, zero-width spaces and marks of direction are never printed and break copying.
const control =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B\u200E\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/u;
/* eslint-enable no-control-regex */
/** Words with single blanks between them, as most cells are: they say what they say. */
const plain = /^[A-Za-z\d]+(?:[ ,.'/()-][A-Za-z\d]+)*\.?$/u;

/** `"**Retry** `EnterRoom`<br>later"` -> strong, text, code, break, text. */
export function readInline(source: string, context: InlineContext): ReadInline {
  if (plain.test(source)) return { inline: [{ kind: 'text', text: source.trim() }], struck: false };
  return writeTokens(inlinePieces(withoutTemplateTags(withoutControl(source)), context.definitions));
}

const withoutControl = (text: string): string =>
  control.test(text) ? text.replace(new RegExp(control, 'gu'), '') : text;

/** Indexes of the runs that open and close something; all others are text. */
function matchedRuns(pieces: readonly Piece[]): ReadonlyMap<number, 'open' | 'close'> {
  const matched = new Map<number, 'open' | 'close'>();
  const waiting = new Map<string, number[]>();
  pieces.forEach((piece, index) => {
    if (piece.kind !== 'run' || piece.text === '~' || piece.text.length > 3) return;
    const openers = waiting.get(piece.text) ?? [];
    const opener = piece.closes ? openers.pop() : undefined;
    if (opener !== undefined) {
      matched.set(opener, 'open').set(index, 'close');
    } else if (piece.opens) openers.push(index);
    waiting.set(piece.text, openers);
  });
  return matched;
}

function writeTokens(pieces: readonly Piece[]): ReadInline {
  const matched = matchedRuns(pieces);
  const tokens: Draft[] = [];
  let strong = 0;
  let strike = 0;
  let struck = false;
  let code: string | undefined;
  let link: { href: string; text: string; picture?: true } | undefined;

  const write = (kind: 'text' | 'code', text: string): void => {
    if (text === '') return;
    if (strike > 0 && text.trim() !== '') struck = true;
    if (link) link.text += text;
    else if (code !== undefined) code += text;
    else {
      const meant = strike > 0 ? 'struck' : kind === 'text' && strong > 0 ? 'strong' : kind;
      const last = tokens.at(-1);
      if (last?.kind === meant && meant !== 'code') last.text += text;
      else tokens.push({ kind: meant, text });
    }
  };
  const endCode = (): void => {
    const text = code?.replace(/\s+/gu, ' ').trim() ?? '';
    code = undefined;
    write('code', text);
  };
  const endLink = (): void => {
    if (!link) return;
    const { href, text, ...rest } = link;
    link = undefined;
    const words = text.replace(/\s+/gu, ' ').trim();
    if (href.trim() !== '' && words !== '' && strike === 0)
      tokens.push({ kind: 'link', text: words, href: href.trim(), ...rest });
    else write('text', text);
  };

  pieces.forEach((piece, index) => {
    switch (piece.kind) {
      case 'text':
      case 'code':
        // An entity may stand for one of them: &#8203;, &shy;.
        write(piece.kind, withoutControl(piece.text));
        break;
      case 'break':
        if (link || code !== undefined) write('text', ' ');
        else tokens.push({ kind: 'break' });
        break;
      case 'line-end': {
        const inCode = code !== undefined;
        endCode();
        if (link) write('text', ' ');
        else tokens.push({ kind: 'break' });
        if (inCode) code = '';
        break;
      }
      case 'run': {
        const role = matched.get(index);
        const step = role === 'open' ? 1 : -1;
        if (role === undefined) write('text', piece.text);
        else if (piece.text.startsWith('~')) strike += step;
        else if (piece.text.length > 1) strong += step;
        break;
      }
      case 'tag':
        if (piece.tag === 'strong') strong = Math.max(0, strong + (piece.opens ? 1 : -1));
        else if (piece.tag === 'strike') strike = Math.max(0, strike + (piece.opens ? 1 : -1));
        else if (!piece.opens) endCode();
        else if (!link) code ??= '';
        break;
      case 'link':
        endLink();
        endCode();
        link = { href: piece.href, text: '', ...(piece.picture && { picture: true }) };
        break;
      case 'link-end':
        endLink();
        break;
    }
  });
  endLink();
  endCode();
  return { inline: tidy(tokens), struck };
}

const uneven = /\s\s|[^\S ]/u;

/** Folds white space, and drops breaks and blanks at the ends and around breaks. */
function tidy(drafts: readonly Draft[]): InlineText {
  const tokens: Inline[] = [];
  for (const draft of drafts) {
    const atStart = tokens.length === 0 || tokens.at(-1)?.kind === 'break';
    if (draft.kind === 'break') {
      trimLast(tokens);
      if (!atStart && tokens.length > 0) tokens.push(draft);
    } else if (draft.kind !== 'code' && draft.kind !== 'link') {
      const folded = uneven.test(draft.text) ? draft.text.replace(/\s+/gu, ' ') : draft.text;
      const text = atStart ? folded.trimStart() : folded;
      if (text !== '') tokens.push({ kind: draft.kind, text });
    } else tokens.push(draft);
  }
  if (tokens.at(-1)?.kind === 'break') tokens.pop();
  trimLast(tokens);
  return tokens;
}

function trimLast(tokens: Inline[]): void {
  const last = tokens.at(-1);
  if (last === undefined || last.kind === 'break' || last.kind === 'code' || last.kind === 'link') return;
  const text = last.text.trimEnd();
  if (text === '') tokens.pop();
  else tokens[tokens.length - 1] = { kind: last.kind, text };
}

/** A token under construction. */
type Draft =
  { kind: 'text' | 'strong' | 'code' | 'struck'; text: string } | InlineLink | { readonly kind: 'break' };
