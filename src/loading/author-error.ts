import { AstroError } from 'astro/errors';
import type { Position } from '../domain/error-code.ts';
import { asCalledHere } from './called-here.ts';

/**
 * An error that stops the build and tells an author what to do; `at.file` is absolute. It has no stack: how the program
 * came to it is nothing that an author could mend.
 */
export function authorError(message: string, hint: string, at?: Position): AstroError {
  const error = new AstroError(verbatim(asCalledHere(message)), asCalledHere(hint));
  // Astro takes every error whose text holds "document" or "window" for a use of browser APIs on the server
  // and puts advice on those in the place of the hint.
  Object.assign(error, { toString: () => error.name, stack: '' });
  return at ? Object.assign(error, { loc: at }) : error;
}

/**
 * Astro renders what it prints as Markdown. The picture of a line would lose its links and its bold marks, and the sign below
 * it would point elsewhere; a character of no width keeps them.
 */
const verbatim = (text: string): string => text.replace(/\](?=\()|\*(?=\*)/gu, '$&\u2060');
