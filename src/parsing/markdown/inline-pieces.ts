/**
 * First half of reading a cell: the source cut into pieces, each of which says what it is. Every scan moves
 * forward only, so a cell of any size and nesting is read in one pass.
 */
import { parseFragment } from 'parse5';
import { closingRun, matchingBrackets, runLength } from './mark-pairs.ts';
import { attributeOf, tagAt, tagMeaning, type TagMeaning } from './html-tags.ts';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  /** The end of a line that is kept as it was set. */
  | { readonly kind: 'line-end' }
  | { readonly kind: 'run'; readonly text: string; readonly opens: boolean; readonly closes: boolean }
  | { readonly kind: 'tag'; readonly tag: 'strong' | 'code' | 'strike'; readonly opens: boolean }
  | { readonly kind: 'link'; readonly href: string; readonly picture?: true }
  | { readonly kind: 'link-end' };

/** Link targets by label, as `[label]: target` lines of the document define them. */
export type Definitions = ReadonlyMap<string, string>;

export const definitionKey = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase();

// An underscore inside a word is part of the word, and names are full of them.
const special = /[\\`*~<[\]&!\n]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|h(?=ttps?:\/\/)/gu;
const punctuation = /[!-/:-@[-`{-~]/u;
const autolink = /<((?:https?|mailto):[^\s<>]*)>/iuy;
/** With its semicolon or, as browsers read the older ones, without: `L&ouml;sung`, `L&oumlsung`. */
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});?/iuy;
/** Blanks stand in it where it ends as a file does: other Markdown readers take them. */
const target =
  /\(\s*(?:<([^<>\n]*)>|(?=[^\s()<>"']+ [^()<>"'\n]*\.[a-z]{2,4}\))([^()\n]+)|((?:[^\s()\\]|\\.)*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/uy;
const bareAddress = /https?:\/\/[^\s<>"'`|，。；（）、]+/uy;
const listMarker = /[ \t]*(?:[-*+]|(?=\d{1,3}[.)、]))[ \t]*/uy;

const noBrackets: ReadonlyMap<number, number> = new Map();

/** `"**a** `b`"` -> run, text, run, text, code. */
export function inlinePieces(source: string, definitions: Definitions): Piece[] {
  const pieces: Piece[] = [];
  const brackets = source.includes('[') ? matchingBrackets(source) : noBrackets;
  let linkEnds: Map<number, number> | undefined;
  const words = { areOfLink: false };
  let unclosedRuns: Set<number> | undefined;
  let commentsClose = true;
  let isPreformatted = false;
  let at = 0;

  const push = (...added: Piece[]): void => {
    pieces.push(...added);
    const ends = added.findLast(({ kind }) => kind === 'link' || kind === 'link-end');
    if (ends) words.areOfLink = ends.kind === 'link';
  };
  const text = (value: string): void => {
    if (value !== '') push({ kind: 'text', text: value });
  };
  const match = (pattern: RegExp, from: number): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(source);
  };

  while (at < source.length) {
    special.lastIndex = at;
    const next = special.test(source) ? special.lastIndex - 1 : source.length;
    text(source.slice(at, next));
    at = next;
    const character = source.charAt(at);
    if (character === '\\') {
      const escaped = source.charAt(at + 1);
      if (escaped !== '' && punctuation.test(escaped)) text(escaped);
      else if (escaped === '\n') push({ kind: 'break' });
      else text('\\');
      at += escaped === '\n' || punctuation.test(escaped) ? 2 : 1;
    } else if (character === '`') {
      const length = runLength(source, at);
      const end = unclosedRuns?.has(length) ? undefined : closingRun(source, at + length, length);
      if (end === undefined) {
        (unclosedRuns ??= new Set()).add(length);
        text(source.slice(at, at + length));
        at += length;
      } else {
        push({ kind: 'code', text: codeText(source.slice(at + length, end), length) });
        at = end + length;
      }
    } else if (character === '*' || character === '_' || character === '~') {
      const length = runLength(source, at);
      push(delimiterRun(source, at, length));
      at += length;
    } else if (character === '&') {
      const found = match(entity, at)?.[0];
      text(found === undefined ? '&' : decodeEntity(found));
      at += found?.length ?? 1;
    } else if (character === '\n' && isPreformatted) {
      push({ kind: 'line-end' });
      at += 1;
    } else if (character === '\n') {
      at += 1;
      const marker = match(listMarker, at)?.[0] ?? '';
      if (
        source.charAt(at) === '\n' ||
        marker.trim() !== '' ||
        /\d/u.test(source.charAt(at + marker.length))
      ) {
        push({ kind: 'break' });
        if (marker.trim() !== '' && /\s$/u.test(marker)) at += marker.length;
      } else text(' ');
    } else if (character === '<') {
      if (commentsClose && source.startsWith('<!--', at)) {
        const end = source.indexOf('-->', at + 4);
        commentsClose = end >= 0;
        if (commentsClose) {
          at = end + 3;
          continue;
        }
      }
      const address = match(autolink, at);
      const tag = address ? undefined : tagAt(source, at);
      const meant = tag && tagMeaning(tag.name);
      if (address?.[1] !== undefined) {
        push(...linked(address[1], address[1]));
        at += address[0].length;
      } else if (tag && meant !== undefined) {
        if (/^pre$/iu.test(tag.name)) isPreformatted = !tag.closes;
        push(...tagPieces(tag.source, meant, !tag.closes));
        at += tag.source.length;
      } else {
        text('<');
        at += 1;
      }
    } else if (character === '[' || (character === '!' && source.charAt(at + 1) === '[')) {
      const start = character === '!' ? at + 1 : at;
      const end = brackets.get(start);
      const link = end === undefined ? undefined : linkAfter(start, end);
      if (end === undefined || link === undefined) {
        text(source.slice(at, start + 1));
        at = start + 1;
      } else {
        push({ kind: 'link', href: link.href, ...(character === '!' && { picture: true }) });
        if (character === '!' && source.slice(start + 1, end).trim() === '') text(imageName(link.href));
        (linkEnds ??= new Map<number, number>()).set(end, link.end);
        at = start + 1;
      }
    } else if (character === ']') {
      const end = linkEnds?.get(at);
      if (end === undefined) text(']');
      else push({ kind: 'link-end' });
      at = end ?? at + 1;
    } else if (character === 'h') {
      // The words of a link are no links of their own: `[https://a.example](https://a.example)`.
      const address = words.areOfLink ? 'h' : withoutSigns(match(bareAddress, at)?.[0] ?? 'h');
      if (address === 'h') text('h');
      else push(...linked(address, address));
      at += address.length;
    } else if (character !== '') {
      text(character);
      at += 1;
    }
  }
  return pieces;

  function linkAfter(start: number, end: number): { href: string; end: number } | undefined {
    const inline = source.charAt(end + 1) === '(' ? match(target, end + 1) : null;
    if (inline) return { href: inline[1] ?? inline[2] ?? inline[3] ?? '', end: end + 1 + inline[0].length };
    if (definitions.size === 0) return undefined;
    const labelEnd = source.charAt(end + 1) === '[' ? brackets.get(end + 1) : undefined;
    const label = labelEnd === undefined ? '' : source.slice(end + 2, labelEnd);
    const href = definitions.get(definitionKey(label === '' ? source.slice(start + 1, end) : label));
    return href === undefined ? undefined : { href, end: (labelEnd ?? end) + 1 };
  }
}

const linked = (href: string, text: string, picture?: true): Piece[] => [
  { kind: 'link', href, ...(picture && { picture }) },
  { kind: 'text', text },
  { kind: 'link-end' },
];

/** A sentence's signs behind an address are no part of it. */
function withoutSigns(address: string): string {
  let end = address.length;
  while ('.,;:!?)*_~'.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

/** What an image without words is called: `"/img/led-red.png?v=2"` -> `"led-red.png"`. */
function imageName(href: string): string {
  if (/^data:/iu.test(href)) return 'image';
  const [path = ''] = href.split(/[?#]/u, 1);
  return path.split('/').findLast((part) => part !== '') ?? 'image';
}

function tagPieces(tag: string, meant: TagMeaning, opens: boolean): Piece[] {
  switch (meant) {
    case 'break':
      return [{ kind: 'break' }];
    case 'strong':
    case 'code':
    case 'strike':
      return [{ kind: 'tag', tag: meant, opens }];
    case 'link':
      return opens
        ? [{ kind: 'link', href: decodeEntities(attributeOf(tag, 'href') ?? '') }]
        : [{ kind: 'link-end' }];
    case 'image': {
      const href = decodeEntities(attributeOf(tag, 'src') ?? '');
      return linked(href, decodeEntities(attributeOf(tag, 'alt') ?? '') || imageName(href), true);
    }
    case 'superscript':
      return opens ? [{ kind: 'text', text: '^' }] : [];
    case 'none':
      return [];
  }
}

function codeText(content: string, ticks: number): string {
  const body = ticks >= 3 ? content.replace(/^[\w+-]*\n/u, '') : content;
  const flat = body.replace(/\s+/gu, ' ').replace(/\\\|/gu, '|');
  return flat.trim();
}

function delimiterRun(source: string, at: number, length: number): Piece {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + length);
  const opens = /\S/u.test(after);
  const closes = /\S/u.test(before);
  // An underscore or a tilde inside a word is part of the word: ER_DUP_ENTRY, 1000~2000.
  const inWord = source.charAt(at) === '_' ? /[\p{L}\p{N}]/u : undefined;
  return {
    kind: 'run',
    text: source.slice(at, at + length),
    opens: opens && inWord?.test(before) !== true,
    closes: closes && inWord?.test(after) !== true,
  };
}

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/giu, decodeEntity);

function decodeEntity(source: string): string {
  const [node] = parseFragment(source).childNodes;
  return node !== undefined && 'value' in node ? node.value : source;
}
