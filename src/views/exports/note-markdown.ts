import { ownersIn, type Catalogue } from '../../domain/catalogue.ts';
import type { Note } from '../../domain/note.ts';
import { codeTwinPath } from '../../domain/permalink.ts';
import { codeSpan, markdownLink } from './markdown.ts';

/** The note on the page at `path`, with links that hold wherever it is read: a code is linked to its twin. */
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
