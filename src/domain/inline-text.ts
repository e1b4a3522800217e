/**
 * A cell as tokens. Text from a vendor never becomes HTML here: components print each token and the
 * template engine escapes it, so `<script>` in a cell is read, not run.
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** What holds no more. */
  | { readonly kind: 'struck'; readonly text: string }
  | InlineLink
  | { readonly kind: 'break' };

/** Of a `picture`, the text is what it shows in words. */
export interface InlineLink {
  readonly kind: 'link';
  readonly text: string;
  readonly href: string;
  readonly picture?: true;
}

/** White space in texts is folded, and a lone token has none at its ends. */
export type InlineText = readonly Inline[];

/** White space that has to be folded or trimmed. */
const uneven = /^\s|\s$|\s\s|[^\S ]/u;

/** Words that are struck through like all others, as they name a code that is deprecated. */
export const asWritten = (inline: InlineText): InlineText =>
  inline.map((token) => (token.kind === 'struck' ? { ...token, kind: 'text' } : token));

/** Without the words that are struck through. */
export const valid = (inline: InlineText): InlineText => inline.filter(({ kind }) => kind !== 'struck');

/** All words of it, those that are struck through among them. */
export const writtenText = (inline: InlineText): string => plainText(asWritten(inline));

/**
 * The words of a cell, as a script or a search index wants them; a break becomes one space. What is struck through holds no
 * more, and is left out unless there is nothing else.
 */
export function plainText(inline: InlineText): string {
  if (inline.some(({ kind }) => kind === 'struck'))
    return plainText(valid(inline)).trim() || writtenText(inline);
  const [only] = inline;
  if (only !== undefined && inline.length === 1 && only.kind !== 'break') return only.text;
  let text = '';
  for (const token of inline) text += token.kind === 'break' ? ' ' : token.text;
  return uneven.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}

/** With each link where `addressOf` says that it leads; those that lead nowhere are text, and a part of the text around them. */
export function withLinks(text: InlineText, addressOf: (link: InlineLink) => string | undefined): InlineText {
  if (text.every(({ kind }) => kind !== 'link')) return text;
  const tokens: Inline[] = [];
  for (const token of text) {
    const href = token.kind === 'link' ? addressOf(token) : undefined;
    const last = tokens.at(-1);
    if (token.kind === 'link' && href !== undefined) tokens.push({ ...token, href });
    else if (token.kind !== 'link' && token.kind !== 'text') tokens.push(token);
    else if (last?.kind === 'text') tokens.splice(-1, 1, { kind: 'text', text: last.text + token.text });
    else tokens.push({ kind: 'text', text: token.text });
  }
  return tokens;
}

/** The lines of a text as its author broke it, without the empty ones. */
export function textLines(inline: InlineText): string[] {
  const lines: string[] = [];
  let from = 0;
  inline.forEach((token, index) => {
    if (token.kind !== 'break') return;
    lines.push(plainText(inline.slice(from, index)));
    from = index + 1;
  });
  lines.push(plainText(inline.slice(from)));
  return lines.filter((line) => line !== '');
}
