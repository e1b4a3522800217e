import { ownersIn } from '../../domain/catalogue.ts';
import type { Note } from '../../domain/note.ts';
import { codeTwinPath } from '../../domain/permalink.ts';
import type { ExportContext } from './context.ts';
import { codeSpan, markdownLink } from './markdown.ts';

/** A note with its links: a code is linked to its twin. */
export const noteMarkdown = (
  { catalogue, absolute }: Pick<ExportContext, 'catalogue' | 'absolute'>,
  { text }: Note,
): string =>
  text
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const [owner] = ownersIn(catalogue, piece.value, piece.in);
      return owner ? markdownLink(piece.value, absolute(codeTwinPath(owner, 'md'))) : codeSpan(piece.value);
    })
    .join('')
    .trim();
