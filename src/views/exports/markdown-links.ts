/** Codes and notes in Markdown, with links that hold wherever it is read: a code is linked to its twin. */
import { ownersIn, type Catalogue } from '../../domain/catalogue.ts';
import type { ErrorCode } from '../../domain/error-code.ts';
import { escapeMarkdownText } from '../../domain/escapes.ts';
import type { Note } from '../../domain/note.ts';
import { codeTwinPath } from '../../domain/permalink.ts';
import { codeMeaning, codeTitle } from '../code-title.ts';
import { codeSpan, markdownLink } from './markdown.ts';

/** `"[1001 TIMEOUT](https://…/1001.md): No answer in time"`; `absolute` makes an address of a site path. */
export function codeLine(code: ErrorCode, absolute: (path: string) => string, colon: string): string {
  const meaning = codeMeaning(code);
  const link = markdownLink(codeTitle(code), absolute(codeTwinPath(code, 'md')));
  return meaning === '' ? link : `${link}${colon}${escapeMarkdownText(meaning)}`;
}

/** The note on the page at `path`. */
export const noteMarkdown = (
  { catalogue, absolute }: { readonly catalogue: Catalogue; readonly absolute: (path: string) => string },
  path: string,
  { text }: Note,
): string =>
  text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if ('href' in piece)
        return piece.href.startsWith('/') ? absolute(piece.href) : new URL(piece.href, absolute(path)).href;
      const [owner] = ownersIn(catalogue, piece.value, piece.in);
      return owner ? markdownLink(piece.value, absolute(codeTwinPath(owner, 'md'))) : codeSpan(piece.value);
    })
    .join('')
    .trim();
