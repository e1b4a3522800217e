/** Another code in a few words. */
import { categoryOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { codePath } from '../domain/permalink.ts';
import { codeMeaning } from './code-title.ts';
import { clip, placeIn } from './unfurl.ts';
import { textLanguageOf } from './text-language.ts';

export type CodeLink = ReturnType<typeof codeLink>;

/**
 * `message`: what it means in so many letters; its name where the source says nothing. `place`: its category, and its
 * document where that is not the one that the reader is in.
 */
export function codeLink(
  catalogue: Catalogue,
  code: ErrorCode,
  letters: number,
  here: Pick<ErrorCode, 'document'> = code,
) {
  return {
    value: code.value,
    path: codePath(code),
    place:
      code.document === here.document ? categoryOf(catalogue, code).title : placeIn(catalogue, code, ' · '),
    /** Language of place and message, where it is not that of the pages. */
    lang: textLanguageOf(catalogue, code),
    message: clip(codeMeaning(code) || (code.names[0] ?? ''), letters),
  };
}
