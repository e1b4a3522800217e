/** Another code in a few words. */
import { categoryOf, languageOf, type Catalogue } from '../domain/catalogue.ts';
import type { ErrorCode } from '../domain/error-code.ts';
import { codePath } from '../domain/permalink.ts';
import { codeMeaning } from './code-title.ts';
import { clip } from './unfurl.ts';

export type CodeLink = ReturnType<typeof codeLink>;

/** `message`: what it means in so many letters; its name where the source says nothing. */
export function codeLink(catalogue: Catalogue, code: ErrorCode, letters: number) {
  return {
    value: code.value,
    path: codePath(code),
    place: categoryOf(catalogue, code).title,
    /** Language of place and message, where it is not that of the pages. */
    lang: languageOf(catalogue, code),
    message: clip(codeMeaning(code) || (code.names[0] ?? ''), letters),
  };
}
